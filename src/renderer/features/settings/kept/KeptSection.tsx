import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataList, DataRow } from '../../../ui/DataList.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import classes from '../SettingsScreen.module.css';
import { KeptConnectionPart } from './KeptConnectionPart.js';
import own from './Kept.module.css';
import { keptQuery, useForget } from './queries.js';
import { formatSize } from './size.js';

/** Everything that the app has put on this computer, measured, with the ways to make it less. */
export function KeptSection() {
  const t = useTexts('settings');
  const { language } = useFormat();
  const query = useQuery(keptQuery());
  const forget = useForget();
  const kept = query.data;
  const { restartDemo, settled, removed, sheets } = forget;
  const failed = [query, restartDemo, settled, removed, sheets].find(({ isError }) => isError)?.error;
  return (
    <section id="kept" className={classes.section}>
      <h2>{t('kept.title')}</h2>
      <p className={classes.lead}>{t('kept.lead')}</p>
      {failed && <ErrorState error={failed} onRetry={() => void query.refetch()} />}
      {kept && (
        <>
          <DataList>
            <DataRow label={t('kept.settings')}>{t('kept.settingsText')}</DataRow>
            <DataRow label={t('kept.logs')}>{t('kept.logsText', { size: formatSize(kept.logs, language) })}</DataRow>
          </DataList>
          <h3 className={own.title}>{t('kept.connections')}</h3>
          <ul>
            {kept.connections.map((connection) => (
              <KeptConnectionPart
                key={connection.id}
                connection={connection}
                demoBooks={kept.demoBooks}
                forget={forget}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
