import { z } from 'zod';
import { AddressKind, AddressValues } from '../domain/address.js';
import { CalendarDate } from '../domain/calendar-date.js';
import { AddressId, CompanyId, EmployeeId, EmployeeTypeId } from '../domain/ids.js';
import { Period } from '../domain/period.js';
import { bankAccountsCall } from './bank-accounts.js';
import { Instant } from './common.js';
import { EmployeeColumns, ListColumn, ListPart, PartColumns } from './employee-list.js';
import { employmentCall } from './employment.js';

export const EmployeeType = z.strictObject({ id: EmployeeTypeId, description: z.string() });
export type EmployeeType = z.infer<typeof EmployeeType>;

const text = z.string();

/** Personal data without the BSN, which is asked for by itself when somebody wants to see it. */
export const PersonalInfo = z.strictObject({
  id: EmployeeId,
  number: z.int().nullable(),
  displayName: text,
  title: text,
  firstName: text,
  initials: text,
  prefix: text,
  lastName: text,
  nickname: text,
  titleAfter: text,
  partnerPrefix: text,
  partnerLastName: text,
  /** `undefined` is the API's own value; a code that is not known is passed on as it is. */
  gender: text.nullable(),
  birthday: CalendarDate.nullable(),
  deceased: CalendarDate.nullable(),
  placeOfBirth: text,
  countryOfBirth: text,
  nationalityCode: z.int().nullable(),
  maritalStatus: text,
  nameUse: text,
  emailWork: text,
  emailPrivate: text,
  phoneWork: text,
  phoneMobileWork: text,
  phonePrivate: text,
  phoneMobilePrivate: text,
  phoneOther: text,
  emergencyContact: text,
  emergencyPhone: text,
  emergencyRelation: text,
  hasBsn: z.boolean(),
  readAt: Instant,
});
export type PersonalInfo = z.infer<typeof PersonalInfo>;

export const EmployeeAddress = z.strictObject({
  id: AddressId,
  kind: AddressKind.or(z.string()),
  isDefault: z.boolean(),
  values: AddressValues,
});
export type EmployeeAddress = z.infer<typeof EmployeeAddress>;

/** One address with the periods in which it holds. `until` null: still holds. */
export const AddressSpan = z.strictObject({
  id: AddressId,
  kind: AddressKind.or(z.string()),
  from: z.strictObject({ year: z.int(), number: z.int() }),
  until: z.strictObject({ year: z.int(), number: z.int() }).nullable(),
  values: AddressValues,
});
export type AddressSpan = z.infer<typeof AddressSpan>;

const ofEmployee = z.strictObject({ companyId: CompanyId, employeeId: EmployeeId });

export const employeesContract = {
  types: { input: z.void(), output: z.array(EmployeeType) },
  /** `refresh` reads again; otherwise what was read in this session may be shown, with its time. */
  list: { input: z.strictObject({ companyId: CompanyId, refresh: z.boolean() }), output: EmployeeColumns },
  /** The rest of the list, part by part: each is one call for the whole company, and may be missing by itself. */
  listPart: { input: z.strictObject({ companyId: CompanyId, part: ListPart }), output: PartColumns },
  /**
   * Saves a view of the list as a file: these people in this order, these columns. The page names them and never hands
   * their content back. Main asks where to; the page learns the file's name alone, null when a person cancelled.
   */
  saveList: {
    input: z.strictObject({
      companyId: CompanyId,
      ids: z.array(EmployeeId).min(1).max(20_000),
      columns: z.array(ListColumn).min(1).max(ListColumn.options.length),
      format: z.enum(['xlsx', 'csv']),
    }),
    output: z.strictObject({ name: z.string().nullable() }),
  },
  personal: { input: ofEmployee.extend({ period: Period }), output: PersonalInfo },
  bsn: { input: ofEmployee.extend({ period: Period }), output: z.strictObject({ bsn: z.string().nullable() }) },
  addresses: {
    input: ofEmployee.extend({ period: Period }),
    output: z.strictObject({ addresses: z.array(EmployeeAddress), readAt: Instant }),
  },
  addressHistory: {
    input: ofEmployee,
    output: z.strictObject({ spans: z.array(AddressSpan), readAt: Instant }),
  },
  bankAccounts: bankAccountsCall,
  employment: employmentCall,
} as const;
