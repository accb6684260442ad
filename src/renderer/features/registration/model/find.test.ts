import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EmployeeId } from '../../../../shared/domain/ids.js';
import { find, nextFound } from './find.js';
import type { SheetIndex } from './sheet-index.js';

const joris = { id: EmployeeId.parse(1), number: '101', name: 'Bakker, Joris' };
const marieke = { id: EmployeeId.parse(2), number: '1017', name: 'Çelik, Marieke' };
const column = (id: number) => ({ id, head: String(id), name: `Code ${id}` });
const columns = [column(2100), column(2125)];
const index: SheetIndex = new Map([
  [joris.id, new Map([[2100, [{ id: 11, amount: '1234.50' }]]])],
  [marieke.id, new Map([[2125, [{ id: 12, amount: '8.00' }]]])],
]);
const written = (amount: string): string => (amount === '1234.5' ? '1.234,50' : amount.replace('.', ','));

const found = (text: string, edits = new Map<string, string | null>(), invalid = new Map<string, string>()) =>
  find({ rows: [joris, marieke], columns, index, edits, invalid, written }, text).map((one) => [one.row, one.column]);

describe('finding in a sheet', () => {
  it('finds people by the beginning of their number and any part of their name', () => {
    expect(found('1017')).toEqual([[1, null]]);
    expect(found('celik')).toEqual([[1, null]]);
    expect(found('101')).toEqual([
      [0, null],
      [1, null],
    ]);
  });

  it('finds a value as it is shown and as a number, however it is written', () => {
    for (const text of ['1.234,5', '1234,5', '1234,50', '1234.5']) expect(found(text)).toEqual([[0, 0]]);
    expect(found('8')).toEqual([[1, 1]]);
  });

  it('finds what was typed or written beside an amount, and no value that was taken out', () => {
    expect(found('9', new Map([['1:2125', '9']]))).toEqual([[0, 1]]);
    expect(found('8', new Map([['2:2125', null]]))).toEqual([]);
    expect(found('2;5', new Map(), new Map([['1:2125', '2;5']]))).toEqual([[0, 1]]);
    const comment = JSON.stringify({ costCenterId: null, costUnitId: null, comment: 'Inval zaterdag' });
    expect(found('zaterdag', new Map([['2:2125:extras-cell', comment]]))).toEqual([[1, 1]]);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
  });

  it('goes round over everything that was found, once each, either way', () => {
    const places = fc.uniqueArray(fc.record({ row: fc.nat(5), column: fc.option(fc.nat(3), { nil: null }) }), {
      minLength: 1,
      selector: ({ row, column }) => `${row}/${column}`,
    });
    fc.assert(
      fc.property(places, fc.constantFrom(1 as const, -1 as const), (unsorted, step) => {
        const all = unsorted.toSorted((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1));
        const seen = new Set<number>();
        let at = all[0] ?? { row: 0, column: null };
        for (const _ of all) {
          const next = nextFound(all, at, step);
          seen.add(next);
          at = all[next] ?? at;
        }
        expect(seen.size).toBe(all.length);
      }),
    );
    expect(nextFound([], { row: 0, column: 0 }, 1)).toBe(-1);
  });
});
