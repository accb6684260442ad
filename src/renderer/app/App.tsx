import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Settings } from '../../shared/ipc/app.js';
import { makeI18n } from '../i18n/setup.js';
import { cssVariables, theme } from '../theme/index.js';
import { ErrorState } from '../ui/ErrorState.js';
import { appInfoQuery, listen } from './live.js';
import { memoryColorScheme } from './color-scheme.js';
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

/** Nothing is drawn before language and theme are known: a flash of the wrong ones helps nobody. */
function Start({ client, router }: AppProps) {
  const info = useQuery(appInfoQuery());
  useEffect(() => listen(client), [client]);
  if (info.isPending) return null;
  const settings: Settings = info.data?.settings ?? { language: 'nl', theme: 'system', density: 'compact' };
  return (
    <Dressed settings={settings}>
      {info.data ? (
        <RouterProvider router={router} />
      ) : (
        <ErrorState error={info.error} onRetry={() => void info.refetch()} />
      )}
    </Dressed>
  );
}

function Dressed({ settings, children }: { readonly settings: Settings; readonly children: React.ReactNode }) {
  const { language } = settings;
  const i18n = useMemo(() => makeI18n(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
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
