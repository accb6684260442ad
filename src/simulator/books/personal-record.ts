import { z } from 'zod';

/** Absent and nil both mean: nothing there. */
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const int = z
  .int()
  .nullish()
  .transform((value) => value ?? null);
const date = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/)
  .nullish()
  .transform((value) => value ?? null);

/**
 * Personal data under the wire's own names, so that no field can be lost on the way in or out.
 * `Number`, `EmployeeNumber` and `DisplayName` are not here: they are the employee's, not the record's.
 */
export const PersonalRecord = z.object({
  BSN: text,
  Title: text,
  FirstName: text,
  Initials: text,
  Prefix: text,
  LastName: text,
  Nickname: text,
  Gender: text.pipe(z.enum(['', 'undefined', 'male', 'female'])),
  NationalityCode: int,
  PlaceOfBirth: text,
  CountryOfBirthISOCode: text,
  IdentificationNumber: text,
  IdentificationType: int,
  PartnerPrefix: text,
  PartnerLastName: text,
  TelephonePrivate: text,
  TelephoneWork: text,
  TelephoneMobilePrivate: text,
  TelephoneMobileWork: text,
  TelephoneOther: text,
  EmailPrivate: text,
  EmailWork: text,
  BurgerlijkeStaat: text,
  Naamstelling: text,
  Birthday: date,
  DeceasedDate: date,
  InCaseOfEmergency: text,
  InCaseOfEmergencyPhone: text,
  InCaseOfEmergencyRelation: text,
  TitleAfter: text,
});
export type PersonalRecord = z.output<typeof PersonalRecord>;
