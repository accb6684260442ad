// One measurement in a process of its own: `child.js <ours|bare> <rows>`; one line of JSON.
import { performance } from 'node:perf_hooks';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { reportBytes } from '../../src/main/exports/report.js';
import { firstView } from '../../src/main/reports/batches/first-view.js';
import { readReport } from '../../src/main/reports/read-report.js';
import { inSlices } from '../../src/main/platform/slices.js';
import type { Table } from '../../src/main/reports/table/table.js';
import { lookAt } from '../../src/main/reports/view/view.js';
import { answerOf, reportRun, timed } from './answer.js';

const [contender = 'ours', count = '200000'] = process.argv.slice(2);
const rows = Number.parseInt(count, 10);

const text = answerOf(rows);
const before = process.memoryUsage().rss;
const read = await timed(() => readReport(text));
const [table] = read.answer.tables;
if (!table || table.rows !== rows) throw new Error(`Read ${table?.rows} rows`);
const { view, shown } = firstView(table, 0);
const first = await timed(() => inSlices(lookAt(table, view)));
const looked = first.answer;
const readMB = Math.round((process.memoryUsage().rss - before) / 1_048_576);

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

/** One file of ours; stopped after `stopAfter` ms: then the time until it was. */
async function file(table: Table, format: 'xlsx' | 'csv', stopAfter?: number): Promise<number> {
  const stop = new AbortController();
  let stopped = 0;
  if (stopAfter !== undefined) setTimeout(() => ((stopped = performance.now()), stop.abort()), stopAfter);
  const made = await reportBytes(
    {
      run: reportRun,
      answer: text,
      table,
      looked,
      groupBy: view.groupBy,
      shown,
      format,
      csv: { separator: ';', encoding: 'utf-8' },
      language: 'nl',
    },
    { print: undefined, clock: { now: () => '2026-11-20T10:00:00.000Z' }, madeBy: '' },
    { signal: stop.signal },
  );
  if (made.ok === stop.signal.aborted) throw new Error(JSON.stringify(made));
  return made.ok ? made.data.length : performance.now() - stopped;
}

if (contender === 'bare') {
  const data = bareData();
  const { ms, stallMs } = await timed(() => writeExcelFile([{ sheet: 'R', data }]).toBuffer());
  say({ ms, stallMs });
} else {
  const xlsx = await timed(() => file(table, 'xlsx'));
  const peakMB = peak();
  const csv = await timed(() => file(table, 'csv'));
  const sorted = await timed(() => inSlices(lookAt(table, { ...view, sorts: [{ column: 1, descending: true }] })));
  const found = await timed(() => inSlices(lookAt(table, { ...view, search: 'persoon 77' })));
  say({
    ms: xlsx.ms,
    stallMs: xlsx.stallMs,
    lines: looked.length,
    peakMB,
    readMB,
    stopMs: await file(table, 'xlsx', 300),
    csv: { ms: csv.ms, stallMs: csv.stallMs, stopMs: await file(table, 'csv', 100) },
    read: { ms: read.ms, stallMs: read.stallMs },
    view: { ms: first.ms, stallMs: first.stallMs },
    sort: { ms: sorted.ms, stallMs: sorted.stallMs },
    search: { ms: found.ms, stallMs: found.stallMs },
  });
}

function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function say(figures: object): void {
  console.log(JSON.stringify({ peakMB: peak(), ...figures }));
}
