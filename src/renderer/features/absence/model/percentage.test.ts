import { expect, it } from 'vitest';
import { readPercentage } from './percentage.js';

it('a percentage is a whole number from 0 to 100, with its sign or without', () => {
  expect(['50', ' 50 % ', '100', '0', '007'].map(readPercentage)).toEqual([50, 50, 100, 0, 7]);
  expect(['', '101', '12,5', '-5', '50%%', 'half', '1000'].map(readPercentage)).toEqual(Array(7).fill(null));
});
