type Values = Readonly<Record<string, string | null>>;

const text = (values: Values, field: string): string => values[field] ?? '';

const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);

/**
 * What there is of an address, on one line: `Lindelaan 4 B, 3512 AB Utrecht`. The country is named only abroad:
 * nearly every address is Dutch. Empty when there is nothing. `country` names a code.
 */
export function addressLine(values: Values, country: (code: string) => string): string {
  const street = joined(
    [text(values, 'street'), text(values, 'houseNumber'), text(values, 'houseNumberAddition')],
    ' ',
  );
  const city = joined([text(values, 'postalCode'), text(values, 'city')], ' ');
  const code = text(values, 'country');
  return joined([street, city, text(values, 'stateProvince'), code === '' || code === 'NL' ? '' : country(code)], ', ');
}
