import { useQuery } from '@tanstack/react-query';
import type { CompanyId } from '../../../../shared/domain/ids.js';
import type { PayRun } from '../../../../shared/ipc/runs.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { SkeletonRows } from '../../../ui/SkeletonRows.js';
import { BatchState } from './BatchState.js';
import { PeopleList } from './PeopleList.js';
import { payslipBatchesQuery, runPeopleQuery } from './queries.js';
import { SaveAll } from './SaveAll.js';
import classes from './Payslips.module.css';

interface PayslipsPanelProps {
  readonly companyId: CompanyId;
  readonly run: PayRun;
}

/** Who is in the run, and their payslips: one, or everybody's. */
export function PayslipsPanel({ companyId, run }: PayslipsPanelProps) {
  const t = useTexts('runs');
  const people = useQuery(runPeopleQuery(companyId, run));
  const batches = useQuery(payslipBatchesQuery()).data ?? [];
  // One at a time is told of: the newest of this run.
  const batch = batches.find((one) => one.companyId === companyId && one.run.id === run.id);
  if (people.isPending) return <SkeletonRows rows={8} height={34} />;
  if (people.isError) return <ErrorState error={people.error} onRetry={() => void people.refetch()} />;
  const list = people.data.people;
  if (list.length === 0) return <EmptyState title={t('payslips.nobody')} text={t('payslips.nobodyText')} />;
  return (
    <div className={classes.panel}>
      <SaveAll companyId={companyId} run={run} busy={batch?.state === 'running'} />
      {batch && <BatchState batch={batch} />}
      <PeopleList companyId={companyId} run={run} people={list} />
    </div>
  );
}
