import { z } from 'zod';

/** What a clerk did with a toolkit, and what came of it. */
export const Errands = z.strictObject({
  debtors: z.array(z.string()),
  companies: z.array(z.string()),
  /** How many the first company has that has any. */
  employees: z.int(),
  /** The id that the insert of an address answered. */
  inserted: z.int(),
  /** Of the same employee, read again. */
  addresses: z.array(z.object({ id: z.int(), street: z.string() })),
  /** The server's words about an employee that does not exist. */
  fault: z.string().nullable(),
});
export type Errands = z.output<typeof Errands>;
