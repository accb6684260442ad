import { groupedIban } from '../../../../shared/domain/iban.js';
import { addressFields } from '../../../../shared/domain/address.js';

/** Fields that this app has words for, in the order in which they are read. */
const worded = ['iban', 'name', ...addressFields, 'bic', 'description', 'kind', 'number', 'amount'] as const;
type WordedField = (typeof worded)[number];

/** Whether this app has a word for the field; what it does not know is shown under the API's own name. */
export const isKnownField = (field: string): field is WordedField => worded.some((known) => known === field);

const place = (field: string): number => {
  const index = worded.findIndex((known) => known === field);
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
}

/** A field's value for people: a country by its name, an amount as numbers are written, nothing as null. */
export function fieldText(field: string, value: string | null, { country, decimal }: Writing): string | null {
  if (value === null || value === '') return null;
  if (field === 'iban') return groupedIban(value);
  if (field === 'amount') return decimal(value);
  return field === 'country' ? country(value) : value;
}
