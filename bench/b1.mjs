// B1: bytes of an answer -> typed rows. Each measurement in a process of its own, contenders in turn, round by round.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { ratios, spread } from './figures.mjs';

const rounds = Number(process.env.LOONDESK_BENCH_ROUNDS ?? 5);
const contenders = ['ours', 'saxes', 'fastXmlParser', 'fastXmlParserChecked'];
const caseNames = ['employees', 'rows', 'small'];

export async function run() {
  const child = await bundle('b1/child.ts');
  const folder = mkdtempSync(join(tmpdir(), 'b1-'));
  const start = (...args) =>
    execFileSync(process.execPath, ['--max-old-space-size=6000', child, ...args], { encoding: 'utf8' });
  try {
    return Object.fromEntries(caseNames.map((name) => [name, measure(name, join(folder, `${name}.xml`), start)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(name, file, start) {
  start('write', name, file);
  start('check', name, file);
  const results = Object.fromEntries(contenders.map((contender) => [contender, { ms: [], peakMb: [] }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      const { ms, peakMb } = JSON.parse(start('time', name, file, contender));
      results[contender].ms.push(ms);
      results[contender].peakMb.push(peakMb);
      console.error(`B1 ${name} round ${round + 1}: ${contender} ${ms.toFixed(0)} ms, ${peakMb.toFixed(0)} MB`);
    }
  }
  const { ours, saxes, fastXmlParser, fastXmlParserChecked } = results;
  return {
    bytes: statSync(file).size,
    rounds,
    ms: Object.fromEntries(contenders.map((contender) => [contender, spread(results[contender].ms)])),
    peakMb: Object.fromEntries(contenders.map((contender) => [contender, spread(results[contender].peakMb)])),
    timesSaxes: ratios(ours.ms, saxes.ms),
    fasterThanFastXmlParser: ratios(fastXmlParser.ms, ours.ms),
    fasterThanFastXmlParserChecked: ratios(fastXmlParserChecked.ms, ours.ms),
    memoryOfFastXmlParser: ratios(ours.peakMb, fastXmlParser.peakMb),
  };
}
