import { z } from 'zod';
import { ChangeSetId } from '../domain/ids.js';
import { Period } from '../domain/period.js';
import { SheetKind } from '../domain/registration.js';

/** Decimal text of any size: a total over thousands of people. */
const Total = z.string().regex(/^-?\d{1,18}(\.\d{1,6})?$/);

/**
 * One code of a set, in its unit, over the people of the set alone. Of days: one of their columns, whose number is the code
 * (`daysColumns`) and which has no subject.
 */
export const ComparedCode = z.strictObject({
  record: SheetKind,
  code: z.int(),
  /** The code with its name, for people. */
  subject: z.string(),
  /** Steps of the set. */
  lines: z.int().positive(),
  /** What stood in the set's period at the check, and what stands there once all of the set arrived. */
  before: Total,
  after: Total,
  /** The period before; null until it was read whole, and where it could not be. */
  previous: Total.nullable(),
});
export type ComparedCode = z.infer<typeof ComparedCode>;

/**
 * A set's registration beside the period before it. `reading`: the period before is being read, one call an employee.
 * `stopped`, `refused`, `failed`: it was not read whole; `done` says how far. `unread`: people whom Nmbrs would not give.
 */
export const Comparison = z.strictObject({
  id: ChangeSetId,
  previous: Period,
  state: z.enum(['reading', 'complete', 'stopped', 'refused', 'failed']),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  unread: z.int().nonnegative(),
  codes: z.array(ComparedCode),
});
export type Comparison = z.infer<typeof Comparison>;
