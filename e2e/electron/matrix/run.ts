import type { LaunchOptions, RunningApp } from '../../fixtures/app.js';
import { sendSet, stageMoves } from '../../fixtures/desk.js';
import type { RunningSimulator } from '../../fixtures/simulator.js';
import { planFaults, randomOf } from './faults.js';
import { judge, type Arrival, type Verdict } from './judge.js';
import { getSet, person, standingOf } from './person.js';

const insert = 'EmployeeService.Address_Insert';
const read = 'EmployeeService.Address_GetList';

export interface MatrixOptions {
  readonly steps: number;
  readonly kills: number;
  readonly seed: number;
  readonly company: string;
  /** Waits out "not seen" and sends again; takes more than five minutes. */
  readonly patient: boolean;
  readonly maxMs: number;
}

export interface MatrixResult extends Verdict {
  readonly seed: number;
  readonly steps: number;
  readonly kills: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly sentAgain: number;
  readonly settled: boolean;
  readonly seconds: number;
}

type Launch = (options?: LaunchOptions) => Promise<RunningApp>;

/** One set, every fault at random calls, the app killed at random moments; a person goes on and decides until it settles. */
export async function runMatrix(
  launch: Launch,
  simulator: RunningSimulator,
  options: MatrixOptions,
): Promise<MatrixResult> {
  const { steps, kills, seed, company, patient, maxMs } = options;
  const start = performance.now();
  const inTime = (): boolean => performance.now() - start < maxMs;
  const random = randomOf(seed);
  const env = { LOONDESK_SIMULATOR: simulator.line };
  let app = await launch({ env });
  const { dataFolder } = app;
  const staged = await stageMoves(app.page, company, steps);

  const planned = planFaults(steps, random, patient);
  for (const { act, after } of planned) await simulator.misbehave(insert, act, { after });
  // Reads fail too: before a call, and when finding out what became of one.
  for (let at = 0; at < steps / 50; at += 1)
    await simulator.misbehave(read, { kind: 'http', status: 500 }, { after: Math.floor(random() * steps * 2) });
  const colleagues = await colleaguesWrite(app, simulator, staged.id, Math.ceil(steps / 100), random);
  const killAt = Array.from({ length: kills }, () => Math.floor(random() * steps * 0.9)).sort((a, b) => a - b);

  const clerk = person(staged.id, patient);
  if (!(await sendSet(app.page, staged))) throw new Error('The set was not taken for sending');
  let killed = 0;
  let settled = false;
  while (inTime() && !settled) {
    const at = killAt[killed];
    if (at !== undefined && (await arrivedCount(simulator)) > at) {
      // Anywhere within a call: its reads, its intent, the call itself, its answer.
      await pause(random() * 60);
      await app.kill();
      killed += 1;
      app = await launch({ env, dataFolder });
      continue;
    }
    const { state, activity } = await standingOf(app.page, staged.id);
    settled = state === 'settled';
    if (activity === 'interrupted' || activity === 'paused') await clerk.goOn(app.page);
    else if (activity === 'idle' && !settled) {
      // Every first call has been made. A second one that met a fault left over would wait five more minutes.
      await simulator.behave();
      if (await clerk.lookAtOpenLines(app.page)) await pause(1_000);
    }
    await pause(killed < kills ? 20 : 200);
  }
  const set = await getSet(app.page, staged.id);
  const verdict = judge(set, await arrivals(simulator), clerk.again);
  const faults: Record<string, number> = { colleague: colleagues, 'read-500': Math.ceil(steps / 50) };
  for (const { name } of planned) faults[name] = (faults[name] ?? 0) + 1;
  return {
    seed,
    steps: set.steps.length,
    kills: killed,
    faults,
    counts: set.counts,
    sentAgain: [...clerk.again.values()].reduce((sum, count) => sum + count, 0),
    settled,
    ...verdict,
    seconds: Math.round((performance.now() - start) / 1000),
  };
}

/** Somebody else changes what was reviewed, right before it is sent: such a line must stay at home. */
async function colleaguesWrite(
  app: RunningApp,
  simulator: RunningSimulator,
  id: string,
  count: number,
  random: () => number,
): Promise<number> {
  const set = await getSet(app.page, id);
  const steps = [...set.steps];
  for (let at = 0; at < count; at += 1) {
    const [step] = steps.splice(Math.floor(random() * steps.length), 1);
    if (!step) break;
    const address = {
      Id: 0,
      Default: true,
      Street: 'Koperstraat',
      HouseNumber: '7',
      City: 'Utrecht',
      CountryISOCode: 'NL',
    };
    await simulator.control({
      do: 'colleague',
      method: insert,
      input: {
        EmployeeId: step.employee.id,
        Address: { ...address, Type: step.record },
        Period: set.period.number,
        Year: set.period.year,
        UnprotectedMode: false,
      },
    });
  }
  return count;
}

async function arrivals(simulator: RunningSimulator): Promise<Arrival[]> {
  const { log } = (await simulator.control({ do: 'books' })) as { log: (Arrival & { method: string })[] };
  return log.filter(({ method }) => method === insert);
}

/** Of the counts alone: the log is long. */
async function arrivedCount(simulator: RunningSimulator): Promise<number> {
  const { counts } = (await simulator.control({ do: 'books', since: 1_000_000_000 })) as {
    counts: { byMethod: Record<string, { calls: number }> };
  };
  return counts.byMethod[insert]?.calls ?? 0;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
