import { z } from 'zod';

/** Fields that many requests have, under the spelling of those requests. */
export const ofEmployee = z.object({ EmployeeId: z.int() });
export const ofEmployeeInPeriod = ofEmployee.extend({ Period: z.int(), Year: z.int() });
export const ofDebtor = z.object({ DebtorId: z.int() });
/** Most company-wide reads of the EmployeeService write it in capitals, the CompanyService does not. */
export const ofCompanyID = z.object({ CompanyID: z.int() });
export const ofCompanyId = z.object({ CompanyId: z.int() });

/** Absent on the wire means empty. */
export const text = z
  .string()
  .optional()
  .transform((value) => value ?? '');

/** Nil and absent both mean: nothing there. */
export const intOrNull = z
  .int()
  .nullish()
  .transform((value) => value ?? null);
