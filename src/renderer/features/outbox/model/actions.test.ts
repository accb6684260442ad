import { describe, expect, it } from 'vitest';
import { aSet, aStep } from '../../../testing/change-sets/build.js';
import { samples } from '../../../testing/change-sets/samples.js';
import { actionsOf } from './actions.js';

describe('what can be done with a set', () => {
  it('is pausing while it is being sent', () => {
    expect(actionsOf(samples.sending)).toEqual({
      pause: true,
      resume: false,
      retry: false,
      stop: false,
      undo: false,
      again: false,
    });
  });

  it('is going on or stopping when it stands still in the middle', () => {
    expect(actionsOf(samples.interrupted)).toEqual({
      pause: false,
      resume: true,
      retry: false,
      stop: true,
      undo: false,
      again: false,
    });
    expect(actionsOf(samples.paused)).toMatchObject({ resume: true, stop: true });
  });

  it('is nothing for a damaged journal, a draft or a set that waits for decisions on its lines', () => {
    for (const set of [samples.quarantined, samples.draft, samples.findings]) {
      expect(Object.values(actionsOf(set))).not.toContain(true);
    }
  });

  it('is trying again when a line never went out for want of a connection, and only then', () => {
    const settled = (notSent: 'unreachable' | 'period-moved') =>
      aSet('retry-0001', [aStep(0, { status: 'not-sent', notSent })], { state: 'settled' });
    expect(actionsOf(settled('unreachable')).retry).toBe(true);
    expect(actionsOf(settled('period-moved')).retry).toBe(false);
  });

  it('is putting back what was confirmed, and drafting refused lines again, once a set has settled', () => {
    const done = aSet('undo-0001', [aStep(0, { status: 'confirmed' }), aStep(1, { status: 'refused' })], {
      state: 'settled',
    });
    expect(actionsOf(done)).toMatchObject({ undo: true, again: true });
    const already = aSet('undo-0002', [aStep(0, { status: 'not-sent', notSent: 'already-so' })], { state: 'settled' });
    expect(actionsOf(already)).toMatchObject({ undo: false, again: false });
  });
});
