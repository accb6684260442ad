import { describe, expect, it } from 'vitest';
import { usualFormat, accountFor } from '../../../../shared/reports/bookkeeping.js';
import { isJournal, keptFormats, withAccount } from './book.js';

const table = (names: readonly string[]) => ({
  name: 'Item',
  rows: 1,
  columns: names.map((name) => ({ name, under: '', kind: 'text' as const, distinct: 1 })),
});

describe('the bookkeeping of a company', () => {
  it('has one format, the last that was used', () => {
    const first = keptFormats([], 'demo/1', usualFormat);
    const both = keptFormats(first, 'demo/2', usualFormat);
    const again = keptFormats(both, 'demo/1', { ...usualFormat, journal: '90' });
    expect(again.map(({ company, format }) => [company, format.journal])).toEqual([
      ['demo/2', ''],
      ['demo/1', '90'],
    ]);
  });

  it('has an account for each of the journal: the one that was said, otherwise its number', () => {
    const accounts = withAccount(withAccount([], '4000 Loon', '4001'), '1600 Netto', '');
    expect(accountFor('4000 Loon', { accounts })).toBe('4001');
    expect(accountFor('1600 Netto', { accounts })).toBe('1600');
    expect(accountFor('Netto', { accounts })).toBe('Netto');
    expect(withAccount(accounts, '4000 Loon', '')).toEqual([]);
  });

  it('is made of a journal alone, not of a comparison of two', () => {
    const journal = table(['GeneralLedgerAccount', 'Debit', 'Credit']);
    expect(isJournal({ compared: null }, journal)).toBe(true);
    expect(isJournal({ compared: null }, table(['EmployeeName']))).toBe(false);
  });
});
