import { describe, expect, it } from 'vitest';
import { countReport } from './count.mjs';

const spec = (...status: string[]): object => ({
  specs: status.map((each) => ({ file: 'a.spec.ts', title: each, tests: [{ status: each }] })),
});

describe('counting a report of the end-to-end tests', () => {
  it('counts tests in suites at every depth', () => {
    expect(
      countReport({
        suites: [{ ...spec('expected'), suites: [spec('expected', 'skipped'), { suites: [spec('unexpected')] }] }],
      }),
    ).toEqual({ passed: 2, failed: 1, skipped: 1, failures: ['a.spec.ts: unexpected'] });
  });

  it('counts what is neither passed nor skipped as failed, also words that it does not know', () => {
    expect(countReport({ suites: [spec('flaky', 'interrupted')] })).toEqual({
      passed: 0,
      failed: 2,
      skipped: 0,
      failures: ['a.spec.ts: flaky', 'a.spec.ts: interrupted'],
    });
  });

  it('counts a spec file that could not be loaded as failed', () => {
    expect(countReport({ suites: [], errors: [{ message: 'SyntaxError' }] })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: [],
    });
  });
});
