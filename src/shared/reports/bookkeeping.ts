import type { BookFormat } from '../ipc/bookkeeping.js';

/** A format that most programs can be told to read; a person makes it theirs. */
export const usualFormat: BookFormat = {
  columns: ['date', 'journal', 'account', 'costCenter', 'description', 'debit', 'credit'],
  heads: true,
  separator: ';',
  decimals: ',',
  dates: 'dd-mm-yyyy',
  encoding: 'utf-8',
  mark: true,
  journal: '',
  summed: true,
  accounts: [],
};

/** The number that an account of the journal begins with (`4000 Brutolonen`), or all of it. */
export const accountNumber = (account: string): string => /^\d+(?=\s|$)/.exec(account)?.[0] ?? account;

/** What stands in the file for an account: what somebody said, otherwise its own number. */
export function accountFor(account: string, { accounts }: Pick<BookFormat, 'accounts'>): string {
  const said = accounts.find(({ from }) => from === account)?.to.trim() ?? '';
  return said === '' ? accountNumber(account) : said;
}
