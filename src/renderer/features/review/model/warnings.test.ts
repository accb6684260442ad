import { describe, expect, it } from 'vitest';
import { samples } from '../../../testing/change-sets/samples.js';
import { isConsented, listedWarnings, stepsOf } from './warnings.js';

describe('warnings of the review', () => {
  it('leave the earlier period to the consent block', () => {
    expect(listedWarnings(samples.earlier).map(({ kind }) => kind)).not.toContain('earlier-period');
    expect(listedWarnings(samples.earlier)).toHaveLength(samples.earlier.warnings.length - 1);
  });

  it('name the people that they are about', () => {
    const [history] = listedWarnings(samples.warned);
    expect(history && stepsOf(samples.warned, history).map(({ employee }) => employee.name)).toEqual([
      'El Amrani, Youssef',
      'Bosman, Iris',
    ]);
  });

  it('ask for no consent in the current period', () => {
    expect(isConsented(samples.warned)).toBe(true);
    expect(isConsented(samples.earlier)).toBe(false);
    expect(isConsented(samples.earlierConsent)).toBe(true);
  });
});
