import type { PersonalRecord } from '../books/personal-record.js';
import { orAbsent } from './text.js';

/** The plain texts that both shapes of the personal record share; empty ones are absent on the wire. */
export const personalTexts = (record: PersonalRecord) => ({
  BSN: orAbsent(record.BSN),
  Title: orAbsent(record.Title),
  FirstName: orAbsent(record.FirstName),
  Initials: orAbsent(record.Initials),
  Prefix: orAbsent(record.Prefix),
  LastName: orAbsent(record.LastName),
  Nickname: orAbsent(record.Nickname),
  PlaceOfBirth: orAbsent(record.PlaceOfBirth),
  CountryOfBirthISOCode: orAbsent(record.CountryOfBirthISOCode),
  IdentificationNumber: orAbsent(record.IdentificationNumber),
  PartnerPrefix: orAbsent(record.PartnerPrefix),
  PartnerLastName: orAbsent(record.PartnerLastName),
  TelephonePrivate: orAbsent(record.TelephonePrivate),
  TelephoneWork: orAbsent(record.TelephoneWork),
  TelephoneMobilePrivate: orAbsent(record.TelephoneMobilePrivate),
  TelephoneMobileWork: orAbsent(record.TelephoneMobileWork),
  TelephoneOther: orAbsent(record.TelephoneOther),
  EmailPrivate: orAbsent(record.EmailPrivate),
  EmailWork: orAbsent(record.EmailWork),
  InCaseOfEmergency: orAbsent(record.InCaseOfEmergency),
  InCaseOfEmergencyPhone: orAbsent(record.InCaseOfEmergencyPhone),
  InCaseOfEmergencyRelation: orAbsent(record.InCaseOfEmergencyRelation),
  TitleAfter: orAbsent(record.TitleAfter),
});
