import { z } from 'zod';
import type { LaunchOptions, RunningApp } from '../../fixtures/app.js';
import { sendSet } from '../../fixtures/desk.js';
import type { RunningSimulator } from '../../fixtures/simulator.js';
import type { ChangeSet } from '../../../src/shared/ipc/changes.js';
import { colleagueAdds, colleagueMoves } from './colleague.js';
import { planBatchFaults, planFaults, randomOf } from './faults.js';
import { judge, type Verdict } from './judge.js';
import { arrivalsOf, batchMethod, LoggedCall, methods, type Arrival } from './methods.js';
import { getSet, person, standingOf } from './person.js';
import { sharesOf, stageMixed } from './stage.js';

const read = 'EmployeeService.Address_GetList';

export interface MatrixOptions {
  readonly steps: number;
  readonly kills: number;
  readonly seed: number;
  readonly company: string;
  /** Waits out "not seen" and sends again; takes more than five minutes. */
  readonly patient: boolean;
  /** The company's period moves on after about half of the calls. */
  readonly moves: boolean;
  readonly maxMs: number;
}

export interface MatrixResult extends Verdict {
  readonly seed: number;
  readonly steps: number;
  readonly kills: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly batches: number;
  /** Employees whose account was to be replaced and who have none now: must stay empty. */
  readonly withoutAccount: readonly number[];
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
  const { steps, kills, seed, company, patient, moves, maxMs } = options;
  const start = performance.now();
  const inTime = (): boolean => performance.now() - start < maxMs;
  const random = randomOf(seed);
  const env = { LOONDESK_SIMULATOR: simulator.line };
  let app = await launch({ env });
  const { dataFolder } = app;
  const shares = sharesOf(steps);
  const staged = await stageMixed(app.page, company, shares);
  const set = await getSet(app.page, staged.id);

  const expected = [
    { method: methods['address.move'], calls: shares.addresses },
    { method: methods['bank.insert'], calls: shares.accounts },
    { method: methods['bank.remove'], calls: shares.accounts },
    { method: methods['pay.change'], calls: shares.changes },
    { method: methods['pay.remove'], calls: shares.removes },
  ];
  const planned = [...planFaults(expected, random, patient), ...planBatchFaults(batchMethod, random)];
  for (const { method, act, after } of planned) await simulator.misbehave(method, act, { after });
  // Reads fail too: before a call, and when finding out what became of one.
  for (let at = 0; at < steps / 50; at += 1)
    await simulator.misbehave(read, { kind: 'http', status: 500 }, { after: Math.floor(random() * steps * 2) });
  // Right before sending: such a line must stay at home.
  const many = Math.ceil(steps / 100);
  await colleagueMoves(simulator, set, many, random);
  await colleagueAdds(simulator, set, many, random);
  const calls = expected.reduce((sum, one) => sum + one.calls, Math.ceil(shares.adds / 50));
  const killAt = Array.from({ length: kills }, () => Math.floor(random() * calls * 0.75)).sort((a, b) => a - b);
  const others = Array.from({ length: many }, () => Math.floor(random() * calls * 0.75)).sort((a, b) => a - b);

  const clerk = person(staged.id, patient);
  if (!(await sendSet(app.page, staged))) throw new Error('The set was not taken for sending');
  let killed = 0;
  let settled = false;
  let moved = !moves;
  while (inTime() && !settled) {
    const at = killAt[killed];
    const arrived = await arrivedCount(simulator);
    // Somebody else writes the very same line while ours are under way.
    while ((others[0] ?? Number.POSITIVE_INFINITY) < arrived) {
      others.shift();
      await colleagueAdds(simulator, set, 1, random);
    }
    if (!moved && arrived > calls / 2) {
      moved = true;
      await movePeriod(simulator, set);
    }
    if (at !== undefined && arrived > at) {
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
  const after = await getSet(app.page, staged.id);
  const verdict = judge(after, await arrivals(simulator), clerk.again);
  const faults: Record<string, number> = { colleague: 3 * many, 'read-500': Math.ceil(steps / 50) };
  if (moves) faults['period-moves'] = 1;
  for (const { name } of planned) faults[name] = (faults[name] ?? 0) + 1;
  return {
    seed,
    steps: after.steps.length,
    kills: killed,
    faults,
    counts: after.counts,
    batches: await countOf(simulator, batchMethod),
    withoutAccount: await withoutAccount(app, after),
    sentAgain: [...clerk.again.values()].reduce((sum, count) => sum + count, 0),
    settled,
    ...verdict,
    seconds: Math.round((performance.now() - start) / 1000),
  };
}

const Books = z.object({ log: z.array(LoggedCall) });
const Counts = z.object({ counts: z.object({ byMethod: z.record(z.string(), z.object({ calls: z.int() })) }) });

async function arrivals(simulator: RunningSimulator): Promise<Arrival[]> {
  return Books.parse(await simulator.control({ do: 'books' })).log.flatMap(arrivalsOf);
}

/** Of the counts alone: the log is long. */
async function countsOf(simulator: RunningSimulator): Promise<ReadonlyMap<string, number>> {
  const { counts } = Counts.parse(await simulator.control({ do: 'books', since: 1_000_000_000 }));
  return new Map(Object.entries(counts.byMethod).map(([method, { calls }]) => [method, calls]));
}

const countOf = async (simulator: RunningSimulator, method: string): Promise<number> =>
  (await countsOf(simulator)).get(method) ?? 0;

/** Calls that write, of any of the kinds in the set. */
async function arrivedCount(simulator: RunningSimulator): Promise<number> {
  const counts = await countsOf(simulator);
  return [...Object.values(methods), batchMethod].reduce((sum, method) => sum + (counts.get(method) ?? 0), 0);
}

async function movePeriod(simulator: RunningSimulator, { company, period }: ChangeSet): Promise<void> {
  await simulator.control({ do: 'movePeriod', companyId: company.id, year: period.year, period: period.number + 1 });
}

/** What the promise of a replaced account is about, read by the app itself. */
function withoutAccount(app: RunningApp, set: ChangeSet): Promise<number[]> {
  const people = set.steps.filter(({ kind }) => kind === 'bank.insert').flatMap(({ employee }) => employee.id ?? []);
  return app.page.evaluate(
    async ([ids, companyId, period]) => {
      const none = [];
      for (const employeeId of ids) {
        const answer = await window.loondesk.employees.bankAccounts({ companyId, employeeId, period });
        if (!answer.ok) throw new Error(JSON.stringify(answer.error));
        if (answer.data.accounts.length === 0) none.push(employeeId);
      }
      return none;
    },
    [people, set.company.id, set.period] as const,
  );
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
