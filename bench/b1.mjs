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
  const results = Object.fromEntries(contenders.map((contender) => [contender, { ms: [], cpuMs: [], peakMb: [] }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) {
      // Ten times as slow as the others on long answers: once is enough to know.
      if (contender === 'fastXmlParserChecked' && round > 0) continue;
      const { ms, cpuMs, peakMb } = JSON.parse(start('time', name, file, contender));
      results[contender].ms.push(ms);
      results[contender].cpuMs.push(cpuMs);
      results[contender].peakMb.push(peakMb);
      console.error(`B1 ${name} round ${round + 1}: ${contender} ${ms.toFixed(0)} ms, ${peakMb.toFixed(0)} MB`);
    }
  }
  const { ours, saxes, fastXmlParser } = results;
  const spreads = (what) =>
    Object.fromEntries(contenders.map((contender) => [contender, spread(results[contender][what])]));
  return {
    bytes: statSync(file).size,
    rounds,
    ms: spreads('ms'),
    cpuMs: spreads('cpuMs'),
    peakMb: spreads('peakMb'),
    timesSaxes: ratios(ours.ms, saxes.ms),
    timesSaxesCpu: ratios(ours.cpuMs, saxes.cpuMs),
    fasterThanFastXmlParser: ratios(fastXmlParser.ms, ours.ms),
    fasterThanFastXmlParserCpu: ratios(fastXmlParser.cpuMs, ours.cpuMs),
    memoryOfFastXmlParser: ratios(ours.peakMb, fastXmlParser.peakMb),
  };
}
