import { appendFileSync } from 'node:fs';
import { z } from 'zod';
import { startSimulatorProcess } from '../fixtures/simulator.js';
import { expect, test } from '../fixtures/test.js';
import { runMatrix } from './matrix/run.js';
import { fewestSteps } from './matrix/stage.js';

/** What scripts/matrix.mjs asks for; a small run without waiting when nobody does. */
const Wanted = z.strictObject({
  steps: z.int().positive(),
  kills: z.int().nonnegative(),
  seed: z.int(),
  company: z.string(),
  patient: z.boolean(),
  moves: z.boolean(),
  maxMs: z.number(),
  /** A file for the line of JSON. */
  out: z.string().nullable(),
});
const small = {
  steps: fewestSteps,
  kills: 2,
  seed: 7,
  company: 'Schoonmaakbedrijf Helder & Zn.',
  patient: false,
  moves: false,
  maxMs: 120_000,
  out: null,
};
const wanted = Wanted.parse(JSON.parse(process.env['LOONDESK_MATRIX'] ?? 'null') ?? small);

test(`${wanted.steps} lines with every fault and ${wanted.kills} kills: none sent twice by the app on its own, none lost`, async ({
  launch,
}) => {
  test.setTimeout(wanted.maxMs + 120_000);
  const simulator = await startSimulatorProcess();
  try {
    const result = await runMatrix(launch, simulator, wanted);
    if (wanted.out !== null) appendFileSync(wanted.out, `${JSON.stringify(result)}\n`);
    expect(result).toMatchObject({
      settled: true,
      steps: wanted.steps,
      // A period that moves on ends the set, and with it the moments at which to kill the app.
      ...(!wanted.moves && { kills: wanted.kills }),
      sentTwice: [],
      lost: [],
      withoutAccount: [],
    });
    // A run in which nothing went wrong would show nothing.
    expect(result.arrived).toBeGreaterThan(wanted.moves ? 0 : wanted.steps / 2);
    if (wanted.moves) expect(result.counts['not-sent']).toBeGreaterThan(0);
    else {
      expect(result.counts['refused']).toBeGreaterThan(0);
      expect(result.batches).toBeGreaterThan(0);
    }
  } finally {
    await simulator.stop();
  }
});
