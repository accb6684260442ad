// B8: an XLSX of 200,000 rows of a report, beside write-excel-file alone with the same cells; each in a process of its own, in
// turn. Also what reading such a report and its first view take, which B6 asks for. The PDF needs Electron and is not in here.
import { execFileSync } from 'node:child_process';
import { bundle } from './bundle.mjs';
import { ratios, spread } from './figures.mjs';

const rounds = Number(process.env.LOONDESK_BENCH_ROUNDS ?? 3);
const rows = Number(process.env.LOONDESK_BENCH_ROWS ?? 200_000);

export async function run() {
  const child = await bundle('b8/child.ts');
  const results = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const contender of ['bare', 'ours']) {
      const one = JSON.parse(
        execFileSync(process.execPath, ['--max-old-space-size=6000', child, contender, String(rows)], {
          encoding: 'utf8',
        }),
      );
      results[contender].push(one);
      console.error(`B8 round ${round + 1}: ${contender} ${one.ms.toFixed(0)} ms, stall ${one.stallMs} ms`);
    }
  const of = (contender, what) => results[contender].map((one) => one[what]);
  return {
    rows,
    rounds,
    ms: { ours: spread(of('ours', 'ms')), bare: spread(of('bare', 'ms')) },
    times: ratios(of('ours', 'ms'), of('bare', 'ms')),
    stallMs: { ours: spread(of('ours', 'stallMs')), bare: spread(of('bare', 'stallMs')) },
    peakMB: { ours: spread(of('ours', 'peakMB')), bare: spread(of('bare', 'peakMB')) },
    read: {
      ms: spread(of('ours', 'readMs')),
      viewMs: spread(of('ours', 'viewMs')),
      moreMB: spread(of('ours', 'readMB')),
    },
    goals: { times: 1.2, cancelWithinMs: 200 },
  };
}
