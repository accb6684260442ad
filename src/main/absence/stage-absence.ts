import { casesOf } from '../../shared/domain/absence.js';
import {
  type AbsenceProblem,
  checkMore,
  checkPartial,
  checkRecovery,
  checkReport,
} from '../../shared/domain/absence-checks.js';
import { type EmployeeId, StepId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import { periodOfDay } from '../../shared/domain/period-of-day.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { AbsenceRefusal, PersonAbsence, StageAbsence } from '../../shared/ipc/absence.js';
import type { ChangeSet } from '../../shared/ipc/changes.js';
import { absenceChanges } from '../change-sets/kinds/absence.js';
import { type AbsenceStep, isAbsenceStep } from '../change-sets/plan-absence.js';
import type { Desk } from '../desk.js';
import { reportPart } from './report-part.js';

export interface StagedAbsence {
  readonly set: ChangeSet | null;
  readonly refused: AbsenceRefusal[];
  readonly period: Period;
}

type Parts = Pick<Desk, 'companies' | 'employees' | 'absences' | 'changes'>;
type Step = Pick<AbsenceStep, 'kind' | 'absence' | 'current'>;
type Planned = { readonly step: Step } | { readonly problem: AbsenceProblem };

/** How many people are read at a time before a report of several. */
const atOnce = 4;

/**
 * Stages absences against what stands in Nmbrs at this moment, never against what the screen showed: for everybody, or
 * with any refusal for nobody. The set is that of the period of the first day, so that an earlier one asks for consent.
 */
export async function stageAbsence(
  desk: Parts,
  newId: () => string,
  input: StageAbsence,
): Promise<Result<StagedAbsence>> {
  const { companyId } = input;
  const company = desk.companies.find(companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const current = await desk.companies.period(companyId);
  if (!current.ok) return current;
  const period = periodOfDay(dayOf(input), current.data.type);
  const people = input.act === 'report' ? [...new Set(input.people)] : [input.employeeId];

  const steps: AbsenceStep[] = [];
  const refused: AbsenceRefusal[] = [];
  for (let at = 0; at < people.length; at += atOnce) {
    const share = people.slice(at, at + atOnce);
    const known = await Promise.all(share.map((employeeId) => desk.absences.person(employeeId)));
    for (const [index, employeeId] of share.entries()) {
      const person = desk.employees.find(companyId, employeeId);
      const absence = known[index];
      if (!person || !absence) return err({ kind: 'not-found', what: 'employee' });
      if (!absence.ok) return absence;
      const planned = plan(input, employeeId, absence.data);
      if ('problem' in planned) refused.push({ employeeId, problem: planned.problem });
      else {
        const ready = await withKind(desk, employeeId, planned.step);
        if (!ready.ok) return ready;
        const base = { ...ready.data, id: StepId.parse(newId()), companyId, period };
        const step = { ...base, employee: { id: employeeId, ...person } };
        steps.push({ ...step, fields: absenceChanges(step) });
      }
    }
  }
  if (refused.length > 0) return ok({ set: null, refused, period });
  const affected = new Set(people);
  const staged = await desk.changes.stageAll(
    company,
    period,
    steps,
    (step) => isAbsenceStep(step) && affected.has(step.employee.id),
  );
  return staged.ok ? ok({ set: staged.data, refused, period }) : staged;
}

/** One that becomes more says again of which kind the case is: what stands there now, never what a screen has. */
async function withKind(desk: Parts, employeeId: EmployeeId, step: Step): Promise<Result<Step>> {
  if (step.kind !== 'absence.more' || !step.current) return ok(step);
  const found = await desk.absences.kind(employeeId, step.current.dossier);
  return found.ok ? ok({ ...step, absence: { ...step.absence, kind: found.data.kind } }) : found;
}

const dayOf = (input: StageAbsence) =>
  input.act === 'report' ? input.start : input.act === 'recover' ? input.firstDayBack : input.from;

function plan(input: StageAbsence, employeeId: EmployeeId, { items, service }: PersonAbsence): Planned {
  const cases = casesOf(items);
  if (input.act === 'report') {
    const problem = checkReport(input, { cases, service });
    if (problem !== null) return { problem };
    return { step: reportPart(input, cases, input.otherCause.includes(employeeId)) };
  }
  const one = cases.find((candidate) => candidate.items.some(({ id }) => id === input.absenceId));
  if (!one) return { problem: 'ended' };
  if (input.act === 'more') {
    const problem = checkMore(input, one, service);
    if (problem !== null) return { problem };
    const { from, percentage, reported } = input;
    return {
      step: {
        kind: 'absence.more',
        absence: { from, percentage, reported, kind: null, percentSent: null, firstDayBack: null },
        current: one.last,
      },
    };
  }
  if (input.act === 'partial') {
    const problem = checkPartial(input, one, service);
    if (problem !== null) return { problem };
    const { from, percentage, reads, reported } = input;
    const percentSent = reads === 'absent' ? percentage : 100 - percentage;
    return {
      step: {
        kind: 'absence.partial',
        absence: { from, percentage, reported, kind: null, percentSent, firstDayBack: null },
        current: one.last,
      },
    };
  }
  const problem = checkRecovery(input, one, service);
  if (problem !== null) return { problem };
  const { percentage, start: from } = one.last;
  const { firstDayBack, reported } = input;
  return {
    step: {
      kind: 'absence.recover',
      absence: { from, percentage, reported, kind: null, percentSent: null, firstDayBack },
      current: one.last,
    },
  };
}
