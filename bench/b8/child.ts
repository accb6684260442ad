// One measurement in a process of its own: `child.js <ours|bare> <rows>`; one line of JSON.
import { performance } from 'node:perf_hooks';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { reportBytes } from '../../src/main/exports/report.js';
import { firstView } from '../../src/main/reports/batches/first-view.js';
import { readReport } from '../../src/main/reports/read-report.js';
import { LookedAt } from '../../src/main/reports/view/view.js';
import { type ReportRun, ReportRunId } from '../../src/shared/ipc/reports.js';

const [contender = 'ours', count = '200000'] = process.argv.slice(2);
const rows = Number.parseInt(count, 10);

/** A list of components as the API gives it: ten fields a line, made up. */
function answer(): string {
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `<W><EmployeeNumber>${1000 + (at % 10_000)}</EmployeeNumber><EmployeeName>Persoon ${at % 10_000}</EmployeeName>` +
      `<Department>Afdeling ${at % 40}</Department><Year>2026</Year><Period>${1 + (at % 12)}</Period><Run>${1 + (at % 12)}</Run>` +
      `<Code>${1000 + (at % 60)}</Code><Text>Component ${at % 60}</Text><Hours>${at % 40},25</Hours><Amount>${at % 5000},${10 + (at % 90)}</Amount></W>`,
  );
  return `<R>${lines.join('')}</R>`;
}

/** The longest time in which nothing else could have been done, a request to stop included. */
function watchStalls(): () => number {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  return () => {
    clearInterval(timer);
    return Math.round(Math.max(longest, performance.now() - last));
  };
}

const text = answer();
const before = process.memoryUsage().rss;
const readFrom = performance.now();
const { tables } = await readReport(text);
const readMs = performance.now() - readFrom;
const [table] = tables;
if (!table || table.rows !== rows) throw new Error(`Read ${table?.rows} rows`);
const viewFrom = performance.now();
const { view, shown } = firstView(table, 0);
const looked = new LookedAt(table, view);
const viewMs = performance.now() - viewFrom;
const readMB = Math.round((process.memoryUsage().rss - before) / 1_048_576);

const run: ReportRun = {
  id: ReportRunId.parse('00000000-0000-4000-8000-000000000000'),
  request: { report: 'wage-codes-year', year: 2026 },
  company: 'Voorbeeld',
  employee: '',
  state: 'ready',
  askedAt: '2026-11-20T10:00:00.000Z',
  receivedAt: '2026-11-20T10:00:00.000Z',
  compared: null,
};

/** The same cells as the app makes, handed to the writer as it wants them: its own work alone is timed. */
function bareData(): SheetData {
  return [
    shown.map((at) => ({ value: table?.columns[at]?.name ?? '', type: String })),
    ...looked.lines(0, looked.length).flatMap((line) =>
      line.kind === 'row'
        ? [
            shown.map((at) => {
              const cell = line.cells[at] ?? '';
              const kind = looked.readings[at]?.kind;
              return kind === 'amount' || kind === 'number'
                ? { value: Number(cell), type: Number, format: '#,##0.00' }
                : { value: cell, type: String };
            }),
          ]
        : [],
    ),
  ];
}

const data = contender === 'bare' ? bareData() : null;
const stalls = watchStalls();
const from = performance.now();
let bytes = 0;
if (data) bytes = (await writeExcelFile([{ sheet: 'R', data }]).toBuffer()).length;
else {
  const made = await reportBytes(
    { run, answer: text, table, looked, groupBy: view.groupBy, shown, format: 'xlsx', language: 'nl' },
    { print: undefined, clock: { now: () => '2026-11-20T10:00:00.000Z' }, madeBy: '' },
    new AbortController().signal,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  bytes = made.data.length;
}
const ms = performance.now() - from;
console.log(
  JSON.stringify({
    ms,
    stallMs: stalls(),
    bytes,
    readMs,
    viewMs,
    readMB,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
