import { appendFileSync } from 'node:fs';
import { z } from 'zod';
import { startSimulatorProcess } from '../fixtures/simulator.js';
import { expect, test } from '../fixtures/test.js';
import { runImport } from './import-kills/run.js';

/** What scripts/import-kills.mjs asks for; a small run without waiting when nobody does. */
const Wanted = z.strictObject({
  lines: z.int().min(12),
  kills: z.int().nonnegative(),
  seed: z.int(),
  /** Waits out "not seen" and sends again, which takes more than five minutes; else leaves what is uncertain. */
  patient: z.boolean(),
  maxMs: z.number(),
  out: z.string().nullable(),
});
const small = { lines: 1_000, kills: 2, seed: 11, patient: false, maxMs: 240_000, out: null };
const wanted = Wanted.parse(JSON.parse(process.env['LOONDESK_IMPORT_KILLS'] ?? 'null') ?? small);

test(`a file of ${wanted.lines} lines, the app killed ${wanted.kills} times: the books account for every line, none was lost or sent twice`, async ({
  launch,
}) => {
  test.setTimeout(wanted.maxMs + 300_000);
  const simulator = await startSimulatorProcess();
  try {
    const result = await runImport(launch, simulator, wanted);
    if (wanted.out !== null) appendFileSync(wanted.out, `${JSON.stringify(result)}\n`);
    expect(result).toMatchObject({
      settled: true,
      lines: wanted.lines,
      kills: wanted.kills,
      sentTwice: [],
      lost: [],
      otherAmount: [],
      withoutEnd: [],
    });
    expect(result.committed).toBeGreaterThan(wanted.lines * 0.8);
  } finally {
    await simulator.stop();
  }
});
