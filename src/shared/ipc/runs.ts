import { z } from 'zod';
import { CompanyId, EmployeeId, RunId } from '../domain/ids.js';
import { ChangeSet } from './changes.js';
import { Instant } from './common.js';
import { Balance } from './reports.js';

const year = z.int().min(1990).max(2200);
const periodNumber = z.int().min(1).max(53);

/** A payroll run as the API tells of it (`RunInfo`). What it is for, and whether it was paid, it does not tell. */
export const PayRun = z.strictObject({
  id: RunId,
  number: z.int(),
  year,
  /** First and last period that it covers. */
  from: periodNumber,
  until: periodNumber,
  description: z.string(),
  /** `YYYY-MM-DDTHH:mm:ss` without a zone, as Nmbrs wrote it; null: no moment. */
  runAt: z.string().nullable(),
  locked: z.boolean(),
});
export type PayRun = z.infer<typeof PayRun>;

/** One component of one employee whose value is not what it was. Values are plain decimals, '' where there is none. */
export const RunDifference = z.strictObject({
  employeeId: EmployeeId,
  name: z.string(),
  code: z.string(),
  description: z.string(),
  before: z.string(),
  now: z.string(),
  difference: z.string(),
  /** Of what it was, rounded to whole percents; null: it was nothing, or 0. */
  percent: z.int().nullable(),
});
export type RunDifference = z.infer<typeof RunDifference>;

/** One code over everybody. */
export const CodeDifference = z.strictObject({
  code: z.string(),
  description: z.string(),
  before: z.string(),
  now: z.string(),
  difference: z.string(),
  /** Employees whose value changed. */
  people: z.int().nonnegative(),
});
export type CodeDifference = z.infer<typeof CodeDifference>;

export const RunComparison = z.strictObject({
  /** The largest difference first, whatever its sign. */
  differences: z.array(RunDifference),
  codes: z.array(CodeDifference),
  /** Employees in this run, only in this one, and only in the one before. */
  people: z.int().nonnegative(),
  added: z.array(z.strictObject({ employeeId: EmployeeId, name: z.string() })),
  gone: z.array(z.strictObject({ employeeId: EmployeeId, name: z.string() })),
  readAt: Instant,
});
export type RunComparison = z.infer<typeof RunComparison>;

const oneRun = z.strictObject({ id: RunId, year });

/** A journal of a run and what it adds up to. */
export const RunJournal = z.strictObject({
  report: z.enum([
    'journal-run',
    'journal-run-department',
    'journal-run-cost-center',
    'journal-run-cost-unit',
    'journal-run-employee',
  ]),
  lines: z.int().nonnegative(),
  /** Null: it has no debit and credit that could be added up. */
  balance: Balance.nullable(),
  /** The server's own words when it refused; null: it did not. */
  refused: z.string().nullable(),
});
export type RunJournal = z.infer<typeof RunJournal>;

export const RunRequestStatus = z.enum(['Undefined', 'Pending', 'Handled', 'Complete', 'Canceled']);

/** A request for a run. It has no id; a status that this app does not know is shown as Nmbrs wrote it. */
export const RunRequest = z.strictObject({
  period: periodNumber,
  year,
  status: z.string(),
  /** As Nmbrs wrote it; null: no moment. */
  handledAt: z.string().nullable(),
});
export type RunRequest = z.infer<typeof RunRequest>;

export const runsContract = {
  /** Requests for a run (RunRequest_GetList). */
  requests: {
    input: z.strictObject({ companyId: CompanyId, year }),
    output: z.strictObject({ requests: z.array(RunRequest), readAt: Instant }),
  },
  /** Drafts a request for a run of the company's current period. Nothing is sent before the review. */
  stageRequest: { input: z.strictObject({ companyId: CompanyId }), output: ChangeSet },
  /** Runs of a year, the newest first (Run_GetList). */
  list: {
    input: z.strictObject({ companyId: CompanyId, year }),
    output: z.strictObject({ runs: z.array(PayRun), readAt: Instant }),
  },
  /** Every component of everybody in one run beside another. Two background reports: takes seconds, sometimes minutes. */
  compare: {
    input: z.strictObject({ companyId: CompanyId, run: oneRun, before: oneRun }),
    output: RunComparison,
  },
  /** The journals of a run by company, department, cost center, cost unit and employee, added up. */
  journals: {
    input: z.strictObject({
      companyId: CompanyId,
      run: z.strictObject({ id: RunId, number: z.int().min(0).max(100_000), year }),
    }),
    output: z.array(RunJournal),
  },
} as const;
