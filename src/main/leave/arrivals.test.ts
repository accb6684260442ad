import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EmployeeId } from '../../shared/domain/ids.js';
import { Arrivals } from './arrivals.js';

const told = (total: number): (readonly EmployeeId[])[] => {
  const batches: (readonly EmployeeId[])[] = [];
  const arrivals = new Arrivals(total, ({ people }) => batches.push(people));
  for (let at = 1; at <= total; at += 1) arrivals.add(EmployeeId.parse(at), []);
  return batches;
};

describe('what arrives while a year of leave is read', () => {
  it('names everybody once and in order, in few messages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (total) => {
        const batches = told(total);
        expect(batches.flat()).toEqual(Array.from({ length: total }, (_, at) => at + 1));
        expect(batches.length).toBeLessThanOrEqual(61);
      }),
    );
  });

  it('begins with a screenful, whatever the company counts', () => {
    expect(told(10_000)[0]).toHaveLength(24);
    expect(told(30)[0]).toHaveLength(1);
  });
});
