import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { EmployeeColumns, type KeptFilter, ListColumn, type ListSort } from '../../../../shared/ipc/employee-list.js';
import { cellValue, type EmployeeList, withParts } from './employee-list.js';
import { isNone, keptFilters } from './filters.js';
import { countValues, filteredRows, matching, sortedRows } from './rows.js';

const people = [
  [10003, 'Aalbers, Marieke', 'aalbers, marieke', 1, 'Utrecht'],
  [10017, 'El Amrani, Youssef', 'amrani, youssef', 1, 'Zwolle'],
  [10058, 'Van den Berg, Tim', 'berg, tim', 2, ''],
  [10094, 'Çelik, Emre', 'çelik, emre', 1, 'Amsterdam'],
  [9, 'Dekker, Femke', 'dekker, femke', 3, 'Utrecht'],
] as const;

const today = CalendarDate.parse('2026-11-21');
const base = EmployeeColumns.parse({
  ids: people.map((_, index) => index + 1),
  numbers: people.map(([number]) => number),
  names: people.map(([, name]) => name),
  sortKeys: people.map(([, , key]) => key),
  typeIds: people.map(([, , , type]) => type),
  readAt: '2026-11-20T08:41:00.000Z',
});
const columns: EmployeeList = withParts(
  base,
  [
    {
      cells: {
        city: people.map(([, , , , city]) => city || null),
        contractEnd: ['2026-11-20', '2026-11-21', null, '2026-12-21', '2027-06-30'],
        hours: [40, 8, 36, null, 24],
      },
      missing: null,
      readAt: base.readAt,
    },
  ],
  new Set(),
  new Map(),
);
const all = people.map((_, row) => row);
const by = (column: ListColumn, descending = false): ListSort => ({ column, descending });
const numbers = (rows: readonly number[]): number[] => rows.map((row) => columns.numbers[row] ?? 0);

const sorts = fc.array(fc.record({ column: fc.constantFrom(...ListColumn.options), descending: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
});

describe('searching', () => {
  it('finds by a part of the number and by a part of the name', () => {
    expect(numbers(matching(columns, all, '100'))).toEqual([10003, 10017, 10058, 10094]);
    expect(numbers(matching(columns, all, 'berg'))).toEqual([10058]);
  });

  it('looks past diacritics, capitals, the comma and the order of the words', () => {
    expect(numbers(matching(columns, all, 'celik'))).toEqual([10094]);
    expect(numbers(matching(columns, all, 'EMRE Çelik'))).toEqual([10094]);
    expect(numbers(matching(columns, all, 'Berg, Tim'))).toEqual([10058]);
  });

  it('wants every word', () => {
    expect(matching(columns, all, 'emre berg')).toEqual([]);
  });

  it('stops when it has enough', () => {
    expect(matching(columns, all, '1', 2)).toHaveLength(2);
  });
});

describe('sorting', () => {
  it('orders by the last name without its prefix', () => {
    expect(numbers(sortedRows(columns, [by('name')], 'nl'))).toEqual([10003, 10017, 10058, 10094, 9]);
  });

  it('orders numbers as numbers', () => {
    expect(numbers(sortedRows(columns, [by('number')], 'nl'))).toEqual([9, 10003, 10017, 10058, 10094]);
  });

  it('puts who has no value last, whichever way it runs', () => {
    for (const descending of [false, true]) {
      expect(numbers(sortedRows(columns, [by('city', descending)], 'nl')).at(-1)).toBe(10058);
    }
  });

  it('loses nobody and shows nobody twice, in any order', () => {
    fc.assert(
      fc.property(sorts, (order) => {
        expect(sortedRows(columns, order, 'nl').toSorted((a, b) => a - b)).toEqual(all);
      }),
    );
  });
});

describe('sorting by several columns', () => {
  it('orders equals of the first by the second', () => {
    expect(numbers(sortedRows(columns, [by('city'), by('number', true)], 'nl'))).toEqual([
      10094, 10003, 9, 10017, 10058,
    ]);
  });

  it('sorts figures as figures', () => {
    expect(numbers(sortedRows(columns, [by('hours')], 'nl'))).toEqual([10017, 9, 10058, 10003, 10094]);
  });
});

const left = (column: ListColumn, filter: KeptFilter | { kind: 'text'; text: string }) =>
  numbers(filteredRows(columns, all, { [column]: filter }, today));

describe('filtering', () => {
  it('takes values, also what has nothing', () => {
    expect(left('city', { kind: 'values', values: ['Utrecht'] })).toEqual([10003, 9]);
    expect(left('city', { kind: 'values', values: ['', 'Zwolle'] })).toEqual([10017, 10058]);
  });

  it('counts days from today, both ends within', () => {
    expect(left('contractEnd', { kind: 'days', from: 0, until: 30 })).toEqual([10017, 10094]);
    expect(left('contractEnd', { kind: 'days', from: -1, until: 0 })).toEqual([10003, 10017]);
  });

  it('takes a range that is open at one end; nothing is in no range', () => {
    expect(left('contractEnd', { kind: 'dates', from: '2026-12-01', until: null })).toEqual([10094, 9]);
    expect(left('hours', { kind: 'numbers', from: null, until: 36 })).toEqual([10017, 10058, 9]);
  });

  it('asks whether there is anything at all', () => {
    expect(left('contractEnd', { kind: 'empty', empty: true })).toEqual([10058]);
    expect(left('contractEnd', { kind: 'empty', empty: false })).toHaveLength(4);
  });

  it('finds a part of a text, without its diacritics', () => {
    expect(left('name', { kind: 'text', text: 'celik' })).toEqual([10094]);
  });

  it('lets nobody pass a filter on what was not read', () => {
    expect(left('department', { kind: 'values', values: ['Bakkerij'] })).toEqual([]);
  });

  it('of two columns takes who passes both', () => {
    const found = filteredRows(
      columns,
      all,
      { city: { kind: 'values', values: ['Utrecht'] }, hours: { kind: 'numbers', from: 30, until: null } },
      today,
    );
    expect(numbers(found)).toEqual([10003]);
  });

  it('of one value and of all the others leaves everybody once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ListColumn.options), fc.nat({ max: 4 }), (column, at) => {
        const values = countValues(columns, column, all).map(([value]) => value);
        const [one, others] = [values.slice(at, at + 1), values.filter((_, index) => index !== at)];
        const rows = [one, others].flatMap((some) =>
          filteredRows(columns, all, { [column]: { kind: 'values', values: some } }, today),
        );
        expect(rows.toSorted((a, b) => a - b)).toEqual(all);
      }),
    );
  });

  it('keeps no typed text with a view', () => {
    expect(
      keptFilters({ email: { kind: 'text', text: 'femke' }, hours: { kind: 'numbers', from: 1, until: null } }),
    ).toEqual({ hours: { kind: 'numbers', from: 1, until: null } });
  });

  it('is none before something was chosen', () => {
    expect(isNone({ kind: 'values', values: [] }) && isNone({ kind: 'dates', from: null, until: null })).toBe(true);
    expect(isNone({ kind: 'empty', empty: true })).toBe(false);
  });
});

describe('the list put together from its parts', () => {
  it('counts values, the commonest first', () => {
    expect(countValues(columns, 'city', all)).toEqual([
      ['Utrecht', 2],
      ['', 1],
      ['Amsterdam', 1],
      ['Zwolle', 1],
    ]);
  });

  it('leaves out a part that is not as long as the list: it belongs to another reading', () => {
    const short = { cells: { city: ['Sneek'] }, missing: null, readAt: base.readAt };
    expect(cellValue(withParts(base, [short], new Set(), new Map()), 'city', 0)).toBeNull();
  });
});
