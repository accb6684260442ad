import { z } from 'zod';
import { CalendarDate } from '../domain/calendar-date.js';

/** Columns that a journal for bookkeeping can have. `amount`: debit less credit, with its sign. `side`: D or C. */
export const BookColumn = z.enum([
  'date',
  'year',
  'period',
  'journal',
  'account',
  'costCenter',
  'costUnit',
  'description',
  'debit',
  'credit',
  'amount',
  'side',
]);
export type BookColumn = z.infer<typeof BookColumn>;

/** Which account of the bookkeeping stands for one of the journal. */
export const AccountMapping = z.strictObject({ from: z.string().min(1).max(200), to: z.string().max(60) });
export type AccountMapping = z.infer<typeof AccountMapping>;

/**
 * How a company's journals are written for its bookkeeping: columns in their order, signs, and accounts. Accounts and codes alone,
 * nobody's data.
 */
export const BookFormat = z.strictObject({
  columns: z.array(BookColumn).min(1).max(BookColumn.options.length),
  heads: z.boolean(),
  separator: z.enum([';', ',', '\t']),
  decimals: z.enum([',', '.']),
  dates: z.enum(['dd-mm-yyyy', 'yyyy-mm-dd', 'yyyymmdd']),
  /** How letters are written. Formats that were kept before there was a choice are UTF-8. */
  encoding: z.enum(['utf-8', 'windows-1252']).default('utf-8'),
  /** Of UTF-8: with the mark that tells Excel of it, which some programs take for a part of the first column. */
  mark: z.boolean(),
  /** Code of the journal in the bookkeeping. */
  journal: z.string().max(30),
  /** One line for each account, cost center and cost unit; otherwise as the report has them. */
  summed: z.boolean(),
  accounts: z.array(AccountMapping).max(2000),
});
export type BookFormat = z.infer<typeof BookFormat>;

/** The format of one company: `<connection>/<company>`. */
export const KeptBookFormat = z.strictObject({ company: z.string().max(120), format: BookFormat });
export type KeptBookFormat = z.infer<typeof KeptBookFormat>;

/** What is asked for a file. */
export const BookInput = z.strictObject({
  table: z.int().min(0).max(400),
  date: CalendarDate,
  format: BookFormat,
});
export type BookInput = z.infer<typeof BookInput>;

/** A character that the encoding of a file does not have, and what is written for it. */
export const LostCharacter = z.strictObject({ character: z.string(), becomes: z.string() });
export type LostCharacter = z.infer<typeof LostCharacter>;

/** `difference`: debit less credit of what was written; '0.00' when it balances. Null name: cancelled. */
export const BookSaved = z.strictObject({
  name: z.string().nullable(),
  lines: z.int().nonnegative(),
  difference: z.string(),
});
export type BookSaved = z.infer<typeof BookSaved>;
