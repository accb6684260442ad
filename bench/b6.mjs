// B6: start to a usable window (the list of employees stands), and memory with 10,000 employees open, each beside an
// empty Electron window on the same machine, in turn. Then a report of 200,000 rows in the app's own window; LOONDESK_BENCH_PART=start
// or report measures that part alone.
import { join, resolve } from 'node:path';
import { ratios, spread } from './figures.mjs';
import { longReport } from './b6/report.mjs';
import { openLargest, withApp } from './with-app.mjs';

const root = resolve(import.meta.dirname, '..');
const rounds = Number(process.env.LOONDESK_BENCH_ROUNDS ?? 5);

const part = process.env.LOONDESK_BENCH_PART ?? 'both';
const rows = Number(process.env.LOONDESK_BENCH_ROWS ?? 200_000);

export async function run() {
  return {
    ...(part === 'report' ? {} : await start()),
    ...(part === 'start' ? {} : { report: await longReport(rows, memoryOf) }),
    goals: { moreMs: 1500, memoryMoreMB: 350 },
  };
}

async function start() {
  const app = [];
  const empty = [];
  for (let i = 0; i < rounds; i += 1) {
    empty.push(await started([join(root, 'bench/b6/empty.cjs')], '#ready'));
    app.push(await started([root], '[role=gridcell]'));
  }
  const [bare, full] = [
    await memory([join(root, 'bench/b6/empty.cjs')], '#ready'),
    await memory([root], '[role=gridcell]', listLargest),
  ];
  return {
    startMs: {
      app: spread(app),
      empty: spread(empty),
      more: spread(app.map((ms, at) => ms - empty[at])),
      ratio: ratios(app, empty),
    },
    memoryMB: {
      soon: { empty: bare.soon, with10000: full.soon, more: full.soon - bare.soon },
      atRest: { empty: bare.atRest, with10000: full.atRest, more: full.atRest - bare.atRest },
    },
  };
}

const started = (args, ready) => withApp({ args, ready }, async ({ ms }) => ms);

const memory = (args, ready, act = async () => undefined) =>
  withApp({ args, ready }, async ({ electron, page }) => {
    await act(page);
    await page.waitForTimeout(3_000);
    const soon = await memoryOf(electron);
    // Threads that decoded what was read have gone by then.
    await page.waitForTimeout(37_000);
    return { soon, atRest: await memoryOf(electron) };
  });

/** MB of all processes of an app. */
async function memoryOf(electron) {
  const kB = await electron.evaluate(({ app }) =>
    app.getAppMetrics().reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize, 0),
  );
  return Math.round(kB / 1024);
}

async function listLargest(page) {
  await openLargest(page);
  await page
    .getByText(/10[.,\s\u00a0]000 /)
    .first()
    .waitFor({ timeout: 60_000 });
}
