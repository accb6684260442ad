import { useDisclosure, useHotkeys, useMediaQuery } from '@mantine/hooks';
import { Button } from '@mantine/core';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { InterruptedBanner } from '../../features/outbox/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { needsPlace } from '../navigation.js';
import { NoticeBanners } from './NoticeBanners.js';
import { Palette } from '../palette/Palette.js';
import { usePlace } from '../place/use-place.js';
import { useAppInfo } from '../use-settings.js';
import { Band } from './Band.js';
import { ContextBar } from './ContextBar.js';
import { KeySheet } from './KeySheet.js';
import { Rail } from './Rail.js';
import classes from './Shell.module.css';
import { StatusBar } from './StatusBar.js';
import { SuspensionBanner } from './SuspensionBanner.js';

/** The frame round every page. Production shows as a red frame that no page can cover. */
export function Shell() {
  const t = useTexts('shell');
  const tUi = useTexts('ui');
  const info = useAppInfo();
  const place = usePlace();
  const small = useMediaQuery('(max-width: 1099px)') ?? false;
  const [folded, setFolded] = useState(false);
  const [keySheet, keys] = useDisclosure(false);
  useHotkeys(
    [
      ['mod+B', () => setFolded((now) => !now)],
      ['F1', keys.toggle],
    ],
    [],
  );

  // These screens are about the app itself, so they stand when a connection shows nothing.
  const elsewhere = useRouterState({ select: ({ location }) => !needsPlace(location.pathname) });
  const kind = place.connection?.kind;
  const title = kind ? `${t(`kind.${kind}.word`)} · ${t('appName')}` : t('appName');
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <div className={classes.shell} data-kind={kind}>
      <Band connection={place.connection} info={info} />
      <ContextBar place={place} />
      <div className={classes.body}>
        <Rail narrow={small || folded} />
        <main className={classes.page}>
          <SuspensionBanner />
          <NoticeBanners />
          <InterruptedBanner />
          {place.error !== null && (
            <ErrorState
              error={place.error}
              onRetry={place.readAgain}
              shape={place.company || elsewhere ? 'bar' : 'page'}
            />
          )}
          {place.nowhere && !elsewhere ? (
            <EmptyState title={t('nowhere.title')} text={t('nowhere.text')}>
              <Button onClick={() => window.location.reload()}>{tUi('tryAgain')}</Button>
            </EmptyState>
          ) : (
            <Outlet />
          )}
        </main>
      </div>
      <StatusBar connection={place.connection} onKeys={keys.open} />
      <KeySheet opened={keySheet} onClose={keys.close} />
      <Palette place={place} />
    </div>
  );
}
