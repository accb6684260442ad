import { describe, expect, it } from 'vitest';
import { percentAgainst } from './against-previous.js';

describe('a total against the one of the period before', () => {
  it.each([
    ['100', '102.5', '+2.5'],
    ['100', '90', '-10.0'],
    ['0.3', '0.4', '+33.3'],
    ['80.00', '80', '0.0'],
    ['-50', '-25', '+50.0'],
  ])('%s became %s: %s percent', (previous, after, percent) => {
    expect(percentAgainst(previous, after)).toBe(percent);
  });

  it('has no percent of nothing, and none of what was not read', () => {
    expect(percentAgainst('0', '12')).toBeNull();
    expect(percentAgainst('0.00', '0')).toBeNull();
    expect(percentAgainst(null, '12')).toBeNull();
  });
});
