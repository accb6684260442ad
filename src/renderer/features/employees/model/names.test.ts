import { describe, expect, it } from 'vitest';
import { headName } from './names.js';

describe('names in headings', () => {
  it('puts the first name first, from the list’s text', () => {
    expect(headName('Bakker, Joris', undefined)).toBe('Joris Bakker');
  });

  it('makes a Dutch prefix small after the first name', () => {
    expect(headName('Van den Berg, Tim', undefined)).toBe('Tim van den Berg');
    expect(headName('De Wilde, Sanne', undefined)).toBe('Sanne de Wilde');
  });

  it('leaves a last name alone that only begins like a prefix', () => {
    expect(headName('Vandenberg, Tim', undefined)).toBe('Tim Vandenberg');
    expect(headName('Denis, Anne', undefined)).toBe('Anne Denis');
  });

  it('leaves a name alone whose parts are not known', () => {
    expect(headName('Tim van den Berg', undefined)).toBe('Tim van den Berg');
  });

  it('prefers the parts, and the name by which somebody is known', () => {
    const parts = { firstName: 'Johannes', nickname: 'Joris', prefix: 'de', lastName: 'Boer' };
    expect(headName('De Boer, J.', parts)).toBe('Joris de Boer');
    expect(headName('De Boer, J.', { ...parts, nickname: '' })).toBe('Johannes de Boer');
    expect(headName('De Boer, J.', { ...parts, lastName: '' })).toBe('J. de Boer');
  });
});
