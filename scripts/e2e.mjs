/**
 * `npm run test:e2e`: the end-to-end specs on every host that this machine has.
 *   node scripts/e2e.mjs [--require-electron] [--host electron|chromium] [Playwright's own arguments]
 * Counts go to out/e2e-summary.json: { electron: { passed, failed, skipped } | { skipped: reason }, chromium: ... }.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { availableHosts } from './hosts/available.mjs';
import { buildWhenStale } from './hosts/build.mjs';
import { countReport } from './hosts/count.mjs';
import { runPlaywright } from './hosts/playwright.mjs';
import { withSecondLook, worthASecondLook } from './hosts/second-look.mjs';

const root = resolve(import.meta.dirname, '..');
const say = (line) => process.stdout.write(`${line}\n`);
const { requireElectron, only, rest } = readArguments(process.argv.slice(2));

process.exitCode = await main();

async function main() {
  if (!buildWhenStale(root, say)) return 1;
  const hosts = await availableHosts();
  const summary = {};
  let worst = 0;
  for (const [name, host] of Object.entries(hosts)) {
    if (only && only !== name) summary[name] = { skipped: 'not asked for' };
    else if (host.reason) summary[name] = { skipped: host.reason };
    else {
      const { counts, code } = await runOn(name, host);
      summary[name] = counts;
      worst ||= code;
    }
    say(`${name}: ${inWords(summary[name])}`);
  }
  writeFileSync(join(root, 'out', 'e2e-summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  const ran = Object.values(summary).filter((counts) => typeof counts.skipped === 'number');
  if (ran.length === 0) say('No host ran.');
  if (requireElectron && typeof summary.electron.skipped === 'string') {
    say(`Electron is required: ${summary.electron.skipped}`);
    return 1;
  }
  return worst || (ran.length === 0 ? 1 : 0);
}

async function runOn(name, host) {
  const first = await playwright(name, host, 'e2e', rest);
  if (!worthASecondLook(first.counts.failures.length)) return first;
  say(`${name}: ${first.counts.failures.length} failed beside the others: once more, one at a time`);
  const alone = await playwright(name, host, 'e2e-alone', [...rest, '--last-failed', '--workers=1']);
  const counts = withSecondLook(first.counts, alone.counts);
  return { counts, code: counts.failed > 0 ? first.code : 0 };
}

async function playwright(name, { needsXvfb }, title, args) {
  const report = join(root, 'out', `${title}-${name}.json`);
  mkdirSync(join(root, 'out'), { recursive: true });
  rmSync(report, { force: true });
  const code = await runPlaywright({
    root,
    needsXvfb,
    args: [`--project=${name}`, `--output=test-results/${name}`, ...args],
    env: { LOONDESK_E2E_JSON: report },
  });
  const counts = { ...countsOf(report), unsteady: [] };
  // A runner that ended badly without a failed test has not run: that must not read as a pass.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return { counts, code };
}

function countsOf(report) {
  try {
    return countReport(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  }
}

function inWords(counts) {
  return typeof counts.skipped === 'string'
    ? `skipped: ${counts.skipped}`
    : `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}

function readArguments(args) {
  const at = args.indexOf('--host');
  const only = at >= 0 ? args[at + 1] : undefined;
  if (at >= 0 && only !== 'electron' && only !== 'chromium') {
    say('--host is electron or chromium.');
    process.exit(1);
  }
  const rest = args.filter(
    (arg, index) => arg !== '--require-electron' && (at < 0 || (index !== at && index !== at + 1)),
  );
  return { requireElectron: args.includes('--require-electron'), only, rest };
}
