import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { AppInfo } from '../../../shared/ipc/app.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataList, DataRow } from '../../ui/DataList.js';
import { mark } from '../../ui/Icon.js';
import classes from './SettingsScreen.module.css';

/** Where the app keeps things, and how safe. */
export function ComputerSection({ info }: { readonly info: AppInfo }) {
  const t = useTexts('settings');
  const available = info.keystore === 'available';
  return (
    <section className={classes.section}>
      <h2>{t('computer.title')}</h2>
      <DataList>
        <DataRow label={t('computer.data')}>
          <span className={classes.path}>{info.folders.data}</span>
        </DataRow>
        <DataRow label={t('computer.logs')}>
          <span className={classes.path}>{info.folders.logs}</span>
        </DataRow>
        <DataRow label={t('computer.keystore')}>
          {available ? <IconCircleCheck {...mark} /> : <IconAlertTriangle {...mark} />}
          {available ? t('computer.keystoreAvailable') : t('computer.keystoreUnavailable')}
        </DataRow>
      </DataList>
    </section>
  );
}
