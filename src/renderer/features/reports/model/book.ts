import type { AccountMapping, BookFormat, KeptBookFormat } from '../../../../shared/ipc/bookkeeping.js';
import type { ReportRun, ReportTable } from '../../../../shared/ipc/reports.js';

/** Formats that are kept at most; the oldest goes. */
const most = 500;

/** The kept formats with one company's in the last place. */
export const keptFormats = (kept: readonly KeptBookFormat[], company: string, format: BookFormat): KeptBookFormat[] =>
  [...kept.filter((one) => one.company !== company), { company, format }].slice(-most);

/** The mapping with one account; an empty one is none. Accounts that this journal does not have stay. */
export const withAccount = (accounts: readonly AccountMapping[], from: string, to: string): AccountMapping[] => [
  ...accounts.filter((one) => one.from !== from),
  ...(to === '' ? [] : [{ from, to }]),
];

/** Whether a table is a journal as it came: a comparison of two is no journal. */
export const isJournal = ({ compared }: Pick<ReportRun, 'compared'>, { columns }: ReportTable): boolean =>
  compared === null &&
  ['generalledgeraccount', 'debit', 'credit'].every((name) => columns.some((one) => one.name.toLowerCase() === name));
