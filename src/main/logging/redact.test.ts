import { describe, expect, it } from 'vitest';
import { redact } from './redact.js';

describe('redact', () => {
  it('hides values by their key, however deep', () => {
    const clean = JSON.stringify(
      redact({ call: 'X', input: { Token: 'abc', nested: { street: 'Lindelaan', count: 3 } } }),
    );
    expect(clean).not.toContain('abc');
    expect(clean).not.toContain('Lindelaan');
    expect(clean).toContain('"count":3');
  });

  it('finds numbers of people in any text', () => {
    const clean = redact('fault for 111222333 with NL91 ABNA 0417 1643 00 and anna@example.org, ref 111222334');
    expect(clean).toBe('fault for [redacted] with [redacted] and [redacted], ref 111222334');
  });

  it('hides a known secret also inside an error', () => {
    const error = new Error('cannot use k3y-v3ry-s3cret');
    expect(JSON.stringify(redact({ error }, ['k3y-v3ry-s3cret']))).not.toContain('s3cret');
  });
});
