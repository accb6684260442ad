/**
 * `npm run import-kills`: a workbook dropped into real Electron, checked, reviewed and sent against the simulator, the app killed
 * at random calls; then a person's decisions until it settles. Every line of the file judged by the simulator's books.
 *   node scripts/import-kills.mjs [--lines 10000] [--kills 10] [--seed n] [--minutes 40] [--impatient]
 * Prints one line of JSON and "N passed, N failed, N skipped". --impatient leaves what is uncertain instead of waiting the five
 * minutes after which a call counts as not seen.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { availableHosts } from './hosts/available.mjs';
import { buildWhenStale } from './hosts/build.mjs';
import { runPlaywright } from './hosts/playwright.mjs';

const root = resolve(import.meta.dirname, '..');
const say = (line) => process.stdout.write(`${line}\n`);
process.exitCode = await main();

async function main() {
  const { values } = parseArgs({
    options: {
      lines: { type: 'string', default: '10000' },
      kills: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
      minutes: { type: 'string', default: '40' },
      impatient: { type: 'boolean', default: false },
    },
  });
  const [lines, kills, seed, minutes] = [values.lines, values.kills, values.seed, values.minutes].map(Number);
  if (![lines, kills, seed, minutes].every((number) => Number.isInteger(number) && number >= 0) || lines < 12) {
    say('--lines (12 or more), --kills, --seed and --minutes are whole numbers.');
    return 1;
  }
  if (!buildWhenStale(root, say)) return 1;
  const { electron } = await availableHosts();
  if (electron.reason) {
    say(`No import: ${electron.reason}`);
    say('0 passed, 0 failed, 1 skipped');
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'loondesk-import-kills-'));
  const out = join(folder, 'result.json');
  const wanted = { lines, kills, seed, patient: !values.impatient, maxMs: minutes * 60_000, out };
  const code = await runPlaywright({
    root,
    needsXvfb: electron.needsXvfb,
    args: [
      '--project=electron',
      '--reporter=line',
      '--output=test-results/import-kills',
      'e2e/electron/import-kills.spec.ts',
    ],
    env: { LOONDESK_IMPORT_KILLS: JSON.stringify(wanted) },
  });
  if (existsSync(out)) say(readFileSync(out, 'utf8').trim());
  rmSync(folder, { recursive: true, force: true });
  say(code === 0 ? '1 passed, 0 failed, 0 skipped' : '0 passed, 1 failed, 0 skipped');
  return code;
}
