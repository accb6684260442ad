import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { groupedIban } from '../../../../shared/domain/iban.js';
import { addressFields } from '../../../../shared/domain/address.js';
import { personalWords } from '../../../../shared/domain/personal-words.js';

const absenceFields = [
  'firstDayBack',
  'absentFrom',
  'absentUntil',
  'absence',
  'percentSent',
  'reportedOn',
  'recoveryReportedOn',
] as const;

/** Fields that this app has words for, in the order in which they are read. */
const recordFields = [
  'iban',
  'name',
  ...addressFields,
  'bic',
  'description',
  'kind',
  'number',
  'amount',
  'days',
  'plusMinus',
  'costCenter',
  'costUnit',
  'comment',
  ...absenceFields,
] as const;
type WordedField = (typeof recordFields)[number] | keyof typeof personalWords.nl;
const worded: readonly string[] = [...recordFields, ...Object.keys(personalWords.nl)];

/** Whether this app has a word for the field; what it does not know is shown under the API's own name. */
export const isKnownField = (field: string): field is WordedField => worded.includes(field);

const place = (field: string): number => {
  const index = worded.indexOf(field);
  return index === -1 ? worded.length : index;
};

/** Fields in the order in which an address is written; unknown ones last, as they came. */
export function inFieldOrder<T extends { readonly field: string }>(changes: readonly T[]): T[] {
  return changes.toSorted((a, b) => place(a.field) - place(b.field));
}

/** The names of a record's fields in that same order. */
export const fieldNames = (values: Readonly<Record<string, string | null>>): string[] =>
  inFieldOrder(Object.keys(values).map((field) => ({ field }))).map(({ field }) => field);

/** How values are written in the language in force. */
export interface Writing {
  readonly country: (code: string) => string;
  readonly decimal: (amount: string) => string;
  readonly date: (date: CalendarDate) => string;
  readonly gender: (code: string) => string;
}

const dateFields: readonly string[] = [
  'firstDayBack',
  'absentFrom',
  'absentUntil',
  'reportedOn',
  'recoveryReportedOn',
  'birthday',
  'deceased',
];

/** An absence on one line: `16 november 2026 · 50%`; of a recovery the first day back. */
export const absenceText = (values: Readonly<Record<string, string | null>>, writing: Writing): string =>
  ['firstDayBack', 'absentFrom', 'absence']
    .map((field) => fieldText(field, values[field] ?? null, writing))
    .filter((text) => text !== null)
    .join(' · ');

export const isAbsence = (values: object): boolean => absenceFields.some((field) => field in values);

/** A field's value for people: a country by its name, an amount and a day as they are written, nothing as null. */
export function fieldText(
  field: string,
  value: string | null,
  { country, decimal, date, gender }: Writing,
): string | null {
  if (value === null || value === '') return null;
  if (field === 'iban') return groupedIban(value);
  // A cleared line bears its code for a name: what stands there is an amount.
  if (field === 'amount' || /^\d+( |$)/.test(field)) return decimal(value);
  if (field === 'absence') return `${value}%`;
  if (field === 'gender') return gender(value);
  const day = dateFields.includes(field) ? CalendarDate.safeParse(value) : undefined;
  if (day?.success) return date(day.data);
  return field === 'country' || field === 'countryOfBirth' ? country(value) : value;
}
