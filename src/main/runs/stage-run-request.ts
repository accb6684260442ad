import { type CompanyId, StepId } from '../../shared/domain/ids.js';
import { err, type Result } from '../../shared/errors.js';
import type { ChangeSet } from '../../shared/ipc/changes.js';
import { requestLine } from '../change-sets/kinds/run-request.js';
import { isRunRequestStep, type RunRequestStep } from '../change-sets/plan-run-request.js';
import type { Desk } from '../desk.js';

/** Drafts a request for a run of the company's current period, in place of one that was drafted already. */
export async function stageRunRequest(
  desk: Pick<Desk, 'companies' | 'changes'>,
  newId: () => string,
  { companyId }: { readonly companyId: CompanyId },
): Promise<Result<ChangeSet>> {
  const company = desk.companies.find(companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const period = await desk.companies.period(companyId);
  if (!period.ok) return period;
  const { current } = period.data;
  const after = requestLine(current.year, current.number)['runPeriod'] ?? null;
  const step: RunRequestStep = {
    id: StepId.parse(newId()),
    kind: 'run.request',
    companyId,
    employee: { id: null, number: company.number, name: company.name },
    period: current,
    fields: [{ field: 'runPeriod', before: null, after }],
  };
  const staged = await desk.changes.stageAll(company, current, [step], isRunRequestStep);
  if (!staged.ok) return staged;
  return staged.data ? { ok: true, data: staged.data } : err({ kind: 'stale', what: 'plan' });
}
