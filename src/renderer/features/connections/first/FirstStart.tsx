import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { paths } from '../../../app/navigation.js';
import { useTexts } from '../../../i18n/use-texts.js';
import classes from './FirstStart.module.css';
import { FirstBand } from './FirstBand.js';
import { Welcome } from './Welcome.js';

/** What may be seen before anybody chose where to work: how to begin, and what is kept. */
const aside: readonly string[] = [paths.addConnection, paths.settings];

/** The window of a first start: no kind, no place, for nobody works anywhere yet. */
export function FirstStart() {
  const t = useTexts('shell');
  const besides = useRouterState({ select: ({ location }) => aside.includes(location.pathname) });
  const name = t('appName');
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <div className={classes.frame}>
      <FirstBand />
      <main className={classes.page}>{besides ? <Outlet /> : <Welcome />}</main>
    </div>
  );
}
