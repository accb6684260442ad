// B8: a report of 200,000 rows as XLSX beside write-excel-file alone with the same cells, and one of 5,000 rows as PDF beside Chromium
// alone with the same page; each in a process of its own, in turn. Also CSV, reading such a report, its first view, sorting, searching.
// LOONDESK_BENCH_PART=ours (without the other writer, which takes minutes) or pdf measures that part alone.
import { execFileSync } from 'node:child_process';
import { bundle } from './bundle.mjs';
import { ratios, spread } from './figures.mjs';
import { inElectron } from './in-electron.mjs';

const rounds = Number(process.env.LOONDESK_BENCH_ROUNDS ?? 3);
const rows = Number(process.env.LOONDESK_BENCH_ROWS ?? 200_000);
const paper = Number(process.env.LOONDESK_BENCH_PAPER ?? 5000);
const part = process.env.LOONDESK_BENCH_PART ?? 'both';

export async function run() {
  return {
    rounds,
    ...(part === 'pdf' ? {} : { rows, ...(await sheets()) }),
    ...(part === 'ours' ? {} : { pdf: { rows: paper, ...(await papers()) } }),
    goals: { times: 1.2, cancelWithinMs: 200 },
  };
}

async function sheets() {
  const child = await bundle('b8/child.ts');
  const one = (contender) =>
    JSON.parse(
      execFileSync(process.execPath, ['--max-old-space-size=6000', child, contender, String(rows)], {
        encoding: 'utf8',
      }),
    );
  const results = await inTurn(part === 'ours' ? ['ours'] : ['bare', 'ours'], one);
  const { ours } = results;
  return {
    ...beside(results, ['ms', 'stallMs', 'peakMB']),
    stopMs: spread(ours.map(({ stopMs }) => stopMs)),
    ...Object.fromEntries(
      ['csv', 'read', 'view', 'sort', 'search'].map((what) => [
        what,
        Object.fromEntries(
          Object.keys(ours[0][what]).map((name) => [name, spread(ours.map((figures) => figures[what][name]))]),
        ),
      ]),
    ),
    readMoreMB: spread(ours.map(({ readMB }) => readMB)),
  };
}

async function papers() {
  const entry = await bundle('b8/pdf.ts');
  const results = await inTurn(['bare', 'ours'], (contender) => inElectron(entry, { rows: paper, contender }));
  return {
    ...beside(results, ['ms', 'stallMs', 'moreMB', 'bytes']),
    stopMs: spread(results.ours.map(({ stopMs }) => stopMs)),
  };
}

/** Each contender once a round. */
async function inTurn(contenders, measure) {
  const results = Object.fromEntries(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const contender of contenders) {
      const figures = await measure(contender);
      results[contender].push(figures);
      console.error(`B8 round ${round + 1}: ${contender} ${figures.ms.toFixed(0)} ms, stall ${figures.stallMs} ms`);
    }
  return results;
}

function beside(results, names) {
  const of = (contender, name) => results[contender].map((figures) => figures[name]);
  const figures = (name) =>
    Object.fromEntries(Object.keys(results).map((contender) => [contender, spread(of(contender, name))]));
  return {
    ...Object.fromEntries(names.map((name) => [name, figures(name)])),
    ...(results.bare && { times: ratios(of('ours', 'ms'), of('bare', 'ms')) }),
  };
}
