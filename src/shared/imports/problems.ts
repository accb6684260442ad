import { z } from 'zod';

/** Lines with one of these are not taken. */
export const errorKinds = [
  'no-person',
  'unknown-person',
  'double-person',
  'not-on-payroll',
  'unknown-company',
  'double-company',
  'no-company',
  'company-unread',
  'bad-period',
  'wrong-period-type',
  'no-code',
  'unknown-code',
  'code-in-two-models',
  'no-amount',
  'not-a-number',
  'too-long',
  'ambiguous-number',
  'formula',
  'date-instead',
  'cell-error',
  'merged',
  'odd-separator',
  'unknown-cost-center',
  'comment-too-long',
  'not-read',
  'not-whole-days',
  'no-date',
  'bad-date',
  'date-order',
  'bad-percentage',
  'unknown-kind',
  'already-absent',
  'not-in-service',
  'unknown-leave-type',
  'no-hours',
  'bad-iban',
  'bad-bic',
  'no-holder',
  'second-account',
  'account-by-hand',
  'not-current-period',
] as const;

/** Lines with one of these are taken; a person should know. */
export const warningKinds = [
  'earlier-period',
  'later-period',
  'out-of-contract',
  'repeated-line',
  'same-line-there',
  'zero',
  'read-as-decimal',
] as const;

export const ProblemKind = z.enum([...errorKinds, ...warningKinds]);
export type ProblemKind = z.infer<typeof ProblemKind>;

const errors: ReadonlySet<string> = new Set(errorKinds);
export const isError = (kind: ProblemKind): boolean => errors.has(kind);

/** One thing about one cell. `row` from 1, `column` from 0: -1 where no one column is meant. */
export const Problem = z.strictObject({
  kind: ProblemKind,
  row: z.int().positive(),
  column: z.int().min(-1),
  /** As the file has it, or as a person wrote it over. */
  value: z.string(),
  /** What it is compared with: a company's name, a period. '' for nothing. */
  about: z.string(),
});
export type Problem = z.infer<typeof Problem>;
