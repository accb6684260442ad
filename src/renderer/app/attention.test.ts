import { describe, expect, it } from 'vitest';
import { aSet, aStep } from '../testing/change-sets/build.js';
import { needsAttention, waitsForPerson } from './attention.js';

const uncertain = [aStep(0, { status: 'uncertain' })];

describe('what the outbox counts', () => {
  it('counts a set that was interrupted, is paused or is set apart', () => {
    expect(needsAttention(aSet('00001', [aStep(0)], { state: 'sending', activity: 'interrupted' }))).toBe(true);
    expect(needsAttention(aSet('00002', [aStep(0)], { state: 'sending', activity: 'paused' }))).toBe(true);
    expect(needsAttention(aSet('00003', [aStep(0)], { state: 'settled', activity: 'quarantined' }))).toBe(true);
  });

  it('counts an uncertain line once sending has come to rest', () => {
    expect(needsAttention(aSet('00004', uncertain, { state: 'sending', activity: 'running' }))).toBe(false);
    expect(needsAttention(aSet('00005', uncertain, { state: 'sending' }))).toBe(true);
  });

  it('leaves a settled set alone, also when a person left a line uncertain', () => {
    expect(needsAttention(aSet('00006', uncertain, { state: 'settled' }))).toBe(false);
    expect(needsAttention(aSet('00007', [aStep(0, { status: 'refused' })], { state: 'settled' }))).toBe(false);
  });

  it('counts a draft, which waits to be sent, without calling it stuck', () => {
    const draft = aSet('00008', [aStep(0)], { state: 'draft' });
    expect(needsAttention(draft)).toBe(true);
    expect(waitsForPerson(draft)).toBe(false);
  });
});
