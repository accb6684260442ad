import { addressFields, type AddressField } from '../../../../shared/domain/address.js';

/** Whether this app has a word for the field; what it does not know is shown under the API's own name. */
export const isKnownField = (field: string): field is AddressField => addressFields.some((known) => known === field);

const place = (field: string): number => {
  const index = addressFields.findIndex((known) => known === field);
  return index === -1 ? addressFields.length : index;
};

/** Fields in the order in which an address is written; unknown ones last, as they came. */
export function inFieldOrder<T extends { readonly field: string }>(changes: readonly T[]): T[] {
  return changes.toSorted((a, b) => place(a.field) - place(b.field));
}

/** The names of a record's fields in that same order. */
export const fieldNames = (values: Readonly<Record<string, string | null>>): string[] =>
  inFieldOrder(Object.keys(values).map((field) => ({ field }))).map(({ field }) => field);

/** A field's value for people: a country by its name, nothing as null. `country` names a code. */
export function fieldText(field: string, value: string | null, country: (code: string) => string): string | null {
  if (value === null || value === '') return null;
  return field === 'country' ? country(value) : value;
}
