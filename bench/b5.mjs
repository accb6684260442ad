// B5: a workbook of 10,000 rows to a checked plan, with what stands in Nmbrs at hand, each measurement in a process of its own;
// then, with LOONDESK_BENCH_SEND=1, the same many lines from "send" to settled in real Electron, once, against what the API's
// limit allows for the calls that arrived.
import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bundle } from './bundle.mjs';
import { spread } from './figures.mjs';

const rounds = Number(process.env.LOONDESK_BENCH_ROUNDS ?? 5);

export async function run() {
  const child = await bundle('b5/child.ts');
  const ms = [];
  const cpuMs = [];
  let about = {};
  for (let round = 0; round < rounds; round += 1) {
    const {
      ms: took,
      cpuMs: worked,
      ...rest
    } = JSON.parse(execFileSync(process.execPath, [child], { encoding: 'utf8' }));
    ms.push(took);
    cpuMs.push(worked);
    about = rest;
    console.error(`B5 round ${round + 1}: ${took.toFixed(0)} ms`);
  }
  const first = { rounds, ...about, fileToPlanMs: spread(ms), fileToPlanCpuMs: spread(cpuMs), goalMs: 2000 };
  return process.env.LOONDESK_BENCH_SEND ? { ...first, planToSettled: send() } : first;
}

/** Calls a second that the API allows. */
const limit = 150;

/** The driver of the killed imports, without a kill. */
function send() {
  const script = resolve(import.meta.dirname, '..', 'scripts', 'import-kills.mjs');
  const lines = process.env.LOONDESK_BENCH_LINES ?? '10000';
  const { stdout, status } = spawnSync(
    process.execPath,
    [script, '--lines', lines, '--kills', '0', '--seed', '1', '--impatient'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const line = stdout.split('\n').find((one) => one.startsWith('{'));
  if (status !== 0 || !line) throw new Error(`The import did not settle: ${stdout.slice(-400)}`);
  const { seconds, calls, committed } = JSON.parse(line);
  return { lines: Number(lines), committed, calls, seconds, timesTheLimit: seconds.send / (calls / limit), goal: 1.2 };
}
