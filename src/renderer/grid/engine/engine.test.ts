import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromTsv, toTsv } from './clipboard.js';
import { cellKey, cellOf, detailKey, type History, noHistory, redo, undo, write, type Write } from './edits.js';
import { advance, at, cellsIn, move, rangeOf, within } from './selection.js';
import { sumsOf } from './sums.js';

const someWrite: fc.Arbitrary<Write> = fc.record({
  key: fc.tuple(fc.nat(4), fc.nat(3)).map(([row, column]) => cellKey(row, column)),
  value: fc.constantFrom('1', '2.5', null, undefined),
});
const steps = fc.array(fc.array(someWrite, { maxLength: 5 }), { maxLength: 12 });
const after = (all: readonly (readonly Write[])[]): History => all.reduce<History>(write, noHistory);
const repeated = (history: History, how: (history: History) => History): History => {
  let now = history;
  for (let next = how(now); next !== now; next = how(now)) now = next;
  return now;
};

describe('edits', () => {
  it('are all undone to what was read, and all done again to what they were', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const history = after(all);
        const start = repeated(history, undo);
        expect(start.edits).toEqual(new Map());
        expect(repeated(start, redo).edits).toEqual(history.edits);
      }),
    );
  });

  it('are undone one action at a time, whatever it wrote', () => {
    fc.assert(
      fc.property(steps, fc.array(someWrite, { minLength: 1, maxLength: 8 }), (all, last) => {
        const before = after(all);
        const now = write(before, last);
        expect((now === before ? now : undo(now)).edits).toEqual(before.edits);
      }),
    );
  });

  it('that change nothing are no step, and a new one forgets what could be done again', () => {
    const one = write(noHistory, [{ key: '1:2', value: '3' }]);
    expect(write(one, [{ key: '1:2', value: '3' }])).toBe(one);
    expect(write(undo(one), [{ key: '9:9', value: null }]).future).toEqual([]);
  });

  it('of a large step come back as the very ones that there were, between small steps too', () => {
    const cells = (from: number, value: string): Write[] =>
      Array.from({ length: 500 }, (_, at) => ({ key: cellKey(from + at, 1), value }));
    const first = write(noHistory, [{ key: '1:2', value: '3' }]);
    const pasted = write(first, cells(0, '8'));
    expect(undo(pasted).edits).toBe(first.edits);
    expect(redo(undo(pasted)).edits).toBe(pasted.edits);
    const over = write(write(pasted, [{ key: '7:1', value: null }]), cells(250, '9'));
    expect(undo(undo(over)).edits).toEqual(pasted.edits);
    expect(undo(undo(undo(over))).edits).toBe(first.edits);
    expect(redo(redo(redo(undo(undo(undo(over)))))).edits).toEqual(over.edits);
    // A small step on top of many edits keeps none of them.
    const small = write(pasted, [{ key: '7:1', value: '1' }]);
    expect(undo(small).edits).not.toBe(pasted.edits);
    expect(undo(small).edits).toEqual(pasted.edits);
  });

  it('name their cells by row and column', () => {
    expect(cellOf(cellKey(501_234, 2100))).toEqual({ row: 501_234, column: 2100, detail: null });
    const line = detailKey(cellKey(501_234, 2100), 'line-7');
    expect(cellOf(line)).toEqual({ row: 501_234, column: 2100, detail: 'line-7' });
  });
});

describe('the selection', () => {
  const size = { rows: 7, columns: 4 };
  const walk = fc.array(
    fc.oneof(
      fc.record({
        rows: fc.integer({ min: -9, max: 9 }),
        columns: fc.integer({ min: -9, max: 9 }),
        extend: fc.boolean(),
      }),
      fc.constantFrom('right' as const, 'left' as const, 'down' as const, 'up' as const),
    ),
    { maxLength: 30 },
  );

  it('never leaves the sheet, and the active cell never leaves the range', () => {
    fc.assert(
      fc.property(walk, (all) => {
        let selection = at(0, 0);
        for (const one of all) {
          selection = typeof one === 'string' ? advance(selection, one, size) : move(selection, one, size, one.extend);
          const { top, bottom, left, right } = rangeOf(selection);
          expect([top >= 0, left >= 0, bottom < size.rows, right < size.columns]).toEqual([true, true, true, true]);
          expect(selection.active.row >= top && selection.active.row <= bottom).toBe(true);
          expect(selection.active.column >= left && selection.active.column <= right).toBe(true);
        }
      }),
    );
  });

  it('goes round a range with Tab, through every cell once', () => {
    let selection = move(at(1, 1), { rows: 2, columns: 1 }, size, true);
    const range = rangeOf(selection);
    const seen = new Set<string>();
    for (let count = 0; count < cellsIn(range); count += 1) {
      seen.add(`${selection.active.row},${selection.active.column}`);
      selection = advance(selection, 'right', size);
    }
    expect(seen.size).toBe(6);
    expect(selection.active).toEqual({ row: 1, column: 1 });
    expect(rangeOf(selection)).toEqual(range);
  });

  it('goes from the end of a row to the start of the next, and stops at the last cell', () => {
    expect(advance(at(0, 3), 'right', size).active).toEqual({ row: 1, column: 0 });
    expect(advance(at(6, 3), 'right', size).active).toEqual({ row: 6, column: 3 });
  });

  it('comes back inside when rows go', () => {
    expect(within(at(90, 3), { rows: 2, columns: 2 })).toEqual(at(1, 1));
  });
});

describe('the clipboard', () => {
  it('gives back every block that was copied', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', ' ', ',') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        // A last row of one empty cell looks like the line end that every spreadsheet adds.
        const last = rows.at(-1);
        fc.pre(!(rows.length > 1 && last?.length === 1 && last[0] === ''));
        expect(fromTsv(toTsv(rows))).toEqual(rows);
      }),
    );
  });

  it('takes what Excel writes, whatever ends its lines', () => {
    expect(fromTsv('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ]);
    expect(fromTsv('a\n\nb')).toEqual([['a'], [''], ['b']]);
  });
});

describe('sums', () => {
  it('are exact, and blank is not 0', () => {
    expect(sumsOf(['0.1', '0.2', null, '', undefined])).toEqual({ count: 2, sum: '0.3', average: '0.15' });
    expect(sumsOf([null])).toEqual({ count: 0, sum: '0', average: null });
  });
});
