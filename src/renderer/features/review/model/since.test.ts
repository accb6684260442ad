import { describe, expect, it } from 'vitest';
import { aStep, fields, november } from '../../../testing/change-sets/build.js';
import { samples } from '../../../testing/change-sets/samples.js';
import { differences } from './since.js';

const seen = samples.reviewed;

describe('what changed since the person looked', () => {
  it('is nothing when two checks show the same', () => {
    expect(differences(seen, { ...seen, checkedAt: '2026-11-20T10:20:00.000Z' })).toEqual([]);
  });

  it('is the period when Nmbrs moved on', () => {
    const to = { ...november, number: 12 };
    expect(differences(seen, { ...seen, currentPeriod: to })).toEqual([{ kind: 'period', from: november, to }]);
  });

  it('is what somebody else wrote over the old value', () => {
    const steps = seen.steps.map((step, index) =>
      index === 0
        ? {
            ...step,
            fields: step.fields.map((change) =>
              change.field === 'street' ? { ...change, before: 'Beukenlaan' } : change,
            ),
          }
        : step,
    );
    const [found, ...more] = differences(seen, { ...seen, steps });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      kind: 'standing',
      fields: [{ field: 'street', before: 'Lindelaan', after: 'Beukenlaan' }],
    });
  });

  it('is a field that nobody here touched, when somebody else changed it', () => {
    const steps = seen.steps.map((step, index) =>
      index === 0 ? { ...step, fields: [...step.fields, ...fields({ city: ['Zeist', 'Utrecht'] })] } : step,
    );
    expect(differences(seen, { ...seen, steps })).toMatchObject([
      { kind: 'standing', fields: [{ field: 'city', before: 'Utrecht', after: 'Zeist' }] },
    ]);
  });

  it('is a field that stands as planned by now', () => {
    const steps = seen.steps.map((step, index) =>
      index === 0 ? { ...step, fields: step.fields.filter(({ field }) => field !== 'street') } : step,
    );
    expect(differences(seen, { ...seen, steps })).toMatchObject([
      { kind: 'standing', fields: [{ field: 'street', before: 'Lindelaan', after: 'Kastanjelaan' }] },
    ]);
  });

  it('is another plan when a new value differs', () => {
    const replaced = aStep(0, { fields: fields({ street: ['Lindelaan', 'Wilgenlaan'] }) });
    expect(differences(seen, { ...seen, steps: [replaced, ...seen.steps.slice(1)] })).toMatchObject([
      { kind: 'replaced' },
    ]);
  });

  it('is a step that came or went', () => {
    const [first, ...others] = seen.steps;
    expect(differences(seen, { ...seen, steps: others })).toEqual([{ kind: 'removed', step: first }]);
    expect(differences({ ...seen, steps: others }, seen)).toEqual([{ kind: 'added', step: first }]);
  });

  it('is a warning that was not there', () => {
    const warnings = seen.warnings.slice(1);
    expect(differences({ ...seen, warnings }, seen)).toEqual([{ kind: 'warning', warning: seen.warnings[0] }]);
  });
});
