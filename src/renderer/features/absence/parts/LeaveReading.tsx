import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { CompanyLeave } from '../../../../shared/ipc/leave.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { jobsQuery } from '../../../app/live.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { Spinner } from '../../../ui/Spinner.js';
import { useLate } from '../../../ui/use-late.js';

interface LeaveReadingProps {
  readonly company: string;
  /** Of each year that is looked at; undefined: not read to its end. */
  readonly years: readonly (CompanyLeave | undefined)[];
  readonly isReading: boolean;
  readonly onGoOn: () => void;
}

/** How far the leave of a company has come in, and whose is not there: it is read a person at a time. */
export function LeaveReading({ company, years, isReading, onGoOn }: LeaveReadingProps) {
  const t = useTexts('leave');
  const format = useFormat();
  if (isReading) return <Coming company={company} />;
  const unread = new Set(years.flatMap((year) => year?.unread ?? [])).size;
  if (unread === 0) return null;
  const stopped = years.some((year) => year?.stopped);
  return (
    <NoteLine icon={<IconAlertCircle {...mark} />}>
      {t(stopped ? 'list.stopped' : 'list.unread', { count: unread, shown: format.integer(unread) })}{' '}
      <Button size="compact-xs" onClick={onGoOn}>
        {t('list.goOn')}
      </Button>
    </NoteLine>
  );
}

/** What comes faster than anybody reads is not announced: the calendar would jump for nothing. */
function Coming({ company }: { readonly company: string }) {
  const t = useTexts('leave');
  const format = useFormat();
  const late = useLate(400);
  const jobs = useQuery(jobsQuery()).data ?? [];
  const job = jobs.find(
    ({ kind, subject, state }) => kind === 'read-leave' && subject === company && state === 'running',
  );
  const stop = useMutation({
    mutationFn: async () => {
      if (job) await unwrap(api().jobs.cancel({ id: job.id }));
    },
  });
  if (!late) return null;
  const counts = job?.total && { done: format.integer(job.done), total: format.integer(job.total) };
  return (
    <NoteLine icon={<Spinner />}>
      {counts ? t('list.arriving', counts) : t('list.reading')}{' '}
      {job && (
        <Button size="compact-xs" onClick={() => stop.mutate()}>
          {t('list.stop')}
        </Button>
      )}
    </NoteLine>
  );
}
