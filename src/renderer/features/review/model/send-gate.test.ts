import { describe, expect, it } from 'vitest';
import { samples } from '../../../testing/change-sets/samples.js';
import { gateOf } from './send-gate.js';

const idle = { checking: false, checkFailed: false, comparing: false, busy: false };

describe('why sending is off', () => {
  it('names how many warnings are still to be looked at', () => {
    expect(gateOf(samples.warned, idle)).toEqual({ kind: 'warnings', left: 1 });
  });

  it('does not count the earlier period among the warnings: the consent block has it', () => {
    expect(gateOf(samples.earlier, idle)).toEqual({ kind: 'warnings', left: 1 });
  });

  it('asks for consent once every warning was looked at', () => {
    const set = {
      ...samples.earlier,
      warnings: samples.earlier.warnings.map((entry) => ({ ...entry, acknowledged: true })),
    };
    expect(gateOf(set, idle)).toEqual({ kind: 'consent' });
  });

  it('stays off when the consent is there and its warning is not ticked in main', () => {
    const warnings = samples.earlierConsent.warnings.map((entry) => ({
      ...entry,
      acknowledged: entry.kind !== 'earlier-period',
    }));
    expect(gateOf({ ...samples.earlierConsent, warnings }, idle)).toEqual({ kind: 'consent' });
  });

  it('opens with the hash of what was reviewed', () => {
    expect(gateOf(samples.reviewed, idle)).toEqual({ kind: 'open', planHash: samples.reviewed.planHash });
    expect(gateOf(samples.earlierConsent, idle).kind).toBe('open');
  });

  it('is off while the period before is read: it may bring one more warning', () => {
    expect(gateOf(samples.reviewed, { ...idle, comparing: true }).kind).toBe('comparing');
    expect(gateOf(samples.warned, { ...idle, comparing: true }).kind).toBe('warnings');
  });

  it('is off while main compares with Nmbrs, and when that failed', () => {
    expect(gateOf(samples.reviewed, { ...idle, checking: true }).kind).toBe('checking');
    expect(gateOf(samples.reviewed, { ...idle, checkFailed: true }).kind).toBe('check-failed');
  });

  it('is off for a plan that changed after its check', () => {
    expect(gateOf({ ...samples.reviewed, state: 'draft' }, idle).kind).toBe('not-checked');
    expect(gateOf(samples.draft, idle).kind).toBe('not-checked');
  });

  it('is off when main has not called it reviewed, whatever the ticks say', () => {
    expect(gateOf({ ...samples.reviewed, state: 'checked' }, idle).kind).toBe('not-checked');
  });

  it('is off while the sending is on its way, so that a second press does nothing', () => {
    expect(gateOf(samples.reviewed, { ...idle, busy: true }).kind).toBe('busy');
  });

  it('is off for an empty set', () => {
    expect(gateOf({ ...samples.reviewed, steps: [] }, idle).kind).toBe('empty');
  });
});
