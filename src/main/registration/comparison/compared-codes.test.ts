import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId, StepId } from '../../../shared/domain/ids.js';
import { noExtras, type PayLine, PayLineId } from '../../../shared/domain/registration.js';
import type { PayStep } from '../../change-sets/plan.js';
import type { CompanyPayStep } from '../../change-sets/plan-company-pay.js';
import type { DaysStep } from '../../change-sets/plan-days.js';
import { comparedCodes, firstUses, type FiguresOf } from './compared-codes.js';

const line = (id: number, code: number, amount: string): PayLine => ({ id: PayLineId.parse(id), code, amount });

const step = (employee: number, code: number, amount: string | null, current: PayLine | null = null): PayStep => ({
  id: StepId.parse(`${employee}-${code}-${current?.id ?? 'new'}`),
  kind: current === null ? 'pay.add' : amount === null ? 'pay.remove' : 'pay.change',
  companyId: CompanyId.parse(7),
  employee: { id: EmployeeId.parse(employee), number: 100 + employee, name: `Femke Smit-${employee}` },
  period: { year: 2026, number: 11, type: 'month' },
  pay: 'hours',
  fixed: false,
  code,
  codeName: '',
  amount,
  extras: noExtras,
  current: current && { id: current.id, amount: current.amount },
  fields: [],
});

const of =
  (lines: Readonly<Record<number, readonly PayLine[]>>): FiguresOf<PayStep> =>
  ({ employee }) =>
    lines[employee.id];
const nothing = of({});

describe('the totals of a set per code', () => {
  const standing = of({ 1: [line(1, 2100, '40.00'), line(2, 2125, '0.1')], 2: [line(3, 2100, '32')] });

  it('are of everybody in the set: what stands, what it becomes, and what stood the period before', () => {
    const steps = [step(1, 2100, '38', line(1, 2100, '40.00')), step(2, 2125, '0.2')];
    const previous = of({ 1: [line(9, 2100, '40')], 2: [line(8, 2100, '30.5'), line(7, 2125, '1')] });
    expect(comparedCodes(steps, standing, previous)).toMatchObject([
      { code: 2100, lines: 1, before: '72', after: '70', previous: '70.5' },
      { code: 2125, lines: 1, before: '0.1', after: '0.3', previous: '1' },
    ]);
  });

  it('take what somebody else changed meanwhile as it stands now, not as it was staged', () => {
    const steps = [step(1, 2100, '38', line(1, 2100, '44')), step(2, 2100, null, line(3, 2100, '8'))];
    expect(comparedCodes(steps, standing, nothing)).toMatchObject([{ before: '72', after: '38', previous: '0' }]);
  });

  it('say nothing of a period before that was not read whole', () => {
    expect(comparedCodes([step(1, 2100, '1')], standing, null)).toMatchObject([{ previous: null }]);
  });

  it('keep fixed and variable lines of one code apart', () => {
    const fixed = { ...step(1, 2100, '5'), fixed: true, id: StepId.parse('fixed') };
    expect(comparedCodes([step(1, 2100, '1'), fixed], nothing, null).map(({ record }) => record)).toEqual([
      'hours-fixed',
      'hours-variable',
    ]);
  });
});

describe('the first use of a code', () => {
  const none = () => new Set<number>();
  const steps = [step(1, 2100, '8'), step(2, 2100, '4'), step(2, 2125, '1')];

  it('is a code that nobody has, in this period or the one before', () => {
    expect(firstUses(steps, nothing, nothing, none)).toEqual([
      { record: 'hours-variable', code: 2100, stepIds: ['1-2100-new', '2-2100-new'] },
      { record: 'hours-variable', code: 2125, stepIds: ['2-2125-new'] },
    ]);
  });

  it.each([
    ['somebody has it now', of({ 1: [line(1, 2125, '1')] }), nothing, none],
    ['somebody had it the period before', nothing, of({ 2: [line(1, 2125, '1')] }), none],
    ['the sheet shows it with somebody who is not in the set', nothing, nothing, () => new Set([2125])],
  ])('is not one when %s', (_, now, before, elsewhere) => {
    expect(firstUses(steps, now, before, elsewhere).map(({ code }) => code)).toEqual([2100]);
  });

  it('is about new lines alone: what is changed or taken away was in use', () => {
    expect(firstUses([step(1, 2100, '3', line(1, 2100, '2'))], nothing, nothing, none)).toEqual([]);
  });
});

describe('the totals of days', () => {
  const days = (employee: number, from: readonly [number, number], to: readonly [number, number]): DaysStep => {
    const { id, companyId, period, fields, employee: who } = step(employee, 0, '0');
    const figures = ([amount, plusMinus]: readonly [number, number]) => ({ days: amount, plusMinus });
    const own = { kind: 'days.set', daysOf: 'worked', current: figures(from), wanted: figures(to) } as const;
    return { id, companyId, period, fields, employee: who, ...own };
  };
  const stood =
    (figures: Readonly<Record<number, readonly [number, number]>>): FiguresOf<DaysStep> =>
    ({ employee }) =>
      figures[employee.id]?.map((amount, at) => ({ id: null, code: at + 1, amount: String(amount) }));

  it('are of the columns that change, over everybody in the set, against the period before', () => {
    const steps = [days(1, [20, 0], [22, 0]), days(2, [18, 1], [18, -2])];
    expect(comparedCodes(steps, stood({ 1: [20, 0], 2: [18, 1] }), stood({ 1: [21, 0], 2: [21, 4] }))).toMatchObject([
      { record: 'days-worked', code: 1, subject: '', lines: 1, before: '38', after: '40', previous: '42' },
      { record: 'days-worked', code: 2, lines: 1, before: '1', after: '-2', previous: '4' },
    ]);
  });

  it('take what stands now, not what stood when it was staged', () => {
    expect(comparedCodes([days(1, [20, 0], [22, 0])], stood({ 1: [21, 0] }), null)).toMatchObject([
      { before: '21', after: '22', previous: null },
    ]);
  });
});

describe('a company’s own wage components', () => {
  const own = (code: number, amount: string | null, standing: PayLine | null = null): CompanyPayStep => ({
    id: StepId.parse(`own-${code}-${standing?.id ?? 'new'}-${amount ?? 'stop'}`),
    kind: amount === null ? 'company-pay.stop' : 'company-pay.add',
    companyId: CompanyId.parse(7),
    employee: { id: null, number: 7, name: 'Drukkerij Verzonnen' },
    period: { year: 2026, number: 11, type: 'month' },
    fixed: true,
    code,
    codeName: '',
    amount,
    standing: standing && { id: standing.id, amount: standing.amount },
    fields: [],
  });
  const has =
    (...lines: readonly PayLine[]): FiguresOf<CompanyPayStep> =>
    () =>
      lines;

  it('are totalled like those of people: a stop takes its line away, the new one comes in its place', () => {
    const stands = line(1, 1100, '250.00');
    expect(comparedCodes([own(1100, null, stands), own(1100, '300')], has(stands), has(line(9, 1100, '200')))).toEqual([
      {
        record: 'company-wages-fixed',
        code: 1100,
        subject: '1100',
        lines: 2,
        before: '250',
        after: '300',
        previous: '200',
      },
    ]);
  });

  it('are in first use where the company has no line of the code in either period', () => {
    const none = () => new Set<number>();
    expect(firstUses([own(1100, '1')], has(), has(), none)).toMatchObject([
      { record: 'company-wages-fixed', code: 1100 },
    ]);
    expect(firstUses([own(1100, '1')], has(), has(line(1, 1100, '5')), none)).toEqual([]);
  });
});
