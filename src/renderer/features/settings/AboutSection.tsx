import type { AppInfo } from '../../../shared/ipc/app.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataList, DataRow } from '../../ui/DataList.js';
import classes from './SettingsScreen.module.css';

/** Which version this is, and whose it is not. */
export function AboutSection({ info }: { readonly info: AppInfo }) {
  const t = useTexts('settings');
  return (
    <section className={classes.section}>
      <h2>{t('about.title')}</h2>
      <DataList>
        <DataRow label={t('about.version')}>{info.version}</DataRow>
        <DataRow label={t('about.host')}>{info.host === 'electron' ? t('about.electron') : t('about.standIn')}</DataRow>
      </DataList>
      <p className={classes.quiet}>{t('about.unofficial')}</p>
    </section>
  );
}
