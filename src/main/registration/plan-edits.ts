import type { CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import { noExtras, type PayKind, type PayLine } from '../../shared/domain/registration.js';
import { err, ok, type Result } from '../../shared/errors.js';
import { sameNumber } from '../change-sets/kinds/amounts.js';
import type { PayStep } from '../change-sets/plan.js';

/** A cell as a person left it: all lines of one code of one employee. Null: nothing is to stand there. */
export interface CellEdit {
  readonly employeeId: EmployeeId;
  readonly code: number;
  readonly amount: string | null;
}

export interface EditedSheet {
  readonly companyId: CompanyId;
  readonly period: Period;
  readonly pay: PayKind;
  readonly fixed: boolean;
  /** Number and name of everybody in the edits; undefined: not of this company. */
  readonly person: (id: EmployeeId) => { readonly number: number; readonly name: string } | undefined;
  /** What was read; undefined: not read, so nothing may be planned for them. */
  readonly lines: (id: EmployeeId) => readonly PayLine[] | undefined;
  /** The code's description; undefined: in no model of the company. */
  readonly codeName: (code: number) => string | undefined;
  readonly newId: () => StepId;
}

/**
 * The fewest calls that make the cells what a person wrote: a new line where none stood, the line rewritten where there is
 * one, all lines removed where the cell was cleared. A cell of several lines has no one amount to write: refused. A fixed line
 * is never rewritten or removed, because that would also change the past: it is stopped, and a new one waits for that.
 * Stops come first, so that the new lines behind them can share calls.
 */
export function planEdits(sheet: EditedSheet, edits: readonly CellEdit[]): Result<PayStep[]> {
  const steps: PayStep[] = [];
  for (const [index, edit] of edits.entries()) {
    const planned = planCell(sheet, edit);
    if (!planned.ok) return err({ kind: 'input-refused', where: `edits.${index}`, reason: planned.reason });
    steps.push(...planned.steps);
  }
  return ok([...steps.filter(({ kind }) => kind === 'pay.stop'), ...steps.filter(({ kind }) => kind !== 'pay.stop')]);
}

type Planned =
  | { readonly ok: true; readonly steps: readonly PayStep[] }
  | {
      readonly ok: false;
      readonly reason: 'unknown-employee' | 'not-read' | 'unknown-code' | 'several-lines';
    };

function planCell(sheet: EditedSheet, { employeeId, code, amount }: CellEdit): Planned {
  const person = sheet.person(employeeId);
  const lines = sheet.lines(employeeId);
  const codeName = sheet.codeName(code);
  if (!person) return { ok: false, reason: 'unknown-employee' };
  if (!lines) return { ok: false, reason: 'not-read' };
  const standing = lines.filter((line) => line.code === code);
  // A code that left the model can still be cleared.
  if (codeName === undefined && (amount !== null || standing.length === 0))
    return { ok: false, reason: 'unknown-code' };
  const { companyId, period, pay, fixed, newId } = sheet;
  const base = {
    companyId,
    employee: { id: employeeId, ...person },
    period,
    pay,
    fixed,
    code,
    codeName: codeName ?? '',
    extras: noExtras,
  };
  const step = (part: Pick<PayStep, 'kind' | 'amount' | 'current'> & Pick<Partial<PayStep>, 'after'>): PayStep => ({
    ...base,
    ...part,
    id: newId(),
    fields: [{ field: 'amount', before: part.current ? sameNumber(part.current.amount) : null, after: part.amount }],
  });
  if (amount === null)
    return {
      ok: true,
      steps: standing.map((line) =>
        step({
          kind: fixed ? 'pay.stop' : 'pay.remove',
          amount: null,
          current: { id: line.id, amount: line.amount },
        }),
      ),
    };
  const [only, ...others] = standing;
  const wanted = sameNumber(amount);
  if (!only) return { ok: true, steps: [step({ kind: 'pay.add', amount: wanted, current: null })] };
  if (others.length > 0) return { ok: false, reason: 'several-lines' };
  if (sameNumber(only.amount) === wanted) return { ok: true, steps: [] };
  if (fixed) {
    const stop = step({ kind: 'pay.stop', amount: null, current: { id: only.id, amount: only.amount } });
    return { ok: true, steps: [stop, step({ kind: 'pay.add', amount: wanted, current: null, after: stop.id })] };
  }
  return {
    ok: true,
    steps: [step({ kind: 'pay.change', amount: wanted, current: { id: only.id, amount: only.amount } })],
  };
}
