// B5, its first half: a workbook of 10,000 rows to a checked plan, with what stands in Nmbrs at hand. Each measurement in a
// process of its own. The second half, plan to settled, is the send engine's and is not measured here.
import { execFileSync } from 'node:child_process';
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
  return { rounds, ...about, fileToPlanMs: spread(ms), fileToPlanCpuMs: spread(cpuMs), goalMs: 2000 };
}
