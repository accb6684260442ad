import { z } from 'zod';
import { CalendarDate } from '../domain/calendar-date.js';
import { CompanyId, EmployeeId } from '../domain/ids.js';
import { Period } from '../domain/period.js';
import { Instant, MethodName } from './common.js';

/** A part by itself: a call that the user's template refuses leaves out its own part alone. */
const part = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('read', [
    z.strictObject({ read: z.literal(true), value }),
    z.strictObject({ read: z.literal(false), method: MethodName, code: z.int().nullable() }),
  ]);
export type Part<T> =
  | { read: true; value: T }
  | { read: false; method: z.infer<typeof MethodName>; code: number | null };

/** A department or a function, by the debtor's own code. */
export const NamedCode = z.strictObject({ code: z.int(), name: z.string() });
export type NamedCode = z.infer<typeof NamedCode>;

export const Manager = z.strictObject({ name: z.string(), function: z.string(), phone: z.string(), email: z.string() });
export type Manager = z.infer<typeof Manager>;

/** Kind and phase are the API's numbers; what they mean is not known. Hours are decimal text. */
export const Contract = z.strictObject({
  start: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
  trialUntil: CalendarDate.nullable(),
  indefinite: z.boolean().nullable(),
  written: z.boolean(),
  hoursPerWeek: z.string(),
  kind: z.int(),
  phase: z.int(),
});
export type Contract = z.infer<typeof Contract>;

/** Hours from Monday to Sunday as decimal text. `second`: the fields that the API numbers 2. */
export const Schedule = z.strictObject({
  first: z.array(z.string()).length(7),
  second: z.array(z.string()).length(7),
  parttimePercentage: z.string(),
  since: CalendarDate.nullable(),
});
export type Schedule = z.infer<typeof Schedule>;

/** `end` null: still in service. */
export const ServiceSpan = z.strictObject({
  start: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
  seniority: CalendarDate.nullable(),
  endReason: z.string(),
});
export type ServiceSpan = z.infer<typeof ServiceSpan>;

/**
 * Where and on what terms somebody works. Manager and schedule are of the period that was asked for; department, function and
 * contracts of the company's current one, because the API gives them for no other; spans of service are all there are.
 */
export const Employment = z.strictObject({
  department: part(NamedCode.nullable()),
  job: part(NamedCode.nullable()),
  manager: part(Manager.nullable()),
  contracts: part(z.array(Contract)),
  schedule: part(Schedule.nullable()),
  service: part(z.array(ServiceSpan)),
  readAt: Instant,
});
export type Employment = z.infer<typeof Employment>;

/** `employees.employment`: read only. */
export const employmentCall = {
  input: z.strictObject({ companyId: CompanyId, employeeId: EmployeeId, period: Period }),
  output: Employment,
};
