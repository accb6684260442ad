import { describe, expect, it } from 'vitest';
import { aSet, aStep } from '../testing/change-sets/build.js';
import { needsAttention } from './attention.js';

describe('what the outbox counts', () => {
  it('counts a set that is uncertain, was interrupted or is set apart', () => {
    expect(needsAttention(aSet('set-00001', [aStep(0, { status: 'uncertain' })], { state: 'settled' }))).toBe(true);
    expect(needsAttention(aSet('set-00002', [aStep(0)], { state: 'sending', activity: 'interrupted' }))).toBe(true);
    expect(needsAttention(aSet('set-00003', [aStep(0)], { state: 'draft', activity: 'quarantined' }))).toBe(true);
  });

  it('counts a refusal until the set is settled', () => {
    const refused = [aStep(0, { status: 'refused' })];
    expect(needsAttention(aSet('set-00004', refused, { state: 'sending' }))).toBe(true);
    expect(needsAttention(aSet('set-00005', refused, { state: 'settled' }))).toBe(false);
  });

  it('leaves a draft and a set that was confirmed alone', () => {
    expect(needsAttention(aSet('set-00006', [aStep(0)], { state: 'draft' }))).toBe(false);
    expect(needsAttention(aSet('set-00007', [aStep(0, { status: 'confirmed' })], { state: 'settled' }))).toBe(false);
  });
});
