import Big from 'big.js';
import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { PayLine, SheetKind } from '../../../shared/domain/registration.js';
import type { ComparedCode } from '../../../shared/ipc/comparison.js';
import { describeStep } from '../../change-sets/kinds/index.js';
import type { PayStep } from '../../change-sets/plan.js';

/** What was read of somebody on the sheet of this step: of the set's own period, or of the one before. */
export type LinesOf = (step: PayStep) => readonly PayLine[] | undefined;

/**
 * What a set makes of each of its codes, over its own people alone, in the order of the codes. Decimals are added as
 * decimals. `before` null: the period before is not known whole.
 */
export function comparedCodes(
  steps: readonly PayStep[],
  now: LinesOf,
  before: LinesOf | null,
): readonly ComparedCode[] {
  return [...byCode(steps, () => true)].map(([, own]): ComparedCode => {
    const [first] = own;
    if (!first) throw new Error('A code without steps');
    const sheet = sheetOf(first);
    // Everybody of the set on that sheet, also those who get another code: a total is of one group of people.
    const people = peopleOf(steps.filter((step) => sheetOf(step) === sheet));
    const standing = totalOf(people, now, first.code);
    const change = own.reduce((sum, step) => sum.plus(differenceOf(step, now(step) ?? [])), new Big(0));
    return {
      record: sheet,
      code: first.code,
      subject: describeStep(first).subject,
      lines: own.length,
      before: standing.toFixed(),
      after: standing.plus(change).toFixed(),
      previous: before === null ? null : totalOf(people, before, first.code).toFixed(),
    };
  });
}

/** Steps that would be the first lines of their code: nobody who was read has one, in this period or the one before. */
export function firstUses(
  steps: readonly PayStep[],
  now: LinesOf,
  before: LinesOf,
  elsewhere: (sheet: SheetKind) => ReadonlySet<number>,
): { record: SheetKind; code: number; stepIds: PayStep['id'][] }[] {
  return [...byCode(steps, ({ kind }) => kind === 'pay.add')].flatMap(([, own]) => {
    const [first] = own;
    if (!first) return [];
    const record = sheetOf(first);
    const has = (lines: readonly PayLine[] | undefined): boolean =>
      (lines ?? []).some(({ code }) => code === first.code);
    const people = peopleOf(steps.filter((step) => sheetOf(step) === record));
    const known = people.some((step) => has(now(step)) || has(before(step))) || elsewhere(record).has(first.code);
    return known ? [] : [{ record, code: first.code, stepIds: own.map(({ id }) => id) }];
  });
}

export const sheetOf = ({ pay, fixed }: Pick<PayStep, 'pay' | 'fixed'>): SheetKind =>
  `${pay}-${fixed ? 'fixed' : 'variable'}`;

/** One step of each employee, for reading theirs once. */
export function peopleOf(steps: readonly PayStep[]): PayStep[] {
  const people = new Map<EmployeeId, PayStep>();
  for (const step of steps) if (!people.has(step.employee.id)) people.set(step.employee.id, step);
  return [...people.values()];
}

function byCode(steps: readonly PayStep[], which: (step: PayStep) => boolean): [string, PayStep[]][] {
  const codes = new Map<string, PayStep[]>();
  for (const step of steps) {
    if (!which(step)) continue;
    const key = `${sheetOf(step)}/${step.code}`;
    const known = codes.get(key);
    if (known) known.push(step);
    else codes.set(key, [step]);
  }
  return [...codes].toSorted(
    ([, [a]], [, [b]]) => compareText(a ? sheetOf(a) : '', b ? sheetOf(b) : '') || (a?.code ?? 0) - (b?.code ?? 0),
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const totalOf = (people: readonly PayStep[], of: LinesOf, code: number): Big =>
  people.reduce(
    (sum, step) => (of(step) ?? []).reduce((own, line) => (line.code === code ? own.plus(line.amount) : own), sum),
    new Big(0),
  );

/** What the step adds to its code's total, against the line as it stands now. */
function differenceOf(step: PayStep, lines: readonly PayLine[]): Big {
  const standing = lines.find(({ id }) => id === step.current?.id)?.amount ?? '0';
  return new Big(step.amount ?? '0').minus(step.current ? standing : '0');
}
