import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Settings } from '../../shared/ipc/app.js';
import { usualCsv } from '../../shared/ipc/csv-form.js';
import { useLanguageTexts } from '../i18n/use-language-texts.js';
import { cssVariables, theme } from '../theme/index.js';
import { ErrorState } from '../ui/ErrorState.js';
import { forgetSheets } from '../features/registration/index.js';
import { listenToConnections } from './connection-switch.js';
import { IdleLock } from './idle-lock/IdleLock.js';
import { appInfoQuery, listen } from './live.js';
import { memoryColorScheme } from './color-scheme.js';
import { paths } from './navigation.js';
import { readNonce } from './nonce.js';
import type { makeRouter } from './routes.js';

interface AppProps {
  readonly client: QueryClient;
  readonly router: ReturnType<typeof makeRouter>;
}

/** Providers, in the order in which they need each other. */
export function App({ client, router }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <Start client={client} router={router} />
    </QueryClientProvider>
  );
}

/** The first screen of the connection that was just opened: what was typed belongs to the one before. */
function leaveForStart(router: AppProps['router']): Promise<void> {
  const search = { debtor: undefined, company: undefined, period: undefined };
  return router.navigate({ to: paths.employees, search, ignoreBlocker: true });
}

/** Enough to word an error with, when main cannot even say what the settings are. */
const unreadSettings: Settings = {
  language: 'nl',
  theme: 'system',
  density: 'compact',
  enterMoves: 'down',
  welcomed: true,
  plannedUpdate: null,
  keepReceiptsDays: 400,
  coverAfterMinutes: null,
  sheetCodes: [],
  listViews: [],
  reportLayouts: [],
  reportCsv: usualCsv,
  favouriteReports: [],
  bookFormats: [],
};

/** Nothing is drawn before language and theme are known: a flash of the wrong ones helps nobody. */
function Start({ client, router }: AppProps) {
  const info = useQuery(appInfoQuery());
  useEffect(() => {
    const stops = [
      listen(client),
      listenToConnections(client, () => {
        forgetSheets();
        void leaveForStart(router);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [client, router]);
  if (info.isPending) return null;
  const settings: Settings = info.data?.settings ?? unreadSettings;
  return (
    <Dressed settings={settings}>
      {info.data ? (
        <IdleLock minutes={settings.coverAfterMinutes}>
          <RouterProvider router={router} />
        </IdleLock>
      ) : (
        <ErrorState error={info.error} onRetry={() => void info.refetch()} />
      )}
    </Dressed>
  );
}

function Dressed({ settings, children }: { readonly settings: Settings; readonly children: React.ReactNode }) {
  const i18n = useLanguageTexts(settings.language);
  const language = i18n?.language;
  useEffect(() => {
    if (language !== undefined) document.documentElement.lang = language;
  }, [language]);
  if (!i18n) return null;
  const forced = settings.theme === 'system' ? {} : { forceColorScheme: settings.theme };
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={memoryColorScheme}
      getStyleNonce={() => readNonce() ?? ''}
      {...forced}
    >
      <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    </MantineProvider>
  );
}
