import { IconCircleCheck } from '@tabler/icons-react';
import type { ConnectionTest } from '../../../../shared/ipc/connections.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataList, DataRow } from '../../../ui/DataList.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon } from '../../../ui/Icon.js';
import { Spinner } from '../../../ui/Spinner.js';
import classes from './Add.module.css';

interface TestResultProps {
  readonly host: string;
  readonly testing: boolean;
  readonly error: Error | null;
  readonly good: ConnectionTest | undefined;
}

/** What trying the credentials gave: what was found, or what is wrong and what to do about it. */
export function TestResult({ host, testing, error, good }: TestResultProps) {
  const t = useTexts('connections');
  if (!testing && !error && !good) return null;
  return (
    <div className={classes.result}>
      {testing ? (
        <p className={classes.busy} role="status" aria-busy="true">
          <Spinner />
          {t('form.testing', { host })}
        </p>
      ) : error ? (
        <ErrorState error={error} />
      ) : (
        good && <Found found={good} />
      )}
    </div>
  );
}

function Found({ found }: { readonly found: ConnectionTest }) {
  const t = useTexts('connections');
  return (
    <section className={classes.good}>
      <h2>
        <IconCircleCheck {...icon} />
        {t('found.title')}
      </h2>
      <DataList>
        <DataRow label={t('found.host')}>{found.host}</DataRow>
        <DataRow label={t('found.domain')}>{found.domain}</DataRow>
        <DataRow label={t('found.debtors')}>
          {found.debtors === null ? t('found.debtorsForbidden') : t('found.debtorsSeen', { count: found.debtors })}
        </DataRow>
      </DataList>
    </section>
  );
}
