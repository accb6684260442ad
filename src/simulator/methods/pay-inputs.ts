import { z } from 'zod';
import { Refusal } from './refusal.js';
import { UnreadInput } from './pay-lines.js';

/** Fields of hour and wage calls, under their spelling on the wire. */
export const inPeriod = z.object({ Period: z.int(), Year: z.int() });
export const unprotected = z.object({ UnprotectedMode: z.boolean() });
export const withEnd = z.object({ EndPeriod: z.int(), EndYear: z.int() });
export const withStart = z.object({ StartPeriod: z.int(), StartYear: z.int() });

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const Hour = UnreadInput.extend({ Id: z.int(), HourCode: z.int(), Hours: decimal });
const Wage = UnreadInput.extend({ Id: z.int(), Code: z.int(), Value: decimal });
const CompanyWage = z.object({ Id: z.int(), Code: z.int(), Value: decimal });

export const HourInput = z.object({ Hourcomponent: Hour.optional() });
export const HoursInput = z.object({
  HourComponents: z
    .array(Hour.extend({ EmployeeId: z.int() }))
    .readonly()
    .optional(),
});
export const WageInput = z.object({ WageComponent: Wage.optional() });
export const WagesInput = z.object({
  WageComponents: z
    .array(Wage.extend({ EmployeeId: z.int() }))
    .readonly()
    .optional(),
});
export const CompanyWageInput = z.object({ WageComponent: CompanyWage.optional() });
export const CompanyWagesInput = z.object({
  WageComponents: z
    .array(CompanyWage.extend({ CompanyId: z.int() }))
    .readonly()
    .optional(),
});

/** Only a company's lines have nothing besides code and amount. */
const nothingUnread = { CostCenterId: null, CostUnitId: null, Comment: '', DocumentName: '', Attachment: '' };

export const ofHour = (hour: z.output<typeof Hour>) => ({ ...hour, code: hour.HourCode, amount: hour.Hours });
export const ofWage = (wage: z.output<typeof Wage>) => ({ ...wage, code: wage.Code, amount: wage.Value });
export const ofCompanyWage = (wage: z.output<typeof CompanyWage>) => ({
  ...nothingUnread,
  code: wage.Code,
  amount: wage.Value,
});

/** Refuses with 2030 what the contract lets one leave out and no call can do without. */
export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Refusal(2030, 'Invalid set of values');
  return value;
}
