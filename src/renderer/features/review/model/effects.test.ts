import { describe, expect, it } from 'vitest';
import { aStep } from '../../../testing/change-sets/build.js';
import { effectsOf } from './effects.js';

describe('what a set does', () => {
  it('counts each kind once', () => {
    expect(effectsOf([aStep(0), aStep(1, { kind: 'address.correct' }), aStep(2)])).toEqual([
      { kind: 'address.move', count: 2 },
      { kind: 'address.correct', count: 1 },
    ]);
  });

  it('is nothing for an empty set', () => {
    expect(effectsOf([])).toEqual([]);
  });
});
