import { describe, expect, it } from 'vitest';
import type { RunJournal } from '../../../../shared/ipc/runs.js';
import { journalState } from './journal-state.js';

const journal = (debit: string, difference = '0.00'): RunJournal => ({
  report: 'journal-run-department',
  lines: 3,
  balance: { debit, credit: debit, difference },
  refused: null,
});

describe('the state of a journal of a run', () => {
  it('balances when debit is credit and it comes to what the company has, however many zeros are written', () => {
    expect(journalState(journal('12.5'), journal('12.50'))).toBe('balanced');
    expect(journalState(journal('100'), journal('100.00'))).toBe('balanced');
    expect(journalState(journal('12.5'), undefined)).toBe('balanced');
  });

  it('says what is wrong: debit is not credit, or all of it is another amount', () => {
    expect(journalState(journal('12.50', '-0.01'), journal('12.50'))).toBe('unbalanced');
    expect(journalState(journal('10'), journal('100'))).toBe('other');
  });

  it('says when there is nothing to add up, and when Nmbrs refused', () => {
    expect(journalState({ ...journal('1'), balance: null }, journal('1'))).toBe('nothing');
    expect(journalState({ ...journal('1'), balance: null, refused: 'No' }, journal('1'))).toBe('refused');
  });
});
