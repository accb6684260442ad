/**
 * Counts Playwright's JSON report.
 * @param {{ suites?: unknown[], errors?: unknown[] }} report
 * @returns {{ passed: number, failed: number, skipped: number, failures: string[] }} `failed` counts errors
 *   outside tests too; `failures` names the tests
 */
export function countReport(report) {
  const counts = { passed: 0, failed: report.errors?.length ?? 0, skipped: 0, failures: [] };
  const visit = (suite) => {
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests) {
        const kind = kinds[test.status] ?? 'failed';
        counts[kind] += 1;
        if (kind === 'failed') counts.failures.push(`${spec.file}: ${spec.title}`);
      }
    for (const inner of suite.suites ?? []) visit(inner);
  };
  for (const suite of report.suites ?? []) visit(suite);
  return counts;
}

/** Playwright's words for a test's end. A flaky one counts as failed: tests here run once. */
const kinds = { expected: 'passed', skipped: 'skipped', unexpected: 'failed', flaky: 'failed' };
