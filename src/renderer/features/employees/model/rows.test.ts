import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EmployeeColumns } from '../../../../shared/ipc/employees.js';
import { countByType, type ListView, matching, rowsInView, sortColumns, sortedRows } from './rows.js';

const people = [
  [10003, 'Aalbers, Marieke', 'aalbers, marieke', 1, 'Utrecht'],
  [10017, 'El Amrani, Youssef', 'amrani, youssef', 1, 'Zwolle'],
  [10058, 'Van den Berg, Tim', 'berg, tim', 2, ''],
  [10094, 'Çelik, Emre', 'çelik, emre', 1, 'Amsterdam'],
  [9, 'Dekker, Femke', 'dekker, femke', 3, 'Utrecht'],
] as const;

const columns = EmployeeColumns.parse({
  ids: people.map((_, index) => index + 1),
  numbers: people.map(([number]) => number),
  names: people.map(([, name]) => name),
  sortKeys: people.map(([, , key]) => key),
  typeIds: people.map(([, , , type]) => type),
  birthdays: null,
  emails: null,
  phones: null,
  streets: null,
  postalCodes: null,
  cities: people.map(([, , , , city]) => city),
  missing: [],
  readAt: '2026-11-20T08:41:00.000Z',
});
const all = people.map((_, row) => row);
const byName: ListView = { typeId: null, filter: '', sort: { column: 'name', descending: false } };
const numbers = (rows: readonly number[]): number[] => rows.map((row) => columns.numbers[row] ?? 0);

describe('filtering', () => {
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
    expect(numbers(sortedRows(columns, byName.sort, 'nl'))).toEqual([10003, 10017, 10058, 10094, 9]);
  });

  it('orders numbers as numbers', () => {
    expect(numbers(sortedRows(columns, { column: 'number', descending: false }, 'nl'))).toEqual([
      9, 10003, 10017, 10058, 10094,
    ]);
  });

  it('puts who has no value last, whichever way it runs', () => {
    for (const descending of [false, true]) {
      expect(numbers(sortedRows(columns, { column: 'city', descending }, 'nl')).at(-1)).toBe(10058);
    }
  });

  it('loses nobody and shows nobody twice, in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sortColumns), fc.boolean(), (column, descending) => {
        expect(sortedRows(columns, { column, descending }, 'nl').toSorted((a, b) => a - b)).toEqual(all);
      }),
    );
  });
});

describe('rows in view', () => {
  it('are of the type and match the filter, in the order in force', () => {
    const sorted = sortedRows(columns, byName.sort, 'nl');
    const employee = columns.typeIds[0] ?? null;
    expect(numbers(rowsInView(columns, sorted, { ...byName, typeId: employee, filter: 'm' }))).toEqual([
      10003, 10017, 10094,
    ]);
  });

  it('count by type', () => {
    expect([...countByType(columns).values()]).toEqual([3, 1, 1]);
  });
});
