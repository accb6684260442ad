import type { RunJournal } from '../../../../shared/ipc/runs.js';

/** `other`: balances, and comes to another total than the company's journal. `nothing`: no amounts to add up. */
export type JournalState = 'balanced' | 'unbalanced' | 'other' | 'nothing' | 'refused';

const isZero = (decimal: string): boolean => /^-?0*(\.0*)?$/.test(decimal);
/** Without zeros that say nothing: `12.50` is `12.5`. */
const plain = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

/** @param company the journal that counts; the same run told apart in another way comes to the same totals */
export function journalState(journal: RunJournal, company: RunJournal | undefined): JournalState {
  if (journal.refused !== null) return 'refused';
  if (!journal.balance) return 'nothing';
  if (!isZero(journal.balance.difference)) return 'unbalanced';
  const whole = company?.balance?.debit;
  return whole === undefined || plain(whole) === plain(journal.balance.debit) ? 'balanced' : 'other';
}
