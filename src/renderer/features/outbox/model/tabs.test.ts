import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { StepStatus } from '../../../../shared/ipc/changes.js';
import { aStep } from '../../../testing/change-sets/build.js';
import { samples } from '../../../testing/change-sets/samples.js';
import { isOn, linesOf, needsLook, openingTab, tabs } from './tabs.js';

describe('the tabs of a set', () => {
  it('show under attention what is uncertain before what is refused', () => {
    expect(linesOf('attention', samples.sending.steps).map(({ status }) => status)).toEqual([
      'uncertain',
      'refused',
      'refused',
    ]);
  });

  it('do not ask for attention to a line that a person left, nor to one that had nothing to change', () => {
    expect(needsLook(aStep(0, { status: 'uncertain', decidedByPerson: 'leave' }))).toBe(false);
    expect(needsLook(aStep(0, { status: 'not-sent', notSent: 'already-so' }))).toBe(false);
    expect(needsLook(aStep(0, { status: 'not-sent', notSent: 'left-by-person' }))).toBe(false);
    expect(needsLook(aStep(0, { status: 'not-sent', notSent: 'before-image-changed' }))).toBe(true);
  });

  it('open at attention when there is something, else at all lines', () => {
    expect(openingTab(samples.settled.steps)).toBe('attention');
    expect(openingTab(samples.allConfirmed.steps)).toBe('all');
  });

  it('show each line under all, and under one of the others at most', () => {
    fc.assert(
      fc.property(fc.constantFrom(...StepStatus.options), (status) => {
        const step = aStep(0, { status, notSent: status === 'not-sent' ? 'unreachable' : null });
        const on = tabs.filter((tab) => isOn(tab, step));
        expect(on).toContain('all');
        expect(on).toHaveLength(2);
      }),
    );
  });
});
