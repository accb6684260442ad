import { useMutation, useQuery } from '@tanstack/react-query';
import { IconPlugConnected, IconX } from '@tabler/icons-react';
import { ActionIcon } from '@mantine/core';
import type { Connection } from '../../../shared/ipc/connections.js';
import type { Job } from '../../../shared/ipc/jobs.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { mark } from '../../ui/Icon.js';
import { Kbd } from '../../ui/Kbd.js';
import { Meter } from '../../ui/Meter.js';
import { Spinner } from '../../ui/Spinner.js';
import { api } from '../ask.js';
import { unwrap } from '../errors.js';
import { jobsQuery, useTrafficMeter } from '../live.js';
import { useReadAt } from '../read-at.js';
import classes from './StatusBar.module.css';

interface StatusBarProps {
  readonly connection: Connection | undefined;
  readonly onKeys: () => void;
}

/** Pace, running jobs, when the page was read, the host in use. */
export function StatusBar({ connection, onKeys }: StatusBarProps) {
  const t = useTexts('shell');
  const tUi = useTexts('ui');
  const format = useFormat();
  const readAt = useReadAt();
  const jobs = useQuery(jobsQuery()).data?.filter((job) => job.state === 'running') ?? [];
  return (
    <footer className={classes.bar} aria-label={t('status.label')}>
      <Pace />
      {jobs.map((job) => (
        <JobLine key={job.id} job={job} />
      ))}
      <span className={classes.space} />
      {readAt !== null && <span className={classes.part}>{tUi('readAt', { time: format.time(readAt) })}</span>}
      {connection && (
        <span className={classes.part}>
          <IconPlugConnected {...mark} stroke={1.6} />
          <span className="ld-visually-hidden">{t('status.host')}</span>
          <span className={classes.host}>{connection.host ?? t('status.thisComputer')}</span>
        </span>
      )}
      <button type="button" className={classes.keys} onClick={onKeys}>
        <Kbd keys="F1" />
        {t('status.keys')}
      </button>
    </footer>
  );
}

function Pace() {
  const t = useTexts('shell');
  const format = useFormat();
  const meter = useTrafficMeter();
  if (!meter) return null;
  return (
    <span className={classes.part}>
      {t('status.pace')}
      <Meter label={t('status.pace')} value={meter.perSecond} max={meter.limit} />
      {t('status.paceValue', { value: format.integer(meter.perSecond), limit: format.integer(meter.limit) })}
      {meter.queued > 0 && (
        <span className={classes.quiet}>{t('status.queued', { waiting: format.integer(meter.queued) })}</span>
      )}
      {meter.delays > 0 && <span className={classes.quiet}>{t('status.delays', { count: meter.delays })}</span>}
    </span>
  );
}

function JobLine({ job }: { readonly job: Job }) {
  const t = useTexts('shell');
  const format = useFormat();
  const stop = useMutation({ mutationFn: () => unwrap(api().jobs.cancel({ id: job.id })) });
  const name = t(jobNames[job.kind]);
  return (
    <span className={classes.part} title={job.subject}>
      <Spinner />
      {name}
      {job.stage && <span className={classes.quiet}>{t(`status.stage.${job.stage}`)}</span>}
      {job.total !== null && !job.stage && (
        <>
          <Meter label={name} value={job.done} max={job.total} tone="accent" />
          {t('status.jobProgress', { done: format.integer(job.done), total: format.integer(job.total) })}
        </>
      )}
      {job.cancellable && (
        <ActionIcon size={20} aria-label={t('status.stop', { job: name })} onClick={() => stop.mutate()}>
          <IconX {...mark} size={12} />
        </ActionIcon>
      )}
    </span>
  );
}

const jobNames = {
  'read-employees': 'status.jobReadEmployees',
  'read-leave': 'status.jobReadLeave',
  'read-sheet': 'status.jobReadSheet',
  'send-changes': 'status.jobSendChanges',
  'run-report': 'status.jobRunReport',
  'check-file': 'status.jobCheckFile',
  'make-file': 'status.jobMakeFile',
  'read-payslips': 'status.jobReadPayslips',
  'compare-reports': 'status.jobCompareReports',
  'make-reports': 'status.jobMakeReports',
  'save-documents': 'status.jobSaveDocuments',
} as const satisfies Record<Job['kind'], string>;
