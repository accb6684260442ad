import { z } from 'zod';
import { isBsn, normaliseBsn } from './bsn.js';
import { CalendarDate } from './calendar-date.js';

/**
 * The personal data that this app changes, in the order in which people read them. Not among them, because the API's
 * lists of codes are not known: marital status, use of names, nationality and the kind of identity document. They go
 * back to Nmbrs as they were read.
 */
export const personalFields = [
  'title',
  'initials',
  'firstName',
  'nickname',
  'prefix',
  'lastName',
  'titleAfter',
  'partnerPrefix',
  'partnerLastName',
  'bsn',
  'birthday',
  'placeOfBirth',
  'countryOfBirth',
  'gender',
  'emailWork',
  'emailPrivate',
  'phoneWork',
  'phoneMobileWork',
  'phonePrivate',
  'phoneMobilePrivate',
  'phoneOther',
  'emergencyContact',
  'emergencyPhone',
  'emergencyRelation',
] as const;

export const PersonalField = z.enum(personalFields);
export type PersonalField = z.infer<typeof PersonalField>;

/** The longest that a field may be. The API names no limits: these are ours, so that nothing endless is sent. */
export const personalLength = { text: 100, bsn: 20 } as const;

/** Field -> its new value; empty text takes away what is there. A field that is absent is not changed. */
export const PersonalChanges = z.partialRecord(PersonalField, z.string().max(personalLength.text));
export type PersonalChanges = z.infer<typeof PersonalChanges>;

/** The API's own enumeration; `undefined` is its word for "not recorded". */
export const Gender = z.enum(['male', 'female', 'undefined']);

/** Why a field cannot be sent as it stands. The renderer has the words. */
export type PersonalProblem = 'required' | 'bsn' | 'date' | 'future' | 'gender' | 'country' | 'email' | 'phone';

/** Without these two Nmbrs is known to refuse the record, so they can be changed and never taken away. */
const required: ReadonlySet<PersonalField> = new Set(['lastName', 'birthday']);

/** One field, normalised. `today`: nobody was born after it. Birthdays are `YYYY-MM-DD`. */
export function personalProblem(field: PersonalField, value: string, today: CalendarDate): PersonalProblem | null {
  if (value === '') return required.has(field) ? 'required' : null;
  switch (field) {
    case 'bsn':
      return isBsn(value) ? null : 'bsn';
    case 'birthday':
      if (!CalendarDate.safeParse(value).success) return 'date';
      return value > today ? 'future' : null;
    case 'gender':
      return Gender.safeParse(value).success ? null : 'gender';
    case 'countryOfBirth':
      return /^[A-Z]{2}$/.test(value) ? null : 'country';
    case 'emailWork':
    case 'emailPrivate':
      return /^[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[^\s@.<>(),;:]{2,}$/.test(value) ? null : 'email';
    case 'phoneWork':
    case 'phoneMobileWork':
    case 'phonePrivate':
    case 'phoneMobilePrivate':
    case 'phoneOther':
    case 'emergencyPhone':
      return /^[+(]?[\d][\d\s()./+-]*$/.test(value) && value.replace(/\D/g, '').length >= 6 ? null : 'phone';
    default:
      return null;
  }
}

/** Only what is changed is checked: what Nmbrs holds already is Nmbrs' own. */
export function checkPersonal(
  changes: PersonalChanges,
  today: CalendarDate,
): Partial<Record<PersonalField, PersonalProblem>> {
  const problems: Partial<Record<PersonalField, PersonalProblem>> = {};
  for (const field of personalFields) {
    const value = changes[field];
    const problem = value === undefined ? null : personalProblem(field, value, today);
    if (problem !== null) problems[field] = problem;
  }
  return problems;
}

/** Trims; the BSN without spaces and with its leading zero, codes of countries in capitals. */
export function normalisePersonal(changes: PersonalChanges): PersonalChanges {
  const normal: PersonalChanges = {};
  for (const field of personalFields) {
    const value = changes[field]?.trim();
    if (value === undefined) continue;
    normal[field] = field === 'bsn' ? normaliseBsn(value) : field === 'countryOfBirth' ? value.toUpperCase() : value;
  }
  return normal;
}

/** Fields that are shown with their last figures alone wherever a change is shown. */
export const maskedFields: ReadonlySet<string> = new Set(['bsn', 'identificationNumber']);
