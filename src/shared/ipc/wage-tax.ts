import { z } from 'zod';
import { CalendarDate } from '../domain/calendar-date.js';
import { CompanyId, RunId } from '../domain/ids.js';
import { Instant } from './common.js';

const year = z.int().min(1990).max(2200);

export const DeclarationId = z.int().brand('DeclarationId');
export type DeclarationId = z.infer<typeof DeclarationId>;

/**
 * A wage tax declaration as the API tells of it (`WageTax`). No document says which statuses there are or in what the total is
 * counted: both are shown as they came.
 */
export const Declaration = z.strictObject({
  id: DeclarationId,
  serial: z.int(),
  /** '' where there is none. */
  paymentReference: z.string(),
  total: z.int(),
  period: z.int(),
  year: z.int(),
  status: z.string(),
  /** `YYYY-MM-DDTHH:mm:ss` without a zone; null: no moment, so not sent (our reading). */
  sentAt: z.string().nullable(),
  /** First and last day that it is about; null where Nmbrs gave no day. */
  from: CalendarDate.nullable(),
  until: CalendarDate.nullable(),
  /** Days of the earlier time that it corrects; null: it corrects none. */
  corrects: z.strictObject({ from: CalendarDate, until: CalendarDate.nullable() }).nullable(),
});
export type Declaration = z.infer<typeof Declaration>;

const ofOne = z.strictObject({ companyId: CompanyId, id: DeclarationId });
const savedAs = z.strictObject({ name: z.string().nullable() });

export const wageTaxContract = {
  /** Declarations of a year (WageTax_GetList): those that were not sent first. */
  list: {
    input: z.strictObject({ companyId: CompanyId, year }),
    output: z.strictObject({ declarations: z.array(Declaration), readAt: Instant }),
  },
  /** Saves a declaration's XML as it came (WageTax_GetXML). Null: cancelled. `not-found`: Nmbrs gave nothing. */
  saveXml: { input: ofOne, output: savedAs },
  /** Saves the payment file of a declaration as it came (SalaryDocuments_GetSEPA_Tax). */
  savePayment: {
    input: ofOne.extend({ run: z.strictObject({ id: RunId, year }), paymentDate: CalendarDate }),
    output: savedAs,
  },
} as const;
