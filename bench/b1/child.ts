import { deepStrictEqual } from 'node:assert';
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { answerOf, cases } from './answers.js';
import { type Chunks, contenders } from './contenders.js';

// child.js write <case> <file>            makes the answer
// child.js check <case> <file>            are the results equal?
// child.js time <case> <file> <contender> one line of JSON: { ms, cpuMs, peakMb }
const [what = '', name = '', file = '', contender = ''] = process.argv.slice(2);
const which = cases[name];
if (which === undefined) throw new Error(`no case ${name}`);

function* chunksOf(path: string): Generator<Uint8Array> {
  const from = openSync(path, 'r');
  try {
    for (;;) {
      // New each time, as a connection's are: what is read does not change afterwards.
      const chunk = Buffer.allocUnsafeSlow(64 * 1024);
      const length = readSync(from, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(from);
  }
}

const decodeAs = (by: string, chunks: Chunks): unknown => {
  const decode = contenders[by];
  if (decode === undefined) throw new Error(`no contender ${by}`);
  return decode(chunks, which);
};

/** Milliseconds, by the clock and of processor time: on a busy machine the second says more. The results of a round are held until it ends, as the app holds its rows. */
function round(): { ms: number; cpuMs: number } {
  const small = which !== undefined && which.answers > 1 ? [...chunksOf(file)] : null;
  const held: unknown[] = [];
  const usedBefore = process.cpuUsage();
  const start = performance.now();
  for (let count = 0; count < (which?.answers ?? 0); count += 1)
    held.push(decodeAs(contender, small ?? chunksOf(file)));
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(usedBefore);
  if (held.length !== which?.answers) throw new Error('a result is lost');
  return { ms, cpuMs: (user + system) / 1000 };
}

if (what === 'write') writeFileSync(file, answerOf(which));
else if (what === 'check') {
  deepStrictEqual(decodeAs('fastXmlParser', chunksOf(file)), decodeAs('ours', chunksOf(file)));
} else {
  const before = process.memoryUsage.rss();
  const cold = round();
  // The peak of one decode in a fresh process, over what the process itself takes.
  const peakMb = (process.resourceUsage().maxRSS * 1024 - before) / 1024 / 1024;
  // A big answer is its own warm-up; of the small ones the second round counts.
  const counted = which.answers > 1 ? round() : cold;
  process.stdout.write(JSON.stringify({ ...counted, peakMb }));
}
