import type { CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import { type Days, daysColumns, daysRange } from '../../shared/domain/registration.js';
import { err, ok, type Result } from '../../shared/errors.js';
import { daysChanges } from '../change-sets/kinds/days.js';
import type { DaysFigures, DaysOf, DaysStep } from '../change-sets/plan-days.js';
import type { CellEdit } from './plan-edits.js';

export interface EditedDays {
  readonly companyId: CompanyId;
  readonly period: Period;
  readonly daysOf: DaysOf;
  readonly person: (id: EmployeeId) => { readonly number: number; readonly name: string } | undefined;
  /** What was read; undefined: not read, so nothing may be planned for them. */
  readonly days: (id: EmployeeId) => Days | undefined;
  readonly newId: () => StepId;
}

/** One step a person, whichever of their cells were edited: the API sets days and plus/minus days together. */
export function planDays(sheet: EditedDays, edits: readonly CellEdit[]): Result<DaysStep[]> {
  const steps: DaysStep[] = [];
  for (const [employeeId, own] of byPerson(edits)) {
    const person = sheet.person(employeeId);
    const current = sheet.days(employeeId);
    const refuse = (reason: string): Result<never> =>
      err({ kind: 'input-refused', where: `edits.${employeeId}`, reason });
    if (!person) return refuse('unknown-employee');
    if (!current) return refuse('not-read');
    const wanted = withEdits(current, own);
    if (!wanted) return refuse('no-days');
    const fields = daysChanges(current, wanted);
    if (fields.length === 0) continue;
    const { companyId, period, daysOf } = sheet;
    const employee = { id: employeeId, ...person };
    steps.push({ id: sheet.newId(), kind: 'days.set', companyId, period, employee, daysOf, wanted, current, fields });
  }
  return ok(steps);
}

function byPerson(edits: readonly CellEdit[]): Map<EmployeeId, CellEdit[]> {
  const people = new Map<EmployeeId, CellEdit[]>();
  for (const edit of edits) people.set(edit.employeeId, [...(people.get(edit.employeeId) ?? []), edit]);
  return people;
}

/** A cleared cell is 0: the API knows no difference. Null: no whole number of days, or more than a period has. */
function withEdits(current: DaysFigures, edits: readonly CellEdit[]): DaysFigures | null {
  let wanted = current;
  for (const { code, amount } of edits) {
    const value = Number(amount ?? '0');
    if (!Number.isInteger(value)) return null;
    if (code === daysColumns.days) {
      if (value < daysRange.least || value > daysRange.most) return null;
      wanted = { ...wanted, days: value };
    } else if (code === daysColumns.plusMinus && current.plusMinus !== null) {
      if (Math.abs(value) > daysRange.most) return null;
      wanted = { ...wanted, plusMinus: value };
    } else return null;
  }
  return wanted;
}
