import { z } from 'zod';
import { builtInContract, isServiceName, methodOf } from '../../contract/index.js';
import { Rule } from './misbehaviour.js';

/** A name that the contract has: a slip would otherwise allow what was to be refused, in silence. */
const KnownMethod = z.string().refine((name) => {
  const [service = '', method = ''] = name.split('.');
  return isServiceName(service) && methodOf(builtInContract, `${service}.${method}`) !== undefined;
});

/** What the control interface takes, one JSON object a POST. */
export const Command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('misbehave'), rule: Rule }),
  z.strictObject({ do: z.literal('behave') }),
  z.strictObject({ do: z.literal('release') }),
  z.strictObject({ do: z.literal('maintenance'), on: z.boolean(), retryAfter: z.int().positive().optional() }),
  /** Somebody else does something, without HTTP, and without meeting any rule. */
  z.strictObject({ do: z.literal('colleague'), method: z.string(), input: z.unknown() }),
  z.strictObject({ do: z.literal('movePeriod'), companyId: z.int(), year: z.int(), period: z.int() }),
  /** Methods that the user's template lacks from now on (`EmployeeService.Address_Insert`): 1002. An empty list allows all again. */
  z.strictObject({ do: z.literal('template'), lacks: z.array(KnownMethod) }),
  /** What the user's tags hide from now on: not in lists, 1003 when asked for by id. Empty lists show all again. */
  z.strictObject({
    do: z.literal('tags'),
    hideDebtors: z.array(z.int()).default([]),
    hideCompanies: z.array(z.int()).default([]),
  }),
  /** The next background reports end in Error, so many of them. */
  z.strictObject({ do: z.literal('failReports'), count: z.int().nonnegative().default(1) }),
  /** A batch with a faulty line is refused as a whole (atomic), or the lines before it take effect (partial). */
  z.strictObject({ do: z.literal('batches'), are: z.enum(['atomic', 'partial']) }),
  /** The wage tax declaration of this period was sent: what changes the period is refused with 2012. */
  z.strictObject({ do: z.literal('declare'), companyId: z.int(), year: z.int(), period: z.int() }),
  z.strictObject({ do: z.literal('clock'), set: z.iso.datetime().optional() }),
  /** The log after call `since`, and, when asked for, everything in one employee's book. */
  z.strictObject({ do: z.literal('books'), since: z.int().nonnegative().default(0), employeeId: z.int().optional() }),
]);
export type Command = z.output<typeof Command>;
