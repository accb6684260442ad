/**
 * `npm run matrix`: one set of 500 lines in real Electron against the simulator, with every fault at random calls and
 * the app killed at random moments; then a person's decisions until it settles. Judged by the simulator's books.
 * The lines are address moves, new, changed and removed lines of hours (the new ones in batches), and bank accounts that are
 * replaced; a colleague writes some of the same.
 *   node scripts/matrix.mjs [--steps 500] [--kills 20] [--seed n] [--minutes 12] [--impatient] [--moves]
 * Prints one line of JSON and "N passed, N failed, N skipped". --impatient leaves what is uncertain instead of waiting
 * the five minutes after which a call counts as not seen. --moves: the company's period moves on in the middle.
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
      steps: { type: 'string', default: '500' },
      kills: { type: 'string', default: '20' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
      minutes: { type: 'string', default: '12' },
      impatient: { type: 'boolean', default: false },
      moves: { type: 'boolean', default: false },
    },
  });
  const [steps, kills, seed, minutes] = [values.steps, values.kills, values.seed, values.minutes].map(Number);
  if (![steps, kills, seed, minutes].every((number) => Number.isInteger(number) && number >= 0) || steps < 30) {
    say('--steps (30 or more), --kills, --seed and --minutes are whole numbers.');
    return 1;
  }
  if (!buildWhenStale(root, say)) return 1;
  const { electron } = await availableHosts();
  if (electron.reason) {
    say(`No matrix: ${electron.reason}`);
    say('0 passed, 0 failed, 1 skipped');
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'loondesk-matrix-'));
  const out = join(folder, 'result.json');
  // The one company with so many people.
  const company = steps > 40 ? 'Noordkade Logistiek B.V.' : 'Schoonmaakbedrijf Helder & Zn.';
  const wanted = {
    steps,
    kills,
    seed,
    company,
    patient: !values.impatient,
    moves: values.moves,
    maxMs: minutes * 60_000,
    out,
  };
  const code = await runPlaywright({
    root,
    needsXvfb: electron.needsXvfb,
    args: ['--project=electron', '--reporter=line', '--output=test-results/matrix', 'e2e/electron/matrix.spec.ts'],
    env: { LOONDESK_MATRIX: JSON.stringify(wanted) },
  });
  if (existsSync(out)) say(readFileSync(out, 'utf8').trim());
  rmSync(folder, { recursive: true, force: true });
  say(code === 0 ? '1 passed, 0 failed, 0 skipped' : '0 passed, 1 failed, 0 skipped');
  return code;
}
