import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { CompanyId } from '../../../shared/domain/ids.js';
import type { PeriodType } from '../../../shared/domain/period.js';
import type { PayRun } from '../../../shared/ipc/runs.js';
import { runnableReports, type RunnableReport } from '../../../shared/reports/catalogue.js';
import { reportName } from '../../../shared/reports/words/index.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { mark } from '../../ui/Icon.js';
import { Tabs } from '../../ui/Tabs.js';
import { useAskReport } from '../reports/index.js';
import { Outliers } from './Outliers.js';
import { DocumentsPanel } from './documents/DocumentsPanel.js';
import { JournalsPanel } from './journals/JournalsPanel.js';
import { PaymentsPanel } from './payments/PaymentsPanel.js';
import { PayslipsPanel } from './payslips/PayslipsPanel.js';
import { useRunWords } from './use-run-words.js';
import classes from './Runs.module.css';

interface RunDetailProps {
  readonly companyId: CompanyId;
  readonly run: PayRun;
  readonly runs: readonly PayRun[];
  readonly type: PeriodType;
}

/** Reports that want a company, a year and a run, and nothing else. */
const ofRun = runnableReports.filter(
  ({ parameters }) => parameters.includes('run') && !parameters.includes('wageCode'),
);

const tabs = ['outliers', 'payslips', 'journals', 'payments', 'documents'] as const;

/** One run: what Nmbrs says of it, its reports, and what differs from another. */
export function RunDetail({ companyId, run, runs, type }: RunDetailProps) {
  const t = useTexts('runs');
  const { language } = useFormat();
  const words = useRunWords(type);
  const ask = useAskReport();
  const panel = useId();
  const [tab, setTab] = useState<(typeof tabs)[number]>('outliers');
  const open = (report: RunnableReport): void =>
    ask.mutate({ report, companyId, year: run.year, run: { id: run.id, number: run.number } });
  return (
    <section className={classes.detail} aria-label={t('name', { number: String(run.number) })}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.heading}>
            {t('name', { number: String(run.number) })} <span className={classes.quiet}>{words.period(run)}</span>
          </h2>
          <p className={classes.about}>
            {run.locked ? <IconLock {...mark} /> : <IconLockOpen {...mark} />}
            {[
              t(run.locked ? 'locked' : 'unlocked'),
              words.day(run) === '' ? t('notMade') : t('madeAt', { day: words.day(run), time: words.time(run) }),
              run.description,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className={classes.about}>{t('unsaid')}</p>
        </div>
        <div className={classes.actions}>
          <Button onClick={() => open('journal-run')} aria-disabled={ask.isPending}>
            {t('journal')}
          </Button>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button rightSection={<IconChevronDown {...mark} />}>{t('reports')}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {ofRun
                .filter(({ id }) => id !== 'journal-run')
                .map(({ id }) => (
                  <Menu.Item key={id} onClick={() => open(id)}>
                    {reportName(id, language)}
                  </Menu.Item>
                ))}
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      {ask.isError && <ErrorState error={ask.error} shape="bar" />}
      <div className={classes.tabs}>
        <Tabs
          label={t('tabs.label')}
          current={tab}
          onChange={setTab}
          controls={panel}
          tabs={tabs.map((id) => ({ id, label: t(`tabs.${id}`) }))}
        />
      </div>
      <div id={panel} role="tabpanel" aria-label={t(`tabs.${tab}`)} className={classes.panel}>
        {tab === 'outliers' && <Outliers companyId={companyId} run={run} runs={runs} type={type} />}
        {tab === 'payslips' && <PayslipsPanel companyId={companyId} run={run} />}
        {tab === 'journals' && <JournalsPanel companyId={companyId} run={run} />}
        {tab === 'documents' && <DocumentsPanel companyId={companyId} run={run} />}
        {tab === 'payments' && (
          <PaymentsPanel companyId={companyId} run={run} before={runs[runs.findIndex(({ id }) => id === run.id) + 1]} />
        )}
      </div>
    </section>
  );
}
