import { describe, expect, it } from 'vitest';
import { addressLine } from './address-line.js';

const country = (code: string): string => (code === 'BE' ? 'België' : code);

describe('an address on one line', () => {
  it('reads as on an envelope, without a comma inside street or city', () => {
    const values = {
      street: 'Lindelaan',
      houseNumber: '4',
      houseNumberAddition: 'B',
      postalCode: '3512 AB',
      city: 'Utrecht',
      country: 'NL',
    };
    expect(addressLine(values, country)).toBe('Lindelaan 4 B, 3512 AB Utrecht');
  });

  it('names the country abroad alone', () => {
    expect(addressLine({ street: 'Kerkstraat', houseNumber: '1', city: 'Gent', country: 'BE' }, country)).toBe(
      'Kerkstraat 1, Gent, België',
    );
  });

  it('shows what there is when only some fields are known', () => {
    expect(addressLine({ houseNumber: '12', city: null }, country)).toBe('12');
  });

  it('is empty when nothing is there', () => {
    expect(addressLine({ street: null, city: '' }, country)).toBe('');
  });
});
