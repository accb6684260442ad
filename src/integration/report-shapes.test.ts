import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CompanyId, RunId } from '../shared/domain/ids.js';
import type { ReportRequest, ReportView } from '../shared/ipc/reports.js';
import { firstShown, summedBy } from '../shared/reports/first-shown.js';
import { layoutOf } from '../shared/reports/layouts.js';
import { columnHead } from '../shared/reports/words/index.js';
import { startSimulator, type Simulator } from '../simulator/index.js';
import { bakery } from '../simulator/testing/environment.js';
import { FakeClock } from '../simulator/testing/fake-clock.js';
import { controls, type Desk, openCompany, openDesk, value } from './desk.js';

let clock: FakeClock;
let server: Simulator;
let desk: Desk;
beforeAll(async () => {
  clock = new FakeClock();
  server = await startSimulator({ seed: 1, clock, rateLimit: false });
  desk = await openDesk(server);
  await openCompany(desk, bakery.name);
  // Everybody else of the demo would make the lists of people very long.
  await controls(server).send({ do: 'tags', hideDebtors: [4102] });
});
afterAll(async () => {
  await desk.forget();
  await server.close();
});

/** The first table of a report as it is first shown: its layout, heads with their kinds, and its first lines. */
async function firstSight(request: ReportRequest): Promise<string> {
  const { reports } = desk.services.handlers;
  const { id } = value(await reports.start(request));
  for (let turn = 0; turn < 400; turn += 1) {
    const run = value(await reports.list()).find((one) => one.id === id);
    if (run?.state === 'ready' || run?.state === 'failed') break;
    if (run?.state === 'making') clock.goOn(5000);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const [table] = value(await reports.content({ id })).tables;
  if (!table) throw new Error('It became no table');
  const { shown, groupBy, summed } = firstShown(table.columns);
  const kindOf = (at: number) => table.columns[at]?.kind ?? 'text';
  const sumBy = summed ? summedBy(shown, groupBy, kindOf) : null;
  const view: ReportView = { table: 0, search: '', filters: [], sorts: [], groupBy, sumBy, kinds: [], closed: [] };
  const rows = value(await reports.rows({ id, view, from: 0, count: 6 }));
  const heads = shown.map((at) => {
    const column = table.columns[at];
    return column ? `${columnHead(column, 'nl')} (${column.kind})` : '';
  });
  const lines = rows.window.map((line) =>
    line.kind === 'group' ? `= ${line.value}` : shown.map((at) => line.cells[at] ?? '').join(' | '),
  );
  const layout = layoutOf(table.columns.map(({ name }) => name))?.id ?? 'none';
  return `${[`layout: ${layout}`, heads.join(' | '), ...lines, `totals: ${shown.map((at) => rows.totals[at] ?? '').join(' | ')}`].join('\n')}\n`;
}

const companyId = CompanyId.parse(bakery.id);
const year = 2026;

describe('a report of a known shape is first shown', () => {
  const plain: readonly ReportRequest[] = [
    { report: 'journal', companyId, year, from: 10, until: 10 },
    { report: 'employee-components', companyId, year },
    { report: 'company-components', companyId, year },
    { report: 'wage-codes-year', companyId, year },
    { report: 'hours-salary', edition: 'business' },
    { report: 'name-address', edition: 'business' },
    { report: 'contracts', edition: 'business' },
  ];
  it.each(plain)(
    'as it was before: $report',
    async (request) => {
      await expect(await firstSight(request)).toMatchFileSnapshot(`./golden/report-shapes/${request.report}.txt`);
    },
    60_000,
  );

  it.each([
    'payslips-run',
    'wage-codes-run',
    'journal-run',
    'journal-run-department',
    'journal-run-cost-center',
    'journal-run-cost-unit',
    'journal-run-employee',
  ] as const)(
    'as it was before: %s',
    async (report) => {
      const { runs } = value(await desk.services.handlers.runs.list({ companyId, year }));
      const [run] = runs;
      if (!run) throw new Error('No run');
      const request: ReportRequest = {
        report,
        companyId,
        year,
        run: { id: RunId.parse(run.id), number: run.number },
      };
      await expect(await firstSight(request)).toMatchFileSnapshot(`./golden/report-shapes/${report}.txt`);
    },
    60_000,
  );
});
