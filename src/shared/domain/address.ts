import { z } from 'zod';

/** The API's own kinds of address (XSD enumeration AddressType). */
export const AddressKind = z.enum([
  'HomeAddress',
  'PostAddress',
  'AbsenceAddress',
  'HolidaysAddress',
  'WeekendAddress',
]);
export type AddressKind = z.infer<typeof AddressKind>;

export const addressFields = [
  'street',
  'houseNumber',
  'houseNumberAddition',
  'postalCode',
  'city',
  'stateProvince',
  'country',
] as const;
export type AddressField = (typeof addressFields)[number];

const text = (max: number) => z.string().max(max);

/** An address as a clerk edits it. Empty text means: nothing there. `country` is an ISO 3166-1 alpha-2 code. */
export const AddressValues = z.strictObject({
  street: text(200),
  houseNumber: text(20),
  houseNumberAddition: text(20),
  postalCode: text(20),
  city: text(100),
  stateProvince: text(100),
  country: text(2),
});
export type AddressValues = z.infer<typeof AddressValues>;

export const emptyAddress: AddressValues = {
  street: '',
  houseNumber: '',
  houseNumberAddition: '',
  postalCode: '',
  city: '',
  stateProvince: '',
  country: '',
};

/** Why a field cannot be sent as it stands. The renderer has the words. */
export type AddressProblem = 'required' | 'postal-code-nl' | 'postal-code-se' | 'country-code' | 'house-number';

/**
 * Checks what can be known offline. Street, city and country are required by this app, not by the API:
 * the API takes an empty street, and a payslip then has no address.
 */
export function checkAddress(address: AddressValues): Partial<Record<AddressField, AddressProblem>> {
  const problems: Partial<Record<AddressField, AddressProblem>> = {};
  if (address.street.trim() === '') problems.street = 'required';
  if (address.city.trim() === '') problems.city = 'required';
  if (!/^[A-Z]{2}$/.test(address.country)) problems.country = 'country-code';
  if (address.country === 'NL') {
    if (!/^\d+$/.test(address.houseNumber.trim()))
      problems.houseNumber = address.houseNumber.trim() === '' ? 'required' : 'house-number';
    if (!/^[1-9]\d{3} ?[A-Z]{2}$/i.test(address.postalCode.trim())) problems.postalCode = 'postal-code-nl';
  }
  if (address.country === 'SE' && !/^\d{3} ?\d{2}$/.test(address.postalCode.trim()))
    problems.postalCode = 'postal-code-se';
  return problems;
}

/** Trims, and writes a Dutch or Swedish postal code the way the post does: `1234 AB`, `123 45`. */
export function normaliseAddress(address: AddressValues): AddressValues {
  const trimmed: AddressValues = {
    street: address.street.trim(),
    houseNumber: address.houseNumber.trim(),
    houseNumberAddition: address.houseNumberAddition.trim(),
    postalCode: address.postalCode.trim(),
    city: address.city.trim(),
    stateProvince: address.stateProvince.trim(),
    country: address.country.trim().toUpperCase(),
  };
  const nl = /^(\d{4}) ?([A-Za-z]{2})$/.exec(trimmed.postalCode);
  if (trimmed.country === 'NL' && nl) return { ...trimmed, postalCode: `${nl[1]} ${nl[2]?.toUpperCase()}` };
  const se = /^(\d{3}) ?(\d{2})$/.exec(trimmed.postalCode);
  if (trimmed.country === 'SE' && se) return { ...trimmed, postalCode: `${se[1]} ${se[2]}` };
  return trimmed;
}

export const sameAddress = (a: AddressValues, b: AddressValues): boolean =>
  addressFields.every((field) => a[field] === b[field]);
