import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import { type PayLine, PayLineId } from '../../shared/domain/registration.js';
import { type CellEdit, type EditedSheet, planEdits } from './plan-edits.js';

const joris = EmployeeId.parse(1);
const line = (id: number, code: number, amount: string): PayLine => ({ id: PayLineId.parse(id), code, amount });

function sheetOf(lines: readonly PayLine[], part: Partial<EditedSheet> = {}): EditedSheet {
  let id = 0;
  return {
    companyId: CompanyId.parse(7),
    period: { year: 2026, number: 11, type: 'month' },
    pay: 'hours',
    fixed: false,
    person: (employee) => (employee === joris ? { number: 101, name: 'Joris Bakker' } : undefined),
    lines: (employee) => (employee === joris ? lines : undefined),
    codeName: (code) => (code < 3000 ? `Code ${code}` : undefined),
    costs: { center: (id) => (id === 4 ? '400 Verkoop' : undefined), unit: () => undefined },
    newId: () => StepId.parse(`step-${(id += 1)}`),
    ...part,
  };
}

const edit = (code: number, amount: string | null, employeeId = joris): CellEdit => ({ employeeId, code, amount });

function planned(sheet: EditedSheet, edits: readonly CellEdit[]): readonly unknown[] {
  const result = planEdits(sheet, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.data.map(({ kind, code, amount, current }) => [kind, code, amount, current?.id ?? null]);
}

const refusal = (sheet: EditedSheet, edits: readonly CellEdit[]): unknown => {
  const result = planEdits(sheet, edits);
  return result.ok ? null : result.error;
};

describe('the plan for an edited sheet', () => {
  it('adds a line where none stood, rewrites the one that stood, removes all where a cell was cleared', () => {
    const sheet = sheetOf([line(11, 2100, '8.00'), line(12, 2125, '1.00'), line(13, 2125, '2.00')]);
    expect(planned(sheet, [edit(2150, '3'), edit(2100, '8.5'), edit(2125, null)])).toEqual([
      ['pay.add', 2150, '3', null],
      ['pay.change', 2100, '8.5', 11],
      ['pay.remove', 2125, null, 12],
      ['pay.remove', 2125, null, 13],
    ]);
  });

  it('has no step for a cell that says what stands already, however the number is spelled', () => {
    expect(planned(sheetOf([line(11, 2100, '8.00')]), [edit(2100, '8'), edit(2125, null)])).toEqual([]);
  });

  it('writes one line of several by its id, and a new one beside whatever stands', () => {
    const sheet = sheetOf([line(11, 2100, '8'), line(12, 2100, '4')]);
    const of = (part: Partial<CellEdit>): CellEdit => ({ ...edit(2100, '9'), ...part });
    expect(planned(sheet, [of({ lineId: PayLineId.parse(12) })])).toEqual([['pay.change', 2100, '9', 12]]);
    expect(planned(sheet, [of({ lineId: PayLineId.parse(11), amount: null })])).toEqual([
      ['pay.remove', 2100, null, 11],
    ]);
    expect(planned(sheet, [of({ beside: true })])).toEqual([['pay.add', 2100, '9', null]]);
    expect(refusal(sheet, [of({ lineId: PayLineId.parse(99) })])).toMatchObject({ reason: 'unknown-line' });
    expect(refusal(sheet, [{ ...of({ lineId: PayLineId.parse(11) }), code: 2125 }])).toMatchObject({
      reason: 'unknown-line',
    });
  });

  it('sends what goes beside an amount with the line that is written, and shows it as not readable before', () => {
    const extras = { costCenterId: 4, costUnitId: null, comment: 'Inval' };
    const plan = (sheet: EditedSheet, amount: string | null) => {
      const result = planEdits(sheet, [{ ...edit(2100, amount), extras }]);
      return result.ok ? result.data : [];
    };
    const [added] = plan(sheetOf([]), '9');
    expect(added).toMatchObject({ kind: 'pay.add', extras });
    expect(added?.fields).toEqual([
      { field: 'amount', before: null, after: '9' },
      { field: 'costCenter', before: null, after: '400 Verkoop' },
      { field: 'comment', before: null, after: 'Inval' },
    ]);
    // The amount alone would be no change; the comment is.
    expect(plan(sheetOf([line(11, 2100, '9.00')]), '9')).toMatchObject([{ kind: 'pay.change', extras }]);
    const fixed = plan(sheetOf([line(11, 2100, '8')], { fixed: true }), '9');
    expect(fixed).toMatchObject([
      { kind: 'pay.stop', extras: { costCenterId: null, comment: '' } },
      { kind: 'pay.add', extras },
    ]);
    expect(fixed[0]?.fields.map(({ field }) => field)).toEqual(['amount']);
    expect(refusal(sheetOf([]), [{ ...edit(2100, '9'), extras: { ...extras, costCenterId: 5 } }])).toMatchObject({
      reason: 'unknown-cost-code',
    });
  });

  it('refuses what it cannot do, and names the cell by its place alone', () => {
    const two = sheetOf([line(11, 2100, '8'), line(12, 2100, '4')]);
    expect(refusal(two, [edit(2125, '1'), edit(2100, '9')])).toEqual({
      kind: 'input-refused',
      where: 'edits.1',
      reason: 'several-lines',
    });
    expect(refusal(sheetOf([]), [edit(9999, '9')])).toMatchObject({ reason: 'unknown-code' });
    expect(refusal(sheetOf([]), [edit(2100, '9', EmployeeId.parse(2))])).toMatchObject({ reason: 'unknown-employee' });
    expect(refusal(sheetOf([], { lines: () => undefined }), [edit(2100, '9')])).toMatchObject({ reason: 'not-read' });
  });

  it('stops fixed lines first, and lets the new ones wait for them: the past is never rewritten', () => {
    const sheet = sheetOf([line(11, 2100, '8'), line(12, 2125, '4')], { fixed: true });
    const result = planEdits(sheet, [edit(2100, '9'), edit(2150, '3'), edit(2125, null)]);
    if (!result.ok) throw new Error('refused');
    expect(result.data.map(({ id, kind, amount, current, after }) => [id, kind, amount, current?.id, after])).toEqual([
      ['step-1', 'pay.stop', null, 11, undefined],
      ['step-4', 'pay.stop', null, 12, undefined],
      ['step-2', 'pay.add', '9', undefined, 'step-1'],
      ['step-3', 'pay.add', '3', undefined, undefined],
    ]);
  });

  it('ends a fixed line where only its end was given, and gives a new one its end; the review names the period', () => {
    const until = { year: 2027, number: 2, type: 'month' } as const;
    const extras = { costCenterId: null, costUnitId: null, comment: '', until };
    const plan = (lines: readonly PayLine[], edited: CellEdit) => {
      const result = planEdits(sheetOf(lines, { fixed: true }), [{ ...edited, extras }]);
      return result.ok ? result.data : result.error;
    };
    const stands = line(11, 2100, '8.00');
    expect(plan([stands], edit(2100, '8'))).toMatchObject([
      {
        kind: 'pay.end',
        amount: '8',
        current: { id: 11 },
        fields: [{ field: 'until', before: null, after: '2027-2-M' }],
      },
    ]);
    expect(plan([stands], edit(2100, '9'))).toMatchObject([
      { kind: 'pay.stop', current: { id: 11 }, extras: { comment: '' } },
      { kind: 'pay.add', amount: '9', extras: { until }, fields: [{ field: 'amount' }, { field: 'until' }] },
    ]);
    expect(plan([], edit(2100, '9'))).toMatchObject([{ kind: 'pay.add', extras: { until } }]);
  });

  it('refuses an end of a variable line, and one before the period of the sheet', () => {
    const until = { year: 2026, number: 10, type: 'month' } as const;
    const extras = { costCenterId: null, costUnitId: null, comment: '', until };
    const fixed = { fixed: true };
    expect(refusal(sheetOf([]), [{ ...edit(2100, '9'), extras }])).toMatchObject({ reason: 'no-end-here' });
    expect(refusal(sheetOf([], fixed), [{ ...edit(2100, '9'), extras }])).toMatchObject({ reason: 'end-before-start' });
    const weeks = { ...extras, until: { year: 2026, number: 50, type: 'week' } as const };
    expect(refusal(sheetOf([], fixed), [{ ...edit(2100, '9'), extras: weeks }])).toMatchObject({
      reason: 'end-before-start',
    });
  });

  it('can clear a code that left the model', () => {
    expect(planned(sheetOf([line(11, 9999, '8')]), [edit(9999, null)])).toEqual([['pay.remove', 9999, null, 11]]);
  });

  it('leaves each cell with what was written, whatever stood there', () => {
    const lines = fc.uniqueArray(fc.tuple(fc.integer({ min: 2100, max: 2104 }), fc.integer({ min: 1, max: 9 })), {
      selector: ([code]) => code,
      maxLength: 5,
    });
    const edits = fc.uniqueArray(
      fc.record({
        employeeId: fc.constant(joris),
        code: fc.integer({ min: 2100, max: 2104 }),
        amount: fc.constantFrom('1', '2.5', '9', null),
      }),
      { selector: ({ code }) => code, maxLength: 5 },
    );
    fc.assert(
      fc.property(lines, edits, (standing, written) => {
        const rows = standing.map(([code, amount], index) => line(index + 1, code, `${amount}.00`));
        const result = planEdits(sheetOf(rows), written);
        if (!result.ok) throw new Error('refused');
        const after = new Map(rows.map(({ id, code, amount }) => [String(id), { code, amount }]));
        for (const step of result.data) {
          if (step.kind === 'pay.remove') after.delete(String(step.current?.id));
          else after.set(String(step.current?.id ?? step.id), { code: step.code, amount: step.amount ?? '' });
        }
        for (const { code, amount } of written)
          expect([...after.values()].filter((one) => one.code === code).map((one) => Number(one.amount))).toEqual(
            amount === null ? [] : [Number(amount)],
          );
      }),
    );
  });
});
