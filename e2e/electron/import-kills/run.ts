import type { Page } from '@playwright/test';
import { z } from 'zod';
import type { LaunchOptions, RunningApp } from '../../fixtures/app.js';
import { drop, openImport, peopleOf, workbook } from '../../fixtures/import-file.js';
import { tickAndSend } from '../../fixtures/review.js';
import type { RunningSimulator } from '../../fixtures/simulator.js';
import { expect } from '../../fixtures/test.js';
import type { EndedLine } from '../../../src/shared/ipc/imports.js';
import { randomOf } from '../matrix/faults.js';
import { getSet, person, standingOf } from '../matrix/person.js';
import { batchMethod, Books, changeMethod, judgeLines, keyOf, type LineVerdict, singleMethod } from './judge.js';

export interface ImportRun {
  readonly lines: number;
  readonly kills: number;
  readonly seed: number;
  readonly patient: boolean;
  readonly maxMs: number;
}

export interface ImportResult extends LineVerdict {
  readonly lines: number;
  readonly kills: number;
  readonly seed: number;
  readonly ends: Readonly<Record<string, number>>;
  readonly sentAgain: number;
  readonly settled: boolean;
  /** From the file let go to its check; from "send" to settled, restarts included. */
  readonly seconds: { readonly check: number; readonly review: number; readonly send: number };
  /** Calls of every sort that reached the simulator from "send" to settled. */
  readonly calls: number;
}

/** The one company with so many people. */
const company = 'Noordkade Logistiek';
const mostPerCall = 50;

/** A workbook dropped, checked, reviewed and sent as a clerk does, the app killed at random calls; judged by the books. */
export async function runImport(
  launch: (options?: LaunchOptions) => Promise<RunningApp>,
  simulator: RunningSimulator,
  { lines, kills, seed, patient, maxMs }: ImportRun,
): Promise<ImportResult> {
  const random = randomOf(seed);
  const env = { LOONDESK_SIMULATOR: simulator.line };
  let app = await launch({ env });
  const { dataFolder } = app;
  await app.page.getByRole('gridcell').first().waitFor();
  const { debtor, company: number, period, numbers, ids } = await peopleOf(app.page, company, lines);
  // Ten thousand employees, of whom not all are on the payroll: the first of them get a line of a second code.
  expect(2 * numbers.length).toBeGreaterThanOrEqual(lines);
  const bytes = await workbook([
    ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', 'U2540', 'U2530'],
    ...numbers.map((one, at) => [
      debtor,
      number,
      String(one),
      period,
      (at % 150) + 0.25,
      at < lines - numbers.length ? (at % 9) + 0.5 : '',
    ]),
  ]);
  const dropped = performance.now();
  await openImport(app.page);
  await drop(app.page, 'tienduizend regels.xlsx', bytes);
  const onward = app.page.getByRole('button', { name: /Naar controle/ });
  await expect(onward).toBeVisible({ timeout: maxMs });
  const checked = performance.now();
  await onward.click();
  await app.page.waitForURL(/review/, { timeout: 120_000 });
  await expect(app.page.getByRole('button', { name: /Verzenden naar DEMO/ })).toBeVisible({ timeout: maxMs });
  await comparisonRead(app.page, maxMs);
  const before = await allCalls(simulator);
  await tickAndSend(app.page);
  const sending = performance.now();
  const id = await onlySet(app.page);

  const writes = Math.ceil(lines / mostPerCall);
  const killAt = Array.from({ length: kills }, () => Math.floor(random() * writes * 0.9)).sort((a, b) => a - b);
  const clerk = person(id, patient);
  let killed = 0;
  let settled = false;
  while (!settled && performance.now() - sending < maxMs) {
    const at = killAt[killed];
    if (at !== undefined && (await arrivedCount(simulator)) > at) {
      // Anywhere within a call: its reads, its intent, the call itself, its answer.
      await pause(random() * 400);
      await app.kill();
      killed += 1;
      app = await launch({ env, dataFolder });
      continue;
    }
    const { state, activity } = await standingOf(app.page, id);
    settled = state === 'settled';
    if (activity === 'interrupted' || activity === 'paused') await clerk.goOn(app.page);
    else if (activity === 'idle' && !settled && (await clerk.lookAtOpenLines(app.page))) await pause(1_000);
    await pause(killed < kills ? 50 : 500);
  }
  const sent = performance.now();
  const calls = (await allCalls(simulator)) - before;
  const set = await getSet(app.page, id);
  const all = await endedLines(app.page);
  const again = new Map(
    set.steps.flatMap(({ id: step, employee, subject }) =>
      employee.id === null
        ? []
        : [[keyOf(employee.id, subject.split(' ')[0] ?? ''), clerk.again.get(step) ?? 0] as const],
    ),
  );
  const idOf = new Map(numbers.map((one, row) => [String(one), ids[row] ?? 0] as const));
  const standing = new Map<string, string>();
  for (const { number: whose } of all.filter(({ end }) => end === 'same')) {
    const employeeId = idOf.get(whose) ?? 0;
    const { employee } = Standing.parse(await simulator.control({ do: 'books', employeeId, since: 1_000_000_000 }));
    const [, year, month] = /^(\d+)-(\d+)$/.exec(period) ?? [];
    for (const { kind, fixed, code, amount, from } of employee.registration.lines)
      if (kind === 'hours' && !fixed && from.year === Number(year) && from.number === Number(month))
        standing.set(keyOf(employeeId, code), amount);
  }
  const books = Books.parse(await simulator.control({ do: 'books' }));
  const ends: Record<string, number> = {};
  for (const { end } of all) ends[end] = (ends[end] ?? 0) + 1;
  const seconds = (from: number, to: number): number => Math.round((to - from) / 1000);
  return {
    lines: all.length,
    kills: killed,
    seed,
    ends,
    sentAgain: [...again.values()].reduce((sum, count) => sum + count, 0),
    settled,
    ...judgeLines(all, books, idOf, again, standing),
    seconds: { check: seconds(dropped, checked), review: seconds(checked, sending), send: seconds(sending, sent) },
    calls,
  };
}

/** The receipt by line, as the app that was started last tells it. */
const endedLines = (page: Page): Promise<EndedLine[]> =>
  page.evaluate(async () => {
    const { imports } = window.loondesk;
    const earlier = await imports.earlier();
    const [file] = earlier.ok ? earlier.data : [];
    if (!file) throw new Error('The file is not among the earlier ones');
    const lines: EndedLine[] = [];
    for (;;) {
      const answer = await imports.ends({ id: file.id, end: null, from: lines.length, count: 500 });
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      lines.push(...answer.data.window);
      if (lines.length >= answer.data.total) return lines;
    }
  });

/** The period before may bring one more warning, and sending waits for it. */
async function comparisonRead(page: Page, maxMs: number): Promise<void> {
  const id = await onlySet(page);
  await expect
    .poll(
      () =>
        page.evaluate(async (wanted) => {
          const sets = await window.loondesk.changes.list();
          const found = sets.ok ? sets.data.find((set) => set.id === wanted) : undefined;
          const answer = found && (await window.loondesk.changes.comparison({ id: found.id }));
          return answer?.ok === true && answer.data !== null && answer.data.state !== 'reading';
        }, id),
      { timeout: maxMs },
    )
    .toBe(true);
}

const onlySet = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const sets = await window.loondesk.changes.list();
    const [only, other] = sets.ok ? sets.data : [];
    if (!only || other) throw new Error('Not one set');
    return only.id;
  });

const Standing = z.object({
  employee: z.object({
    registration: z.object({
      lines: z.array(
        z.object({
          kind: z.string(),
          fixed: z.boolean(),
          code: z.int(),
          amount: z.string(),
          from: z.object({ year: z.int(), number: z.int() }),
        }),
      ),
    }),
  }),
});

const Counts = z.object({ counts: z.object({ byMethod: z.record(z.string(), z.object({ calls: z.int() })) }) });

// Of the counts alone: the log is long.
const countsOf = async (simulator: RunningSimulator): Promise<z.infer<typeof Counts>['counts']['byMethod']> =>
  Counts.parse(await simulator.control({ do: 'books', since: 1_000_000_000 })).counts.byMethod;

async function arrivedCount(simulator: RunningSimulator): Promise<number> {
  const counts = await countsOf(simulator);
  return [batchMethod, singleMethod, changeMethod].reduce((sum, method) => sum + (counts[method]?.calls ?? 0), 0);
}

async function allCalls(simulator: RunningSimulator): Promise<number> {
  return Object.values(await countsOf(simulator)).reduce((sum, { calls }) => sum + calls, 0);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
