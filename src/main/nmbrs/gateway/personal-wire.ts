import { z } from 'zod';
import type { RequestOf, ResponseOf } from '../../../contract/index.js';
import { CalendarDate, fromWireDate, toWireDate } from '../../../shared/domain/calendar-date.js';
import { type PersonalField, personalFields } from '../../../shared/domain/personal-data.js';

/** What this app does not change and that goes back as it was read; the code lists of four of them are not known. */
const keptFields = [
  'personNumber',
  'employeeNumber',
  'nationalityCode',
  'identificationType',
  'identificationNumber',
  'maritalStatus',
  'nameUse',
  'deceased',
] as const;
type KeptField = (typeof keptFields)[number];

/** The whole record as comparable text, null when empty. Numbers in digits, days as `YYYY-MM-DD`. */
export const PersonalText = z.record(z.enum([...personalFields, ...keptFields]), z.string().nullable());
export type PersonalText = Readonly<z.infer<typeof PersonalText>>;

type WirePersonal = NonNullable<RequestOf<'EmployeeService.PersonalInfo_Update'>['PersonalInfo']>;
type WireRow = NonNullable<ResponseOf<'EmployeeService.PersonalInfo_Get'>>;

export const personalText = (row: WireRow): PersonalText => ({
  title: row.Title || null,
  initials: row.Initials || null,
  firstName: row.FirstName || null,
  nickname: row.Nickname || null,
  prefix: row.Prefix || null,
  lastName: row.LastName || null,
  titleAfter: row.TitleAfter || null,
  partnerPrefix: row.PartnerPrefix || null,
  partnerLastName: row.PartnerLastName || null,
  bsn: row.BSN || null,
  birthday: dateText(row.Birthday),
  placeOfBirth: row.PlaceOfBirth || null,
  countryOfBirth: row.CountryOfBirthISOCode || null,
  gender: row.Gender ?? null,
  emailWork: row.EmailWork || null,
  emailPrivate: row.EmailPrivate || null,
  phoneWork: row.TelephoneWork || null,
  phoneMobileWork: row.TelephoneMobileWork || null,
  phonePrivate: row.TelephonePrivate || null,
  phoneMobilePrivate: row.TelephoneMobilePrivate || null,
  phoneOther: row.TelephoneOther || null,
  emergencyContact: row.InCaseOfEmergency || null,
  emergencyPhone: row.InCaseOfEmergencyPhone || null,
  emergencyRelation: row.InCaseOfEmergencyRelation || null,
  personNumber: numberText(row.Number),
  employeeNumber: numberText(row.EmployeeNumber),
  nationalityCode: numberText(row.NationalityCode),
  identificationType: numberText(row.IdentificationType),
  identificationNumber: row.IdentificationNumber || null,
  maritalStatus: row.BurgerlijkeStaat || null,
  nameUse: row.Naamstelling || null,
  deceased: dateText(row.DeceasedDate),
});

/**
 * The same record for the wire. Empty fields stay out, as they were read, except those in `cleared`: they go as empty text,
 * because what the API does with a field that is left out is not known. The display name stays out: that Nmbrs works it out
 * from the name is our reading.
 */
export function wirePersonal(id: string, values: PersonalText, cleared: ReadonlySet<string>): WirePersonal {
  const text = (field: PersonalField | KeptField): string | undefined =>
    values[field] ?? (cleared.has(field) ? '' : undefined);
  return {
    Id: Number(id),
    Number: Number(values.personNumber ?? 0),
    EmployeeNumber: wireNumber(values.employeeNumber),
    BSN: text('bsn'),
    Title: text('title'),
    FirstName: text('firstName'),
    Initials: text('initials'),
    Prefix: text('prefix'),
    LastName: text('lastName'),
    Nickname: text('nickname'),
    Gender: values.gender,
    NationalityCode: wireNumber(values.nationalityCode),
    PlaceOfBirth: text('placeOfBirth'),
    CountryOfBirthISOCode: text('countryOfBirth'),
    IdentificationNumber: text('identificationNumber'),
    IdentificationType: Number(values.identificationType ?? 0),
    PartnerPrefix: text('partnerPrefix'),
    PartnerLastName: text('partnerLastName'),
    TelephonePrivate: text('phonePrivate'),
    TelephoneWork: text('phoneWork'),
    TelephoneMobilePrivate: text('phoneMobilePrivate'),
    TelephoneMobileWork: text('phoneMobileWork'),
    TelephoneOther: text('phoneOther'),
    EmailPrivate: text('emailPrivate'),
    EmailWork: text('emailWork'),
    BurgerlijkeStaat: text('maritalStatus'),
    Naamstelling: text('nameUse'),
    Birthday: wireDay(values.birthday),
    DeceasedDate: wireDay(values.deceased),
    InCaseOfEmergency: text('emergencyContact'),
    InCaseOfEmergencyPhone: text('emergencyPhone'),
    InCaseOfEmergencyRelation: text('emergencyRelation'),
    TitleAfter: text('titleAfter'),
  };
}

const numberText = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

const wireNumber = (text: string | null): number | null => (text === null ? null : Number(text));

/** Text that is no date stays as it came, so that it can go back. */
function dateText(value: string | null | undefined): string | null {
  const date = fromWireDate(value);
  return date === undefined ? (value ?? null) : date;
}

function wireDay(text: string | null): string | null {
  const date = CalendarDate.safeParse(text);
  return date.success ? toWireDate(date.data) : text;
}
