import { CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReportRun } from '../../../../shared/ipc/reports.js';
import { useGo } from '../../../app/navigation.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { RunState } from '../RunState.js';
import { reportRunsQuery, useCloseReport } from '../queries.js';
import { useAbout, useTitleOf } from '../use-about.js';
import classes from './Reports.module.css';

/** What was asked for since the app started, the newest first. */
export function RunList() {
  const t = useTexts('reports');
  const runs = useQuery(reportRunsQuery()).data ?? [];
  return (
    <section className={classes.runs} aria-label={t('runs.title')}>
      <h2 className={classes.heading}>{t('runs.title')}</h2>
      {runs.length === 0 && <p className={classes.text}>{t('runs.none')}</p>}
      <ul>
        {runs.map((run) => (
          <RunLine key={run.id} run={run} />
        ))}
      </ul>
    </section>
  );
}

function RunLine({ run }: { readonly run: ReportRun }) {
  const t = useTexts('reports');
  const format = useFormat();
  const go = useGo();
  const about = useAbout();
  const close = useCloseReport();
  const report = useTitleOf()(run);
  return (
    <li className={classes.run}>
      <button
        type="button"
        className={classes.open}
        aria-label={t('runs.open', { report })}
        onClick={() => void go.report(run.id)}
      >
        <span className={classes.runName}>{report}</span>
        <span className={classes.about}>{[about(run), format.time(run.askedAt)].filter(Boolean).join(' · ')}</span>
      </button>
      <RunState run={run} />
      <CloseButton size={24} aria-label={t('runs.close', { report })} onClick={() => close.mutate(run.id)} />
    </li>
  );
}
