import { describe, expect, it } from 'vitest';
import { AddressValues, emptyAddress } from '../../../../shared/domain/address.js';
import { aSet, aStep, fields } from '../../../testing/change-sets/build.js';
import { changedFields, movePeriods, problemsToShow, shownFields, stagedAddress, withStep } from './address-form.js';
import { addressLines } from './address-lines.js';
import { countryChoices, countryCodes } from './countries.js';

const home = AddressValues.parse({
  street: 'Lindelaan',
  houseNumber: '4',
  houseNumberAddition: 'B',
  postalCode: '3512 AB',
  city: 'Utrecht',
  stateProvince: '',
  country: 'NL',
});

describe('the address form', () => {
  it('does not take another way of writing a postal code for a change', () => {
    expect(changedFields(home, { ...home, postalCode: '3512ab', street: ' Lindelaan ' })).toEqual([]);
    expect(changedFields(home, { ...home, houseNumber: '6', houseNumberAddition: '' })).toEqual([
      'houseNumber',
      'houseNumberAddition',
    ]);
  });

  it('asks for a state only where addresses have one, or where one is filled in', () => {
    expect(shownFields(home)).not.toContain('stateProvince');
    expect(shownFields({ ...home, country: 'US' })).toContain('stateProvince');
    expect(shownFields(home, { ...home, stateProvince: 'Utrecht' })).toContain('stateProvince');
  });

  it('scolds nobody for fields that were not reached yet', () => {
    expect(problemsToShow(emptyAddress, new Set(), false)).toEqual({});
    expect(problemsToShow(emptyAddress, new Set(['street']), false)).toEqual({ street: 'required' });
    expect(Object.keys(problemsToShow(emptyAddress, new Set(), true)).toSorted()).toEqual([
      'city',
      'country',
      'street',
    ]);
  });

  it('offers the period in view and the year after it, across the turn of the year', () => {
    const periods = movePeriods({ year: 2026, number: 11, type: 'month' });
    expect(periods.map((period) => `${period.number}-${period.year}`).slice(0, 3)).toEqual([
      '11-2026',
      '12-2026',
      '1-2027',
    ]);
    expect(periods).toHaveLength(13);
  });

  it('shows what a staged step makes of the address', () => {
    const step = aStep(0, {
      fields: fields({ street: ['Lindelaan', 'Dorpsstraat'], houseNumberAddition: ['B', null] }),
    });
    expect(withStep(home, step)).toEqual({ ...home, street: 'Dorpsstraat', houseNumberAddition: '' });
  });

  it('finds the staged home address of this employee alone', () => {
    const set = aSet('set-00001', [aStep(0), aStep(1, { record: 'PostAddress' }), aStep(2, { status: 'confirmed' })]);
    expect(stagedAddress(set, set.steps[0]?.employee.id ?? 0)?.id).toBe(set.steps[0]?.id);
    expect(stagedAddress(set, set.steps[1]?.employee.id ?? 0)).toBeUndefined();
    expect(stagedAddress(set, set.steps[2]?.employee.id ?? 0)).toBeUndefined();
  });
});

describe('an address on two lines', () => {
  const name = (code: string): string => (code === 'BE' ? 'België' : code);
  it('leaves out the Netherlands and what is empty', () => {
    expect(addressLines(home, name)).toEqual(['Lindelaan 4 B', '3512 AB Utrecht']);
    expect(addressLines({ ...home, houseNumberAddition: '', country: 'BE' }, name)).toEqual([
      'Lindelaan 4',
      '3512 AB Utrecht, België',
    ]);
    expect(addressLines(emptyAddress, name)).toEqual(['', '']);
  });
});

describe('countries', () => {
  it('are 249 different codes', () => {
    expect(new Set(countryCodes).size).toBe(249);
    expect(countryCodes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });

  it('keep a code that nobody knows when it stands in the address', () => {
    expect(countryChoices((code) => code, 'nl', 'XK').some((choice) => choice.value === 'XK')).toBe(true);
    expect(countryChoices((code) => code, 'nl', '')).toHaveLength(249);
  });
});
