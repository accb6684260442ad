import { expect, it } from 'vitest';
import { enteredHours, hoursFor } from './entered-hours.js';

it('hours are read as people write them, never negative and never more than the API takes', () => {
  expect(['8', '7,5', '7.50', '2:30'].map(enteredHours)).toEqual(['8', '7.5', '7.5', '2.5']);
  expect(['', '-8', 'acht', '12345'].map(enteredHours)).toEqual([null, null, null, null]);
});

it('hours are proposed for the working days alone, around Christmas and over a weekend', () => {
  expect(hoursFor('8', '2026-12-24', '2026-12-28')).toBe('16');
  expect(hoursFor('7,6', '2026-11-20', '2026-11-23')).toBe('15.2');
  expect(hoursFor('8', '2026-12-25', '2026-12-25')).toBe('0');
  expect([
    hoursFor('8', null, '2026-12-25'),
    hoursFor('8', '2026-12-25', '2026-12-24'),
    hoursFor('x', '2026-12-24', '2026-12-24'),
  ]).toEqual([null, null, null]);
});
