import type { CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import { comparePeriods, type Period } from '../../shared/domain/period.js';
import {
  type LineExtras,
  noExtras,
  type PayKind,
  type PayLine,
  type PayLineId,
  writesBeside,
} from '../../shared/domain/registration.js';
import { err, ok, type Result } from '../../shared/errors.js';
import { sameNumber } from '../change-sets/kinds/amounts.js';
import type { PayStep } from '../change-sets/plan.js';
import { type CostNames, extraFields } from './extra-fields.js';

/**
 * A cell as a person left it: all lines of one code of one employee, or with `lineId` one of them, or with `beside` a new one
 * beside them. Null: nothing is to stand there. `extras` go with the line that is written.
 */
export interface CellEdit {
  readonly employeeId: EmployeeId;
  readonly code: number;
  readonly amount: string | null;
  readonly lineId?: PayLineId | undefined;
  readonly beside?: boolean | undefined;
  readonly extras?: LineExtras | undefined;
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
  readonly costs: CostNames;
  readonly newId: () => StepId;
}

/**
 * The fewest calls that make the cells what a person wrote: a new line where none stood, the line rewritten where there is
 * one, all lines removed where the cell was cleared. A cell of several lines has no one amount to write: refused, but each of
 * its lines can be written. A fixed line is never rewritten or removed, because that would also change the past: it is stopped,
 * and a new one waits for that (one that begins in this very period: see `fixed-starts.ts`). Where it is only to end later, the stop is all there is: the line itself stays as it is. Stops come first, so that the new lines behind them can share calls.
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
      readonly reason:
        | 'unknown-employee'
        | 'not-read'
        | 'unknown-code'
        | 'several-lines'
        | 'unknown-line'
        | 'unknown-cost-code'
        | 'no-end-here'
        | 'end-before-start';
    };

function planCell(sheet: EditedSheet, edit: CellEdit): Planned {
  const { employeeId, code, amount } = edit;
  const person = sheet.person(employeeId);
  const lines = sheet.lines(employeeId);
  const codeName = sheet.codeName(code);
  if (!person) return { ok: false, reason: 'unknown-employee' };
  if (!lines) return { ok: false, reason: 'not-read' };
  const standing = standingFor(edit, lines);
  if (!standing) return { ok: false, reason: 'unknown-line' };
  // A code that left the model can still be cleared.
  if (codeName === undefined && (amount !== null || standing.length === 0))
    return { ok: false, reason: 'unknown-code' };
  const { companyId, period, pay, fixed, newId } = sheet;
  const end = endTrouble(sheet, edit);
  if (end) return { ok: false, reason: end };
  const unread = extraFields(edit.extras, sheet.costs);
  if (!unread) return { ok: false, reason: 'unknown-cost-code' };
  const base = {
    companyId,
    employee: { id: employeeId, ...person },
    period,
    pay,
    fixed,
    code,
    codeName: codeName ?? '',
  };
  /** A removal and a stop take a line away: nothing goes with them. */
  const step = (part: Pick<PayStep, 'kind' | 'amount' | 'current'> & Pick<Partial<PayStep>, 'after'>): PayStep => ({
    ...base,
    ...part,
    id: newId(),
    extras: part.amount === null ? noExtras : (edit.extras ?? noExtras),
    fields: [
      { field: 'amount', before: part.current ? sameNumber(part.current.amount) : null, after: part.amount },
      ...(part.amount === null ? [] : unread),
    ],
  });
  const current = ({ id, amount: stands }: PayLine): PayStep['current'] => ({ id, amount: stands });
  if (amount === null)
    return {
      ok: true,
      steps: standing.map((line) =>
        step({ kind: fixed ? 'pay.stop' : 'pay.remove', amount: null, current: current(line) }),
      ),
    };
  const [only, ...others] = standing;
  const wanted = sameNumber(amount);
  if (!only) return { ok: true, steps: [step({ kind: 'pay.add', amount: wanted, current: null })] };
  if (others.length > 0) return { ok: false, reason: 'several-lines' };
  if (sameNumber(only.amount) === wanted && unread.length === 0) return { ok: true, steps: [] };
  const { extras } = edit;
  if (extras?.until && sameNumber(only.amount) === wanted && !writesBeside(extras))
    return {
      ok: true,
      steps: [{ ...step({ kind: 'pay.end', amount: wanted, current: current(only) }), fields: unread }],
    };
  if (fixed) {
    const stop = step({ kind: 'pay.stop', amount: null, current: current(only) });
    return { ok: true, steps: [stop, step({ kind: 'pay.add', amount: wanted, current: null, after: stop.id })] };
  }
  return { ok: true, steps: [step({ kind: 'pay.change', amount: wanted, current: current(only) })] };
}

/** Only a fixed line has an end, and none before the period in which it begins or is looked at. */
function endTrouble({ fixed, period }: EditedSheet, { extras, amount }: CellEdit) {
  const until = extras?.until;
  if (!until || amount === null) return null;
  if (!fixed) return 'no-end-here';
  return until.type === period.type && comparePeriods(until, period) >= 0 ? null : 'end-before-start';
}

/** The lines that the edit is about, as they were read; undefined: the line that it names is not there. */
function standingFor({ code, lineId, beside }: CellEdit, lines: readonly PayLine[]): readonly PayLine[] | undefined {
  if (beside === true) return [];
  const own = lines.filter((line) => line.code === code);
  if (lineId === undefined) return own;
  const one = own.filter(({ id }) => id === lineId);
  return one.length === 1 ? one : undefined;
}
