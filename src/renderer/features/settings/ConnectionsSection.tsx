import { Button } from '@mantine/core';
import { useGo } from '../../app/navigation.js';
import { useTexts } from '../../i18n/use-texts.js';
import classes from './SettingsScreen.module.css';

/** The way to the connections, which have a screen of their own. */
export function ConnectionsSection() {
  const t = useTexts('settings');
  const go = useGo();
  return (
    <section className={classes.section}>
      <h2>{t('connections.title')}</h2>
      <p className={classes.lead}>{t('connections.text')}</p>
      <Button onClick={() => void go.connections()}>{t('connections.manage')}</Button>
    </section>
  );
}
