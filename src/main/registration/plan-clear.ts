import type { CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import type { PayKind, PayLine } from '../../shared/domain/registration.js';
import { err, ok, type Result } from '../../shared/errors.js';
import { clearedFields } from '../change-sets/kinds/clear.js';
import type { ClearStep } from '../change-sets/plan-clear.js';

export interface SheetToClear {
  readonly companyId: CompanyId;
  readonly period: Period;
  readonly pay: PayKind;
  /** Number and name; undefined: not of this company. */
  readonly person: (id: EmployeeId) => { readonly number: number; readonly name: string } | undefined;
  /** What was read; undefined: not read, so nobody knows what would go. */
  readonly lines: (id: EmployeeId) => readonly PayLine[] | undefined;
  readonly codeName: (code: number) => string | undefined;
  readonly newId: () => StepId;
}

/** One step for each employee who has a line, with every line that goes. Whoever has none is left alone. */
export function planClear(sheet: SheetToClear, people: readonly EmployeeId[]): Result<ClearStep[]> {
  const steps: ClearStep[] = [];
  for (const id of people) {
    const person = sheet.person(id);
    const lines = sheet.lines(id);
    const refuse = (reason: string): Result<never> => err({ kind: 'input-refused', where: `people.${id}`, reason });
    if (!person) return refuse('unknown-employee');
    if (!lines) return refuse('not-read');
    if (lines.length === 0) continue;
    const going = lines.map((line) => ({ ...line, codeName: sheet.codeName(line.code) ?? '' }));
    steps.push({
      id: sheet.newId(),
      kind: 'pay.clear',
      companyId: sheet.companyId,
      employee: { id, ...person },
      period: sheet.period,
      clears: sheet.pay,
      lines: going,
      fields: clearedFields(going),
    });
  }
  return ok(steps);
}
