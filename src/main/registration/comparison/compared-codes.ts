import Big from 'big.js';
import type { EmployeeId } from '../../../shared/domain/ids.js';
import { daysColumns, type PayLineId, type SheetKind } from '../../../shared/domain/registration.js';
import type { ComparedCode } from '../../../shared/ipc/comparison.js';
import { describeStep } from '../../change-sets/kinds/index.js';
import { isPayStep, type PayStep } from '../../change-sets/plan.js';
import { type CompanyPayStep, isCompanyPayStep } from '../../change-sets/plan-company-pay.js';
import { type DaysStep, isDaysStep } from '../../change-sets/plan-days.js';

/** A step whose amounts add up: a line of a code, of somebody or of the company itself, or the days of somebody. */
export type ComparedStep = PayStep | CompanyPayStep | DaysStep;

/** Steps about lines with a code. */
export type LineStep = PayStep | CompanyPayStep;

export const isLineStep = (step: ComparedStep): step is LineStep => isPayStep(step) || isCompanyPayStep(step);

/** An amount under its code, or under the number of its column of days. `id` null: a figure of days, which is no line. */
export interface Figure {
  readonly id: PayLineId | null;
  readonly code: number;
  readonly amount: string;
}

/** What was read of somebody on the sheet of this step: of the set's own period, or of the one before. */
export type FiguresOf<S extends ComparedStep = ComparedStep> = (step: S) => readonly Figure[] | undefined;

/**
 * What a set makes of each of its codes, over its own people alone, in the order of the codes. Decimals are added as
 * decimals. `before` null: the period before is not known whole.
 */
export function comparedCodes<S extends ComparedStep>(
  steps: readonly S[],
  now: FiguresOf<S>,
  before: FiguresOf<S> | null,
): readonly ComparedCode[] {
  return byCode(steps, () => true).map(({ sheet, code, own }): ComparedCode => {
    const [first] = own;
    // Everybody of the set on that sheet, also those who get another code: a total is of one group of people.
    const people = peopleOf(steps.filter((step) => sheetOf(step) === sheet));
    const standing = totalOf(people, now, code);
    const change = own.reduce((sum, step) => sum.plus(differenceOf(step, code, now(step) ?? [])), new Big(0));
    return {
      record: sheet,
      code,
      subject: first ? describeStep(first).subject : '',
      lines: own.length,
      before: standing.toFixed(),
      after: standing.plus(change).toFixed(),
      previous: before === null ? null : totalOf(people, before, code).toFixed(),
    };
  });
}

/** Steps that would be the first lines of their code: nobody who was read has one, in this period or the one before. */
export function firstUses<S extends LineStep>(
  steps: readonly S[],
  now: FiguresOf<S>,
  before: FiguresOf<S>,
  elsewhere: (sheet: SheetKind) => ReadonlySet<number>,
): { record: SheetKind; code: number; stepIds: LineStep['id'][] }[] {
  return byCode(steps, ({ kind }) => kind === 'pay.add' || kind === 'company-pay.add').flatMap(
    ({ sheet, code, own }) => {
      const has = (figures: readonly Figure[] | undefined): boolean =>
        (figures ?? []).some((figure) => figure.code === code);
      const people = peopleOf(steps.filter((step) => sheetOf(step) === sheet));
      const known = people.some((step) => has(now(step)) || has(before(step))) || elsewhere(sheet).has(code);
      return known ? [] : [{ record: sheet, code, stepIds: own.map(({ id }) => id) }];
    },
  );
}

export function sheetOf(step: ComparedStep): SheetKind {
  if (isDaysStep(step)) return `days-${step.daysOf}`;
  const fixed = step.fixed ? 'fixed' : 'variable';
  return isPayStep(step) ? `${step.pay}-${fixed}` : `company-wages-${fixed}`;
}

/** One step of each employee, and one of the company itself, for reading theirs once. */
export function peopleOf<S extends ComparedStep>(steps: readonly S[]): S[] {
  const people = new Map<EmployeeId | null, S>();
  for (const step of steps) if (!people.has(step.employee.id)) people.set(step.employee.id, step);
  return [...people.values()];
}

interface OfCode<S> {
  readonly sheet: SheetKind;
  readonly code: number;
  readonly own: S[];
}

function byCode<S extends ComparedStep>(steps: readonly S[], which: (step: S) => boolean): OfCode<S>[] {
  const codes = new Map<string, OfCode<S>>();
  for (const step of steps.filter(which)) {
    const sheet = sheetOf(step);
    for (const code of codesOf(step)) {
      const key = `${sheet}/${code}`;
      const known = codes.get(key);
      if (known) known.own.push(step);
      else codes.set(key, { sheet, code, own: [step] });
    }
  }
  return [...codes.values()].toSorted((a, b) => compareText(a.sheet, b.sheet) || a.code - b.code);
}

/** A step of days is about the columns that it changes: the call sends the other as it stands. */
function codesOf(step: ComparedStep): number[] {
  if (isLineStep(step)) return [step.code];
  const { current, wanted } = step;
  return [
    ...(wanted.days === current.days ? [] : [daysColumns.days]),
    ...(wanted.plusMinus === current.plusMinus ? [] : [daysColumns.plusMinus]),
  ];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const totalOf = <S extends ComparedStep>(people: readonly S[], of: FiguresOf<S>, code: number): Big =>
  people.reduce(
    (sum, step) => (of(step) ?? []).reduce((own, line) => (line.code === code ? own.plus(line.amount) : own), sum),
    new Big(0),
  );

/** What the step adds to its code's total, against what stands there now. */
function differenceOf(step: ComparedStep, code: number, figures: readonly Figure[]): Big {
  if (isLineStep(step)) {
    const current = isPayStep(step) ? step.current : step.standing;
    const standing = figures.find(({ id }) => id === current?.id)?.amount ?? '0';
    return new Big(step.amount ?? '0').minus(current ? standing : '0');
  }
  const wanted = code === daysColumns.days ? step.wanted.days : (step.wanted.plusMinus ?? 0);
  return new Big(wanted).minus(figures.find((figure) => figure.code === code)?.amount ?? '0');
}
