import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf } from './edits.js';
import { needsPreview, planPaste, type SheetShape } from './paste.js';
import { at, rangeOf } from './selection.js';

const shape = {
  rows: [
    { id: 71, number: '1001' },
    { id: 72, number: '1002' },
    { id: 73, number: '1003' },
  ],
  columns: [
    { id: 2100, name: 'Gewerkte uren' },
    { id: 2125, name: 'Overuren 125%' },
  ],
};
const corner = rangeOf(at(0, 0));

describe('a paste', () => {
  it('goes by personnel number when its head names codes, whatever the order of the rows', () => {
    const plan = planPaste(
      [
        ['Nummer', 'U2125', 'gewerkte uren', 'Naam'],
        ['1003', '4', '8,5', 'x'],
        ['01001', '', '7', 'y'],
        ['9999', '1', '1', 'z'],
      ],
      corner,
      shape,
    );
    expect(plan).toMatchObject({ by: 'number', unknownRows: ['9999'], unknownColumns: ['Naam'], ambiguous: 0 });
    expect(plan.writes).toEqual([
      { key: '73:2125', value: '4' },
      { key: '73:2100', value: '8.5' },
      { key: '71:2100', value: '7' },
    ]);
    expect(needsPreview(plan)).toBe(true);
  });

  it('finds rows and codes that are out of view: a filter must not turn numbers into hours', () => {
    const known = { rows: shape.rows, columns: [...shape.columns, { id: 2540, name: 'Feestdagtoeslag' }] };
    const plan = planPaste(
      [
        ['Nr', '2540'],
        ['1003', '8'],
      ],
      corner,
      { rows: shape.rows.slice(0, 1), columns: shape.columns, known },
    );
    expect(plan).toMatchObject({ by: 'number', writes: [{ key: '73:2540', value: '8' }] });
  });

  it('with a head and no numbers goes under the codes that it names, from the chosen row on, and is shown first', () => {
    const plan = planPaste(
      [
        ['Overuren 125%', '2100'],
        ['4', '8'],
        ['5', '9'],
      ],
      rangeOf(at(1, 0)),
      shape,
    );
    expect(plan).toMatchObject({ by: 'head', ways: ['head'], unknownColumns: [] });
    expect(plan.writes).toEqual([
      { key: '72:2125', value: '4' },
      { key: '72:2100', value: '8' },
      { key: '73:2125', value: '5' },
      { key: '73:2100', value: '9' },
    ]);
    expect(needsPreview(plan)).toBe(true);
  });

  it('finds the numbers wherever their column stands, as in the vendor’s own sheet', () => {
    const plan = planPaste(
      [
        ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', 'U2100'],
        ['1', '2', '1002', '2026-11', '8'],
      ],
      corner,
      shape,
    );
    expect(plan).toMatchObject({ by: 'number', writes: [{ key: '72:2100', value: '8' }] });
    expect(plan.unknownColumns).toEqual(['Debiteurnr', 'Bedrijfnr', 'Periode']);
  });

  it('leaves out lines that name another company or period, and says which', () => {
    const contradicted: NonNullable<SheetShape['contradicted']> = (says) =>
      says.has('company') && says.get('company') !== '2'
        ? 'company'
        : says.get('period') === '2026-10'
          ? 'period'
          : null;
    const cells = [
      ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', 'U2100'],
      ['1', '2', '1001', '2026-11', '8'],
      ['1', '3', '1002', '2026-11', '7'],
      ['1', '2', '1003', '2026-10', '6'],
      ['', '', '1002', '', '5'],
    ];
    const plan = planPaste(cells, corner, { ...shape, contradicted });
    expect(plan.writes).toEqual([
      { key: '71:2100', value: '8' },
      { key: '72:2100', value: '5' },
    ]);
    expect(plan.elsewhere).toEqual([
      { row: 3, field: 'company', text: '3' },
      { row: 4, field: 'period', text: '2026-10' },
    ]);
    // Understood, so not listed as columns of no code.
    expect(plan.unknownColumns).toEqual([]);
    expect(needsPreview(plan)).toBe(true);
    // Without numbers of people the same holds, from the chosen row on.
    const bare = planPaste(
      [
        ['Bedrijfnr', 'U2100'],
        ['3', '8'],
        ['2', '9'],
      ],
      corner,
      { ...shape, contradicted },
      { by: 'head' },
    );
    expect(bare.writes).toEqual([{ key: '72:2100', value: '9' }]);
  });

  it('without a head asks whether a first column of personnel numbers is meant as that', () => {
    const cells = [
      ['1003', 'Bedacht, Sam', '8', '1'],
      ['1001', 'Verzonnen, Lot', '7', '2'],
      ['7777', 'Niemand, Nu', '6', '3'],
    ];
    const asked = planPaste(cells, corner, shape);
    expect(asked).toMatchObject({ by: null, ways: ['number', 'position'], writes: [] });
    expect(needsPreview(asked)).toBe(true);
    const meant = planPaste(cells, corner, shape, { by: 'number' });
    expect(meant).toMatchObject({ unknownRows: ['7777'], troubles: [], outside: { rows: 0, columns: 0 } });
    expect(meant.writes).toEqual([
      { key: '73:2100', value: '8' },
      { key: '73:2125', value: '1' },
      { key: '71:2100', value: '7' },
      { key: '71:2125', value: '2' },
    ]);
    expect(planPaste(cells, corner, shape, { by: 'position' }).writes[0]).toEqual({ key: '71:2100', value: '1003' });
  });

  it('takes hours for hours: numbers that come twice, have decimals or belong to hardly anybody are no personnel numbers', () => {
    for (const first of [['1001', '1001'], ['1001', '8,5'], ['1001', '8', '4'], ['1001', ''], ['1001']])
      expect(
        planPaste(
          first.map((text) => [text, '1']),
          corner,
          shape,
        ),
      ).toMatchObject({ by: 'position' });
    expect(planPaste([['1001'], ['1002']], corner, shape)).toMatchObject({ by: 'position' });
  });

  it('asks when amounts may be codes', () => {
    const cells = [
      ['2100', '2125'],
      ['8', '4'],
    ];
    expect(planPaste(cells, corner, shape)).toMatchObject({ by: null, ways: ['head', 'position'] });
    expect(planPaste(cells, corner, shape, { by: 'head' }).writes).toHaveLength(2);
    expect(planPaste(cells, corner, shape, { by: 'position' }).writes).toHaveLength(4);
  });

  it('larger than the chosen cells asks whether all of it is meant or what fits; one chosen cell is a corner', () => {
    const cells = [
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ];
    const chosen = { top: 0, bottom: 1, left: 0, right: 0 };
    expect(planPaste(cells, chosen, shape)).toMatchObject({ size: 'asks', writes: [] });
    expect(planPaste(cells, chosen, shape, { size: 'extend' }).writes).toHaveLength(6);
    const clipped = planPaste(cells, chosen, shape, { size: 'clip' });
    expect(clipped.writes.map(({ key, value }) => [key, value])).toEqual([
      ['71:2100', '1'],
      ['72:2100', '3'],
    ]);
    expect(planPaste(cells, corner, shape)).toMatchObject({ size: 'fits' });
  });

  it('is shown first from 201 cells on', () => {
    const rows = Array.from({ length: 201 }, (_, index) => ({ id: index, number: `A${index}` }));
    const block = (count: number) => Array.from({ length: count }, () => ['1']);
    const plan = (count: number) => planPaste(block(count), corner, { rows, columns: shape.columns });
    expect([200, 201].map((count) => needsPreview(plan(count)))).toEqual([false, true]);
  });

  it('never writes what is not on the clipboard, and never outside of the sheet or, when clipped, of what was chosen', () => {
    const text = fc.constantFrom('1', '2,5', '1001', '1003', '2100', 'Nr', 'Gewerkte uren', '', '1.234', 'x', '=A1');
    const block = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const place = fc.record({ row: fc.nat(2), column: fc.nat(1) });
    const answers = fc.record({
      separator: fc.constantFrom('decimal' as const, 'thousands' as const, undefined),
      by: fc.constantFrom('number' as const, 'head' as const, 'position' as const, undefined),
      size: fc.constantFrom('extend' as const, 'clip' as const, undefined),
    });
    fc.assert(
      fc.property(block, place, place, answers, (cells, anchor, focus, said) => {
        const range = rangeOf({ active: anchor, anchor, focus });
        const plan = planPaste(cells, range, shape, said);
        const values = new Set(['1', '2.5', '1001', '1003', '2100', '1234', '1.234']);
        for (const { key, value } of plan.writes) {
          expect(values.has(value ?? '')).toBe(true);
          const { row, column } = cellOf(key);
          const at = {
            row: shape.rows.findIndex(({ id }) => id === row),
            column: shape.columns.findIndex(({ id }) => id === column),
          };
          expect(at.row >= 0 && at.column >= 0).toBe(true);
          if (plan.by === 'position' && plan.size === 'clip')
            expect([
              at.row >= range.top,
              at.row <= range.bottom,
              at.column >= range.left,
              at.column <= range.right,
            ]).toEqual([true, true, true, true]);
        }
        if (plan.by === null || plan.size === 'asks') expect(plan.writes).toEqual([]);
        expect(plan.by === null || plan.ways.includes(plan.by)).toBe(true);
      }),
    );
  });

  it('goes by position otherwise, and says what lies outside', () => {
    const plan = planPaste([['1', '2', '3'], ['4']], rangeOf(at(2, 0)), shape);
    expect(plan).toMatchObject({ by: 'position', outside: { rows: 1, columns: 1 } });
    expect(plan.writes).toEqual([
      { key: '73:2100', value: '1' },
      { key: '73:2125', value: '2' },
    ]);
  });

  it('fills the range with one value, and repeats a block that fits', () => {
    const range = { top: 0, bottom: 2, left: 0, right: 1 };
    expect(planPaste([['5']], range, shape).writes).toHaveLength(6);
    expect(planPaste([['1', '2']], range, shape).writes.map(({ value }) => value)).toEqual([
      '1',
      '2',
      '1',
      '2',
      '1',
      '2',
    ]);
    expect(planPaste([['1'], ['2']], range, shape).writes).toHaveLength(2);
  });

  it('changes nothing where the clipboard is blank, refuses formulas with their place, and asks once about the rest', () => {
    const range = rangeOf(at(0, 0));
    const cells = [
      ['', '=A1'],
      ['1.234', 'acht'],
    ];
    const plan = planPaste(cells, range, shape);
    expect(plan).toMatchObject({ writes: [], ambiguous: 1 });
    expect(plan.troubles).toEqual([
      { row: 1, column: 2, text: '=A1', reason: 'formula' },
      { row: 2, column: 2, text: 'acht', reason: 'not-a-number' },
    ]);
    expect(planPaste(cells, range, shape, { separator: 'thousands' }).writes).toEqual([
      { key: '72:2100', value: '1234' },
    ]);
  });
});
