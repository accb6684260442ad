// `npm test`: every check, in order of how fast it fails. Ends with one plain line: N passed, N failed, N skipped.
// A check that is skipped says why; with CI=true only the skips listed below are allowed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { worthASecondLook } from './hosts/second-look.mjs';

/** Skips that CI accepts, by what their names say, each with its reason. */
const allowedSkips = [
  { pattern: /xmllint/, reason: 'judged by libxml2-utils, which is not installed here' },
  {
    pattern: /real WSDLs/,
    reason: "judged by the vendor's own older WSDLs, which lie beside this repository on some machines",
  },
  { pattern: /zeep/, reason: 'driven by the Debian package python3-zeep, which is not installed here' },
  { pattern: /openpyxl/, reason: 'read by the Debian package python3-openpyxl, which is not installed here' },
];

const root = resolve(import.meta.dirname, '..');
const out = resolve(root, 'out');
const ci = process.env.CI === 'true';
const totals = { passed: 0, failed: 0, skipped: 0 };
const skips = [];
/** What failed, named once more at the end: the output before it is long. */
const failures = [];
/** What failed beside the others and passed alone (docs/decisions/0014): never in silence. */
const unsteady = [];

process.chdir(root);
mkdirSync(out, { recursive: true });

step('typecheck', 'tsc', ['--noEmit', '-p', 'tsconfig.json']);
step('lint', 'oxlint', ['--type-aware', '--deny-warnings']);
step('format', 'oxfmt', ['--check', '.']);
step('generated types are fresh', process.execPath, ['scripts/contract.mjs', '--check']);
unit();
step('build', 'electron-vite', ['build', '--logLevel', 'error']);
endToEnd();

for (const { name, reason } of skips) {
  console.log(`skipped: ${name}: ${reason}`);
  if (ci && !allowedSkips.some(({ pattern }) => pattern.test(name))) {
    totals.failed += 1;
    console.log(`CI does not allow this skip: ${name}`);
  }
}
for (const name of unsteady) console.log(`unsteady: ${name}: failed beside the others, passed alone`);
for (const name of failures) console.log(`failed: ${name}`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);

/** One command that passes or fails as a whole. */
function step(name, command, args) {
  const started = performance.now();
  const bin = command === process.execPath ? command : resolve(root, 'node_modules/.bin', command);
  const { status } = spawnSync(bin, args, { stdio: 'inherit' });
  totals[status === 0 ? 'passed' : 'failed'] += 1;
  if (status !== 0) failures.push(name);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** Unit and contract tests: counted one by one. */
function unit() {
  const { status, result } = vitest('unit.json', []);
  if (!result) return void (totals.failed += 1);
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests;
  if (status !== 0 && result.numFailedTests === 0) totals.failed += 1;
  for (const { status: end, fullName: name } of testsOf(result)) {
    if (end === 'failed') failures.push(name);
    if (end !== 'pending' && end !== 'skipped') continue;
    totals.skipped += 1;
    skips.push({
      name,
      reason: allowedSkips.find(({ pattern }) => pattern.test(name))?.reason ?? 'not on the list of known skips',
    });
  }
  if (worthASecondLook(result.numFailedTests)) unitAlone(result);
}

/** The files with a failed test once more, by themselves. */
function unitAlone(first) {
  const files = first.testResults.filter((file) => file.assertionResults.some(({ status }) => status === 'failed'));
  console.log(`${first.numFailedTests} failed beside the others: their files once more, alone`);
  const { result } = vitest(
    'unit-alone.json',
    files.map(({ name }) => relative(root, name)),
  );
  if (!result) return;
  const passed = new Set(testsOf(result).flatMap(({ status, fullName }) => (status === 'passed' ? [fullName] : [])));
  for (const name of failures.filter((each) => passed.has(each))) {
    failures.splice(failures.indexOf(name), 1);
    unsteady.push(name);
    totals.failed -= 1;
    totals.passed += 1;
  }
}

function vitest(name, files) {
  const report = resolve(out, name);
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    ['--import', './scripts/node20.mjs', 'node_modules/vitest/vitest.mjs', 'run', ...files],
    { stdio: 'inherit', env: { ...process.env, LOONDESK_TEST_JSON: report } },
  );
  return { status, result: read(report) };
}

function testsOf(result) {
  return result.testResults.flatMap((file) => file.assertionResults);
}

/** The same specs on every host that is here; a host that is not counts as one skip. */
function endToEnd() {
  const report = resolve(out, 'e2e-summary.json');
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    ['scripts/e2e.mjs', ...(process.env.LOONDESK_REQUIRE_ELECTRON ? ['--require-electron'] : [])],
    { stdio: 'inherit' },
  );
  const result = read(report);
  if (!result) return void (totals.failed += 1);
  let failed = 0;
  for (const [host, counts] of Object.entries(result)) {
    if (typeof counts.skipped === 'string') {
      totals.skipped += 1;
      skips.push({ name: `end-to-end on ${host}`, reason: counts.skipped });
      continue;
    }
    totals.passed += counts.passed;
    failed += counts.failed;
    unsteady.push(...counts.unsteady.map((each) => `${host}: ${each}`));
    if (counts.failed > 0) failures.push(...counts.failures.map((name) => `${host}: ${name}`));
    totals.skipped += counts.skipped;
    if (counts.skipped > 0)
      skips.push({
        name: `specs on ${host}`,
        reason: `${counts.skipped} need the other host (named in the output above)`,
      });
  }
  totals.failed += failed;
  if (status !== 0 && failed === 0) totals.failed += 1;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
