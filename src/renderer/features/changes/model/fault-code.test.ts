import { describe, expect, it } from 'vitest';
import { faultKey } from './fault-code.js';

describe('the words of a fault code', () => {
  it('are there for the guard on earlier periods', () => {
    expect(faultKey(2011)).toBe('2011');
  });

  it('are not made up for a code that nobody documented, nor for a fault without one', () => {
    expect(faultKey(4242)).toBeNull();
    expect(faultKey(null)).toBeNull();
  });
});
