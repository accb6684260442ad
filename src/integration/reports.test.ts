import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReportRequest, ReportRun, ReportView } from '../shared/ipc/reports.js';
import { startSimulator, type Simulator } from '../simulator/index.js';
import { bakery } from '../simulator/testing/environment.js';
import { FakeClock } from '../simulator/testing/fake-clock.js';
import { CalendarDate } from '../shared/domain/calendar-date.js';
import { CompanyId } from '../shared/domain/ids.js';
import { controls, type Desk, openCompany, openDesk, value } from './desk.js';

let clock: FakeClock;
let server: Simulator;
let desk: Desk;
const runs: ReportRun[] = [];
const saved = new Map<string, Uint8Array>();

beforeEach(async () => {
  clock = new FakeClock();
  server = await startSimulator({ seed: 1, clock, rateLimit: false });
  runs.length = 0;
  desk = await openDesk(server, undefined, {
    publish: (key, changed) => {
      if (key === 'reports.changed') runs.push(changed as ReportRun);
    },
  });
});
afterEach(async () => {
  await desk.forget();
  await server.close();
  saved.clear();
});

const view: ReportView = {
  table: 0,
  search: '',
  filters: [],
  sorts: [],
  groupBy: null,
  sumBy: null,
  kinds: [],
  closed: [],
};
const journal: ReportRequest = {
  report: 'journal',
  companyId: CompanyId.parse(bakery.id),
  year: 2026,
  from: 10,
  until: 10,
};

/** Starts a report and lets the server's time pass until it has an end. */
async function finish(request: ReportRequest): Promise<ReportRun> {
  return ended(value(await desk.services.handlers.reports.start(request)).id);
}

const rowsOf = (id: ReportRun['id']) => ({ id, table: 0, key: [0], values: [], kinds: [] });

async function ended(id: ReportRun['id']): Promise<ReportRun> {
  for (let i = 0; i < 300; i += 1) {
    const all = value(await desk.services.handlers.reports.list());
    const run = all.find((one) => one.id === id);
    if (run && ['ready', 'failed', 'cancelled'].includes(run.state)) return run;
    if (all.some(({ state }) => state === 'making')) clock.goOn(5000);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The report came to no end');
}

describe('a report through every layer', () => {
  it('is asked for, made in the background, read, and balances', async () => {
    await openCompany(desk, bakery.name);
    const run = await finish(journal);
    expect(run).toMatchObject({ state: 'ready', company: bakery.name });
    expect([...new Set(runs.map(({ state }) => state))]).toEqual(['asking', 'making', 'reading', 'ready']);
    const content = value(await desk.services.handlers.reports.content({ id: run.id }));
    const [table] = content.tables;
    expect([content.readable, content.tables.length, table?.name]).toEqual([true, 1, 'Item']);
    const names = table?.columns.map(({ name }) => name) ?? [];
    const rows = value(await desk.services.handlers.reports.rows({ id: run.id, view, from: 0, count: 10 }));
    expect(rows.matched).toBe(table?.rows);
    expect(rows.window).toHaveLength(10);
    expect(rows.balance).toMatchObject({ difference: '0.00', debit: rows.totals[names.indexOf('Debit')] });
    const raw = value(await desk.services.handlers.reports.raw({ id: run.id, from: 0 }));
    expect(raw.text).toContain('<JournalsReport>');
    expect(raw.characters).toBe(content.characters);
  }, 30_000);

  it('that the server cannot make ends with words, and the next one is well', async () => {
    await controls(server).send({ do: 'failReports' });
    const failed = await finish(journal);
    expect(failed.state).toBe('failed');
    expect(await desk.services.handlers.reports.content({ id: failed.id })).toEqual({
      ok: false,
      error: { kind: 'report', reason: 'server-failed' },
    });
    expect((await finish(journal)).state).toBe('ready');
  }, 30_000);

  it('is cancelled where it is shown and in the jobs, and forgotten when it is closed', async () => {
    const { handlers } = desk.services;
    const first = value(await handlers.reports.start(journal));
    value(await handlers.reports.cancel({ id: first.id }));
    const second = value(await handlers.reports.start(journal));
    const jobs = value(await handlers.jobs.list()).filter(({ kind }) => kind === 'run-report');
    for (const { id } of jobs) await handlers.jobs.cancel({ id });
    await expect
      .poll(async () => value(await handlers.reports.list()).map(({ state }) => state), { timeout: 10_000 })
      .toEqual(['cancelled', 'cancelled']);
    value(await handlers.reports.close({ id: second.id }));
    expect(value(await handlers.reports.list()).map(({ id }) => id)).toEqual([first.id]);
    expect(await handlers.reports.content({ id: second.id })).toMatchObject({
      error: { kind: 'not-found', what: 'report' },
    });
  }, 30_000);

  it('is compared with the period before it, which is asked for on the way', async () => {
    const { handlers } = desk.services;
    await openCompany(desk, bakery.name);
    const october = await finish(journal);
    const [table] = value(await handlers.reports.content({ id: october.id })).tables;
    const columns = table?.columns ?? [];
    const at = (name: string): number => columns.findIndex((column) => column.name === name);
    const request = { ...journal, from: 9, until: 9 };
    const started = value(
      await handlers.reports.compare({
        id: october.id,
        table: 0,
        with: { request },
        key: [at('GeneralLedgerAccount'), at('CostCenter'), at('ComponentName')],
        values: [at('Debit'), at('Credit')],
        kinds: [],
      }),
    );
    const compared = await ended(started.id);
    expect(compared).toMatchObject({ state: 'ready', compared: { before: { request }, after: { id: october.id } } });
    const rows = value(await handlers.reports.rows({ id: compared.id, view, from: 0, count: 500 }));
    const september = value(await handlers.reports.list()).find(({ request: { from } }) => from === 9);
    if (!september) throw new Error('September is not there');
    const totals = async (id: ReportRun['id']) =>
      value(await handlers.reports.rows({ id, view, from: 0, count: 1 })).totals[at('Debit')];
    const heads = value(await handlers.reports.content({ id: compared.id })).tables[0]?.columns ?? [];
    const of = (under: string): number =>
      heads.findIndex((column) => column.name === 'Debit' && column.under === under);
    expect(rows.totals[of('~after')]).toBe(await totals(october.id));
    expect(rows.totals[of('~before')]).toBe(await totals(september.id));
    expect(await handlers.reports.compare({ ...rowsOf(compared.id), with: { id: october.id } })).toMatchObject({
      error: { kind: 'wrong-state' },
    });
    // What became of a line is said in the language of the moment, and found by it.
    const found = async (search: string) =>
      value(await handlers.reports.rows({ id: compared.id, view: { ...view, search }, from: 0, count: 1 })).matched;
    const [dutch, none] = [await found('gewijzigd'), await found('changed')];
    value(await handlers.app.saveSettings({ language: 'en' }));
    expect([dutch > 0, none, await found('changed')]).toEqual([true, 0, dutch]);
  }, 30_000);

  it('of which a parameter is missing is refused before anything is sent', async () => {
    const failed = await finish({ report: 'journal', year: 2026, from: 1, until: 1 });
    expect(await desk.services.handlers.reports.content({ id: failed.id })).toMatchObject({
      error: { kind: 'input-refused', where: 'companyId' },
    });
  });

  it('comes whatever its shape: every report of the catalogue becomes a table', async () => {
    const { handlers } = desk.services;
    const { columns } = await openCompany(desk, bakery.name);
    await controls(server).send({ do: 'tags', hideDebtors: [4102] });
    const inYear = { companyId: CompanyId.parse(bakery.id), year: 2026 };
    const [employeeId] = columns.ids;
    const requests: ReportRequest[] = [
      { report: 'journal-years', ...inYear, from: 1, untilYear: 2026, until: 2 },
      { report: 'journal-employee', ...inYear, employeeId, from: 1, until: 10 },
      { report: 'employee-components', ...inYear },
      { report: 'company-components', ...inYear },
      { report: 'wage-codes-year', ...inYear },
      { report: 'employee-components-run', ...inYear },
      { report: 'hours-salary', edition: 'business' },
      { report: 'name-address', edition: 'accountant' },
      { report: 'contracts', edition: 'accountant' },
      { report: 'contact-persons' },
    ];
    for (const request of requests) {
      const run = await finish(request);
      const { tables } = value(await handlers.reports.content({ id: run.id }));
      expect([request.report, (tables[0]?.rows ?? 0) > 0]).toEqual([request.report, true]);
    }
  }, 120_000);

  it('makes a table of the XML of absences of a debtor, whatever is in it, under the name of the debtor', async () => {
    const debtors = value(await desk.services.handlers.organisation.debtors());
    const debtor = debtors.find(({ id }) => id === bakery.debtorId);
    const run = await finish({
      report: 'absence-xml',
      debtorId: debtor?.id,
      days: { from: CalendarDate.parse('2026-01-01'), until: CalendarDate.parse('2026-10-31') },
    });
    expect([run.state, run.company]).toEqual(['ready', debtor?.name]);
    const content = value(await desk.services.handlers.reports.content({ id: run.id }));
    expect(content.readable).toBe(true);
    const names = content.tables[0]?.columns.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['EmployeeID', 'Percentage', 'EersteDag']));
    const { text } = value(await desk.services.handlers.reports.raw({ id: run.id, from: 0 }));
    expect(text).toMatch(/^<AbsenceXML_GetResult><AbsenceVerzuim><DebtorID>/);
  });
});
