// B4: a company of 10,000 employees. From the click to a list that can be filtered, beside the same calls made and decoded
// by the same client into a bare table of all rows (and without any table), in turn; then frames while scrolling, sorting by name, and one filter, in the app.
// Then its sheet of hours, one call a person. LOONDESK_BENCH_PART=list or sheet measures that part alone.
import { resolve } from 'node:path';
import { bundle } from './bundle.mjs';
import { ratios, spread } from './figures.mjs';
import { inElectron } from './in-electron.mjs';
import { startSimulator } from './simulator.mjs';
import { openLargest, withApp } from './with-app.mjs';
import { loadavg } from 'node:os';
import { editMs, pasteMs, sheetMs, wholeMs } from './b4/sheet.mjs';
import { filterMs, listMs, scrollFrames, sortMs, watchList } from './b4/page.mjs';

const root = resolve(import.meta.dirname, '..');
const rounds = Number(process.env.LOONDESK_BENCH_ROUNDS ?? 5);
const part = process.env.LOONDESK_BENCH_PART ?? 'both';

export async function run() {
  return {
    employees: 10_000,
    rounds,
    ...(part === 'sheet' ? {} : await list()),
    ...(part === 'list' ? {} : { sheet: await sheet() }),
    load: Number(loadavg()[0].toFixed(1)),
  };
}

/** The sheet: rows as they come, then everything a hand does to it. The books are made before the clock runs. */
async function sheet() {
  const simulator = await startSimulator();
  try {
    const figures = [];
    for (let round = 0; round < rounds; round += 1) {
      figures.push(await sheetInApp(simulator.line));
      console.error(`B4 sheet round ${round + 1}: ${JSON.stringify(figures.at(-1))}`);
    }
    const names = Object.keys(figures[0]).filter((name) => name !== 'scroll');
    return {
      ...Object.fromEntries(names.map((name) => [name, spread(figures.map((each) => each[name]))])),
      scroll: {
        frames: figures[0].scroll.frames,
        ...Object.fromEntries(['p50', 'p95', 'most'].map((what) => [`${what}Ms`, scroll(figures, what)])),
      },
    };
  } finally {
    simulator.stop();
  }
}

const sheetInApp = (line) =>
  withApp({ args: [root], ready: '[role=gridcell]', env: { LOONDESK_SIMULATOR: line } }, async ({ page }) => {
    await watchList(page);
    await openLargest(page);
    await listMs(page);
    const first = await sheetMs(page, true);
    const whole = await wholeMs(page);
    const afterwards = { wholeMs: whole, editMs: await editMs(page, 20), scroll: await scrollFrames(page) };
    return { ...first, ...afterwards, ...(await pasteMs(page)) };
  });

async function list() {
  const entry = await bundle('b4/bare.ts');
  const simulator = await startSimulator();
  const { url, username, token, domain } = simulator.access;
  const bare = () => inElectron(entry, { url, username, token, domain, debtor: 'Noordkade Groep' });
  try {
    // The books of the company are made when they are first asked for: neither side pays for that.
    await bare();
    const table = [];
    const app = [];
    for (let round = 0; round < rounds; round += 1) {
      table.push(await bare());
      app.push(await inApp(simulator.line));
      console.error(
        `B4 round ${round + 1}: bare ${table.at(-1).ms.toFixed(0)} ms, app ${app.at(-1).listMs.toFixed(0)} ms`,
      );
    }
    const of = (name) => spread(app.map((figures) => figures[name]));
    return {
      listMs: of('listMs'),
      bareMs: spread(table.map(({ ms }) => ms)),
      bareReadMs: spread(table.map(({ readMs }) => readMs)),
      timesBare: ratios(
        app.map((figures) => figures.listMs),
        table.map(({ ms }) => ms),
      ),
      timesBareRead: ratios(
        app.map((figures) => figures.listMs),
        table.map(({ readMs }) => readMs),
      ),
      placesMs: of('placesMs'),
      scroll: {
        frames: app[0].scroll.frames,
        p50Ms: scroll(app, 'p50'),
        p95Ms: scroll(app, 'p95'),
        mostMs: scroll(app, 'most'),
      },
      sortMs: of('sortMs'),
      filterMs: of('filterMs'),
      goals: { timesBare: 1.15 },
    };
  } finally {
    simulator.stop();
  }
}

const scroll = (app, what) => spread(app.map((figures) => figures.scroll[what]));

/** One start of the app, so that nothing of the company was read before. */
const inApp = (line) =>
  withApp({ args: [root], ready: '[role=gridcell]', env: { LOONDESK_SIMULATOR: line } }, async ({ page }) => {
    await watchList(page);
    await openLargest(page);
    const { list, places } = await listMs(page);
    return {
      listMs: list,
      placesMs: places,
      scroll: await scrollFrames(page),
      sortMs: await sortMs(page),
      filterMs: await filterMs(page),
    };
  });
