// A PDF of a report in Electron: by the app's own way, or by Chromium alone of the very same page. One line of JSON.
import type * as ElectronModule from 'electron';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { printedHtml } from '../../src/main/exports/pdf/printed-table.js';
import { reportTable } from '../../src/main/exports/pdf/report-table.js';
import { reportBytes } from '../../src/main/exports/report.js';
import { inSlices } from '../../src/main/platform/slices.js';
import { readReport } from '../../src/main/reports/read-report.js';
import { lookAt } from '../../src/main/reports/view/view.js';
import { appSchemePrivileges } from '../../src/main/security/app-protocol.js';
import { createPrint } from '../../src/main/windows/print/print-window.js';
import type { Table } from '../../src/main/reports/table/table.js';
import { answerOf, reportRun, timed } from './answer.js';

/** Electron's own module; a bundler would take the package of that name, which is only a path. */
const { app, session, protocol, BrowserWindow } = createRequire(import.meta.url)('electron') as typeof ElectronModule;

const Work = z.object({ rows: z.int(), contender: z.enum(['ours', 'bare']) });
const work = Work.parse(JSON.parse(process.env['LOONDESK_BENCH'] ?? ''));
const clock = { now: () => '2026-11-20T10:00:00.000Z' };

const memoryMB = (): number =>
  Math.round(app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024);

async function fileOf(table: Table) {
  // Rows alone, so that the paper has as many lines as were asked for.
  const view = { table: 0, search: '', filters: [], sorts: [], groupBy: null, sumBy: null, kinds: [], closed: [] };
  const looked = await inSlices(lookAt(table, view));
  const shown = table.columns.map((_, at) => at);
  return {
    run: reportRun,
    answer: '',
    table,
    looked,
    groupBy: null,
    shown,
    format: 'pdf',
    csv: { separator: ';', encoding: 'utf-8' },
    language: 'nl',
  } as const;
}

async function main(): Promise<object> {
  protocol.registerSchemesAsPrivileged([appSchemePrivileges]);
  // The window that prints is the only one, and goes.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  const [table] = (await readReport(answerOf(work.rows))).tables;
  if (!table) throw new Error('No table');
  const file = await fileOf(table);
  const before = memoryMB();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, memoryMB())), 100);
  if (work.contender === 'bare') {
    const folder = mkdtempSync(join(tmpdir(), 'loondesk-bench-'));
    const page = join(folder, 'page.html');
    writeFileSync(page, printedHtml(await inSlices(reportTable(file, clock.now(), '')), 'n'));
    const window = new BrowserWindow({ show: false, webPreferences: { javascript: false } });
    const made = await timed(async () => {
      await window.loadFile(page);
      return window.webContents.printToPDF({ pageSize: 'A4', landscape: true });
    });
    rmSync(folder, { recursive: true });
    return { ms: made.ms, stallMs: made.stallMs, bytes: made.answer.length, moreMB: most - before };
  }
  const failures: unknown[] = [];
  const { print } = createPrint({
    BrowserWindow,
    session: session.fromPartition('print'),
    nonce: () => 'n',
    failed: (cause) => void failures.push(cause),
  });
  const make = (signal: AbortSignal) => reportBytes(file, { print, clock, madeBy: '' }, { signal });
  const made = await timed(() => make(new AbortController().signal));
  if (!made.answer.ok) throw new Error(`${JSON.stringify(made.answer)} ${String(failures)}`);
  clearInterval(watch);
  const figures = { ms: made.ms, stallMs: made.stallMs, bytes: made.answer.data.length, moreMB: most - before };
  const stop = new AbortController();
  let stopped = 0;
  setTimeout(() => ((stopped = performance.now()), stop.abort()), made.ms / 2);
  const ended = await make(stop.signal);
  if (ended.ok || ended.error.kind !== 'cancelled') throw new Error('It was not stopped');
  return { ...figures, stopMs: performance.now() - stopped };
}

// Not awaited: Electron is ready only after its first module was read.
main()
  .then((figures) => console.log(`bench: ${JSON.stringify(figures)}`))
  .catch((cause: unknown) => console.log(String(cause)))
  .finally(() => app.exit(0));
