import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddressValues, checkAddress, emptyAddress, normaliseAddress, sameAddress } from './address.js';

const home: AddressValues = {
  ...emptyAddress,
  street: 'Verzonnenlaan',
  houseNumber: '12',
  postalCode: '9711 AB',
  city: 'Verzonnen aan Zee',
  country: 'NL',
};
const problems = (change: Partial<AddressValues>) => checkAddress({ ...home, ...change });

describe('an address', () => {
  it('is right as a clerk types it, and needs a street, a place and a country', () => {
    expect(problems({})).toEqual({});
    expect(problems({ street: ' ', city: '', country: '' })).toEqual({
      street: 'required',
      city: 'required',
      country: 'country-code',
    });
  });

  it.each([
    ['NL', '9711AB', undefined],
    ['NL', '9711 ab', undefined],
    ['NL', '0711 AB', 'postal-code-nl'],
    ['NL', '9711', 'postal-code-nl'],
    ['NL', '9711 A8', 'postal-code-nl'],
    ['NL', '', 'postal-code-nl'],
    ['SE', '123 45', undefined],
    ['SE', '12345', undefined],
    ['SE', '1234', 'postal-code-se'],
    ['SE', '9711 AB', 'postal-code-se'],
    ['BE', '2000', undefined],
    ['DE', '48455', undefined],
    ['IE', '', undefined],
  ])('has the postal code of its country: %s %j', (country, postalCode, problem) => {
    expect(problems({ country, postalCode }).postalCode).toBe(problem);
  });

  it('has a house number of digits alone in the Netherlands, where the addition has a field of its own', () => {
    expect(problems({ houseNumber: '12a' }).houseNumber).toBe('house-number');
    expect(problems({ houseNumber: '' }).houseNumber).toBe('required');
    expect(problems({ houseNumber: '12a', country: 'DE', postalCode: '48455' }).houseNumber).toBeUndefined();
  });

  it('is written as the post does, of its own country alone', () => {
    expect(normaliseAddress({ ...home, postalCode: ' 9711ab ', country: 'nl' }).postalCode).toBe('9711 AB');
    expect(normaliseAddress({ ...home, postalCode: '12345', country: 'SE' }).postalCode).toBe('123 45');
    expect(normaliseAddress({ ...home, postalCode: '12345', country: 'DE' }).postalCode).toBe('12345');
  });

  it('stays the same when it is written so twice, and no check ever depends on that', () => {
    const text = fc.string({ maxLength: 12 });
    const values = fc.record({
      street: text,
      houseNumber: text,
      houseNumberAddition: text,
      postalCode: fc.oneof(text, fc.stringMatching(/^\d{4} ?[a-zA-Z]{2}$/), fc.stringMatching(/^\d{3} ?\d{2}$/)),
      city: text,
      stateProvince: text,
      country: fc.constantFrom('NL', 'SE', 'DE', ''),
    });
    fc.assert(
      fc.property(values, (address) => {
        const once = normaliseAddress(address);
        expect(sameAddress(normaliseAddress(once), once)).toBe(true);
        expect(checkAddress(once)).toEqual(checkAddress(address));
      }),
    );
  });
});
