import { CalendarDate } from '../../../shared/domain/calendar-date.js';
import { StepId } from '../../../shared/domain/ids.js';
import { checkPersonal, normalisePersonal } from '../../../shared/domain/personal-data.js';
import { err, type Result } from '../../../shared/errors.js';
import type { ChangeSet } from '../../../shared/ipc/changes.js';
import type { StagePersonal } from '../../../shared/ipc/personal.js';
import { personalChanges } from '../../change-sets/kinds/personal.js';
import { isPersonalStep } from '../../change-sets/plan-personal.js';
import type { Clock } from '../../change-sets/ports.js';
import type { Desk } from '../../desk.js';

/**
 * Stages changed personal data against what stands in Nmbrs at this moment, never against what the screen showed. A field
 * that stands there already is left out.
 */
export async function stagePersonal(
  desk: Pick<Desk, 'companies' | 'employees' | 'personalInfo' | 'changes'>,
  { id, clock }: { readonly id: () => string; readonly clock: Clock },
  input: StagePersonal,
): Promise<Result<ChangeSet>> {
  const { companyId, employeeId, period } = input;
  const company = desk.companies.find(companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const person = desk.employees.find(companyId, employeeId);
  if (!person) return err({ kind: 'not-found', what: 'employee' });

  const staged = desk.changes
    .staged(companyId, period)
    .find((step) => isPersonalStep(step) && step.employee.id === employeeId);
  const bsn = input.keepStagedBsn && staged && isPersonalStep(staged) ? staged.personal.bsn : undefined;
  const changes = normalisePersonal({ ...input.changes, ...(bsn !== undefined && { bsn }) });
  const [problem] = Object.entries(checkPersonal(changes, CalendarDate.parse(clock.now().slice(0, 10))));
  if (problem) return err({ kind: 'input-refused', where: `changes.${problem[0]}`, reason: problem[1] });

  const standing = await desk.personalInfo.inPeriod(employeeId, period);
  if (!standing.ok) return standing;
  const { values } = standing.data;
  const fields = personalChanges((field) => values[field], changes);
  if (fields.length === 0) return err({ kind: 'input-refused', where: 'changes', reason: 'already-so' });

  return desk.changes.stage(company, {
    id: StepId.parse(id()),
    kind: 'personal.update',
    companyId,
    employee: { id: employeeId, ...person },
    period,
    personal: Object.fromEntries(fields.map(({ field, after }) => [field, after ?? ''])),
    fields,
  });
}
