import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { aStep, person } from '../../../testing/change-sets/build.js';
import { groupByEmployee } from './groups.js';

describe('changes per employee', () => {
  it('brings two addresses of one person together, at the place of the first', () => {
    const steps = [aStep(0), aStep(1), aStep(2, { employee: person(0), record: 'PostAddress' })];
    const groups = groupByEmployee(steps);
    expect(groups.map(({ employee, steps: own }) => [employee.name, own.length])).toEqual([
      ['Aalbers, Marieke', 2],
      ['El Amrani, Youssef', 1],
    ]);
  });

  it('loses no step and invents none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 6 })), (owners) => {
        const steps = owners.map((owner, index) => aStep(index, { employee: person(owner) }));
        const listed = groupByEmployee(steps).flatMap((group) => group.steps.map((step) => step.id));
        expect(listed.toSorted()).toEqual(steps.map((step) => step.id).toSorted());
      }),
    );
  });
});
