import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { groupedIban } from '../../../../shared/domain/iban.js';
import { parseWirePeriod, type Period } from '../../../../shared/domain/period.js';
import { leaveWords } from '../../../../shared/domain/leave-words.js';
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
  'attachment',
  'until',
  'runPeriod',
  ...absenceFields,
] as const;
type WordedField = (typeof recordFields)[number] | keyof typeof personalWords.nl | keyof typeof leaveWords.nl;
const worded: readonly string[] = [...recordFields, ...Object.keys(personalWords.nl), ...Object.keys(leaveWords.nl)];

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
  readonly period: (period: Period) => string;
  /** A value of one of the API's lists about leave; undefined where the field has none. */
  readonly leave: (field: string, code: string) => string | undefined;
}

const dateFields: readonly string[] = [
  'firstDayBack',
  'absentFrom',
  'absentUntil',
  'reportedOn',
  'recoveryReportedOn',
  'leaveFrom',
  'leaveUntil',
  'birthday',
  'deceased',
];

const hourFields: readonly string[] = ['leaveHours', 'leaveStartHours', 'leaveEndHours'];

/** A booking of leave on one line: `1 december 2026 · 2 december 2026 · 16`. */
export const leaveText = (values: Readonly<Record<string, string | null>>, writing: Writing): string =>
  ['leaveType', 'leaveFrom', 'leaveUntil', 'leaveHours']
    .map((field) => fieldText(field, values[field] ?? null, writing))
    .filter((text) => text !== null)
    .join(' · ');

export const isLeave = (values: object): boolean => 'leaveFrom' in values;

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
  { country, decimal, date, gender, leave, period }: Writing,
): string | null {
  if (value === null || value === '') return null;
  if (field === 'iban') return groupedIban(value);
  // A cleared line bears its code for a name: what stands there is an amount.
  if (field === 'amount' || /^\d+( |$)/.test(field)) return decimal(value);
  if (field === 'absence') return `${value}%`;
  if (field === 'until') {
    const until = parseWirePeriod(value);
    return until ? period(until) : value;
  }
  if (field === 'gender') return gender(value);
  if (hourFields.includes(field)) return decimal(value);
  const word = leave(field, value);
  if (word !== undefined) return word;
  const day = dateFields.includes(field) ? CalendarDate.safeParse(value) : undefined;
  if (day?.success) return date(day.data);
  return field === 'country' || field === 'countryOfBirth' ? country(value) : value;
}
