import type { AddressValues } from '../../../../shared/domain/address.js';

/** An address on two lines, the Dutch way round; the country only when it is not the Netherlands. */
export function addressLines(
  values: AddressValues,
  countryName: (code: string) => string,
): readonly [street: string, place: string] {
  const join = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
  const abroad = values.country === '' || values.country === 'NL' ? '' : countryName(values.country);
  const place = join(values.postalCode, values.city);
  return [
    join(values.street, values.houseNumber, values.houseNumberAddition),
    [place, values.stateProvince, abroad].filter((part) => part !== '').join(', '),
  ];
}
