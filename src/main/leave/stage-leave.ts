import { StepId } from '../../shared/domain/ids.js';
import { checkLeave, type LeaveProblem } from '../../shared/domain/leave-checks.js';
import type { LeaveType } from '../../shared/domain/leave.js';
import type { Period } from '../../shared/domain/period.js';
import { periodOfDay } from '../../shared/domain/period-of-day.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { ChangeSet } from '../../shared/ipc/changes.js';
import type { LeaveRefusal, PersonLeave, StageLeave } from '../../shared/ipc/leave.js';
import { leaveChanges } from '../change-sets/kinds/leave.js';
import { isLeaveStep, type LeaveStep } from '../change-sets/plan-leave.js';
import { describeStep } from '../change-sets/kinds/index.js';
import type { Desk } from '../desk.js';

export interface StagedLeave {
  readonly set: ChangeSet | null;
  readonly refused: LeaveRefusal[];
  readonly period: Period;
}

type Parts = Pick<Desk, 'companies' | 'employees' | 'leave' | 'changes'>;
type Planned = Pick<LeaveStep, 'kind' | 'leave' | 'standing' | 'fields'> | { readonly problem: LeaveProblem };

/** How many people are read at a time before one entry for several. */
const atOnce = 4;

/**
 * Stages leave against what stands in Nmbrs at this moment: for everybody, or with any refusal for nobody. The set is that
 * of the period of the first day, so that an earlier one asks for consent.
 */
export async function stageLeave(desk: Parts, newId: () => string, input: StageLeave): Promise<Result<StagedLeave>> {
  const { companyId } = input;
  const company = desk.companies.find(companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const now = await desk.companies.period(companyId);
  if (!now.ok) return now;
  const types = await desk.leave.types(companyId);
  const nameOf = (type: LeaveType): string => (types.ok && types.data.find((one) => one.type === type)?.name) || '';
  const people = input.act === 'add' ? [...new Set(input.people)] : [input.employeeId];
  const years = yearsOf(input);

  const planned: (Exclude<Planned, { problem: LeaveProblem }> & { readonly employee: LeaveStep['employee'] })[] = [];
  const refused: LeaveRefusal[] = [];
  for (let at = 0; at < people.length; at += atOnce) {
    const share = people.slice(at, at + atOnce);
    const known = await Promise.all(share.map((id) => desk.leave.person(id, years)));
    for (const [index, employeeId] of share.entries()) {
      const person = desk.employees.find(companyId, employeeId);
      const leave = known[index];
      if (!person || !leave) return err({ kind: 'not-found', what: 'employee' });
      if (!leave.ok) return leave;
      const step = plan(input, leave.data);
      if ('problem' in step) refused.push({ employeeId, problem: step.problem });
      else planned.push({ ...step, employee: { id: employeeId, ...person } });
    }
  }
  const day = planned[0]?.leave.start ?? (input.act === 'remove' ? null : input.leave.start);
  const period = day === null ? now.data.current : periodOfDay(day, now.data.type);
  if (refused.length > 0) return ok({ set: null, refused, period });
  const steps = planned.map((one): LeaveStep => ({
    ...one,
    id: StepId.parse(newId()),
    companyId,
    period,
    typeName: nameOf(one.leave.type),
  }));
  const targets = new Set(steps.map((step) => describeStep(step).target));
  const staged = await desk.changes.stageAll(
    company,
    period,
    steps,
    (step) => isLeaveStep(step) && targets.has(describeStep(step).target),
  );
  return staged.ok ? ok({ set: staged.data, refused, period }) : staged;
}

/** Years in which what is meant, and what would stand beside it, can be listed. */
function yearsOf(input: StageLeave): readonly number[] {
  const days = input.act === 'remove' ? [] : [input.leave.start, input.leave.end];
  const listed = input.act === 'add' ? [] : [input.year];
  return [...new Set([...days.map((day) => Number(day.slice(0, 4))), ...listed])];
}

function plan(input: StageLeave, known: Pick<PersonLeave, 'items' | 'service'>): Planned {
  if (input.act === 'add') {
    const problem = checkLeave(input.leave, known);
    if (problem !== null) return { problem };
    return { kind: 'leave.insert', leave: input.leave, standing: null, fields: leaveChanges(null, input.leave) };
  }
  const standing = known.items.find(({ id }) => id === input.leaveId);
  if (!standing) return { problem: 'gone' };
  const { id: _id, ...old } = standing;
  if (input.act === 'remove') return { kind: 'leave.remove', leave: old, standing, fields: leaveChanges(old, null) };
  const problem = checkLeave(input.leave, known);
  if (problem !== null) return { problem };
  return { kind: 'leave.update', leave: input.leave, standing, fields: leaveChanges(old, input.leave) };
}
