// B3: the grid of a sheet, 10,000 people and 40 codes, in Chromium: first paint, frames while scrolling, a key until it is on
// the screen, a paste of 5,000 x 5 and its undo. The app's grid and AG Grid Community, each on a page of its own with the same
// data and the same engine behind it.
import { chromium } from 'playwright';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { findChromium } from '../scripts/stand-in/chromium/find.mjs';
import { runsAsRoot } from '../scripts/hosts/display.mjs';
import { spread } from './figures.mjs';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'out', 'bench', 'b3');
const rounds = Number(process.env.LOONDESK_BENCH_ROUNDS ?? 5);

/** The two grids: their page, what scrolls, what takes keys, and how one reads off what is seen. */
const grids = {
  ours: {
    page: 'index.html',
    cells: '[data-cell]',
    scroller: '[role=grid]',
    keys: '[role=grid]',
    active: '[data-active]',
    changed: '[data-state=changed]',
  },
  theirs: {
    page: 'ag.html',
    cells: '.ag-cell[col-id^="2"]',
    scroller: '.ag-grid-viewport',
    keys: '.ag-cell-focus',
    active: '.ag-cell-focus',
    changed: '.ag-cell.changed',
  },
};
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export async function run() {
  await built();
  const server = createServer((request, response) => {
    const name = request.url.slice(1);
    readFile(join(out, name)).then(
      (bytes) => response.setHeader('content-type', types[extname(name)] ?? 'text/plain').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: runsAsRoot() ? ['--no-sandbox'] : [],
  });
  const url = `http://127.0.0.1:${server.address().port}/`;
  const figures = { ours: [], theirs: [] };
  try {
    // Interleaved, and each one first as often as the other: what else the machine does meets both.
    for (let round = 0; round < rounds; round += 1)
      for (const which of round % 2 === 0 ? ['ours', 'theirs'] : ['theirs', 'ours']) {
        figures[which].push(
          await watched(browser, which, (page, step) =>
            measured(page, `${url}${grids[which].page}`, grids[which], step),
          ),
        );
        console.error(`B3 round ${round + 1}, ${which}: ${JSON.stringify(figures[which].at(-1))}`);
      }
    return {
      rows: 10_000,
      columns: 40,
      rounds,
      comparedWith: `AG Grid Community ${agGridVersion()}`,
      ...compared(figures),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** As long as one step on a page may take, milliseconds: far longer than any has, on a machine with much else to do. */
const mostMs = 120_000;

/** Runs `work` on a page of its own. Where the page or the browser is gone, or a step never ends, it says which and what was heard. */
async function watched(browser, which, work) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const heard = [];
  let at = 'opening';
  let timer;
  let restart = () => undefined;
  const gone = new Promise((_, fail) => {
    const end = (why) => fail(new Error(`${which}, while ${at}: ${why}${heard.map((line) => `\n  ${line}`).join('')}`));
    page.on('crash', () => end('the page crashed'));
    browser.on('disconnected', () => end('the browser is gone'));
    page.on('pageerror', (error) => heard.push(`the page threw: ${error.stack ?? error.message}`));
    page.on('console', (message) => message.type() === 'error' && heard.push(`the page said: ${message.text()}`));
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end(`no answer in ${mostMs / 1000} s`), mostMs);
    };
    restart = watch;
    watch();
  });
  const step = (name, run) => {
    at = name;
    restart();
    return run();
  };
  try {
    return await Promise.race([work(page, step), gone]);
  } finally {
    clearTimeout(timer);
    // A page that hangs does not close either.
    await Promise.race([page.close().catch(() => undefined), new Promise((done) => setTimeout(done, 5000))]);
  }
}

/** Each figure of ours, of theirs, and how many times theirs ours is, round by round: at most 1 is the goal. */
function compared({ ours, theirs }) {
  return Object.fromEntries(
    Object.keys(ours[0]).map((name) => {
      const of = (all) => all.map((each) => each[name]);
      const ratios = ours.map((each, round) => (theirs[round][name] === 0 ? 1 : each[name] / theirs[round][name]));
      return [name, { ours: spread(of(ours)), theirs: spread(of(theirs)), ratio: spread(ratios) }];
    }),
  );
}

const agGridVersion = () =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies['ag-grid-community'];

async function built() {
  const { build } = await import('vite');
  const react = (await import('@vitejs/plugin-react')).default;
  mkdirSync(out, { recursive: true });
  await build({
    root: join(import.meta.dirname, 'b3'),
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react()],
    build: {
      rollupOptions: {
        input: [join(import.meta.dirname, 'b3', 'index.html'), join(import.meta.dirname, 'b3', 'ag.html')],
      },
      outDir: out,
      emptyOutDir: true,
      target: 'chrome130',
    },
  });
}

async function measured(page, url, grid, step) {
  await step('opening', () => page.goto(url));
  const firstPaintMs = await step('painting first', () => page.evaluate(() => globalThis.paint()));
  const cells = await page.locator(grid.cells).count();
  if (cells < 100) throw new Error(`Only ${cells} cells were drawn`);
  const scroll = await step('scrolling', () => page.evaluate(scrolled, grid));
  const keyMs = await step('typing', () => page.evaluate(typed, grid));
  const { pasteMs, undoMs } = await step('pasting', () => page.evaluate(pasted, grid));
  return { firstPaintMs, ...scroll, keyMs, pasteMs, undoMs };
}

/**
 * Through all rows in 300 steps, a step a frame: how long the frames were, and in how many the middle of the grid held no cell yet,
 * which a grid that draws later than it scrolls shows as a blank.
 */
async function scrolled({ scroller, cells }) {
  const grid = document.querySelector(scroller);
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const box = grid.getBoundingClientRect();
  const isBlank = () => {
    const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return found?.closest(cells) === null || found === null;
  };
  const times = [];
  let blank = 0;
  const step = (grid.scrollHeight - grid.clientHeight) / 300;
  if (step < 500) throw new Error('The grid does not scroll through its rows');
  let last = await frame();
  for (let at = 1; at <= 300; at += 1) {
    grid.scrollTop = at * step;
    const now = await frame();
    times.push(now - last);
    last = now;
    // After the frame's own work, right before it is painted.
    await new Promise((done) => queueMicrotask(done));
    if (isBlank()) blank += 1;
  }
  grid.scrollTop = 0;
  await frame();
  const sorted = times.toSorted((a, b) => a - b);
  return { frameP50Ms: sorted[150], frameP95Ms: sorted[285], frameMostMs: sorted[299], blankFrames: blank };
}

/** The median of forty arrow keys: from the event until the frame in which the next cell is the active one. */
async function typed({ keys, active, scroller }) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const where = () => {
    const cell = document.querySelector(active);
    return cell?.dataset.cell ?? cell?.closest('[row-index]')?.getAttribute('row-index') ?? null;
  };
  document.querySelector(scroller).scrollTop = 0;
  for (let tries = 0; where()?.split(',')[0] !== '0'; tries += 1) {
    if (tries > 200) throw new Error('The first cell is not the active one');
    globalThis.first();
    await frame();
  }
  document.querySelector(keys).focus();
  const times = [];
  for (let at = 0; at < 40; at += 1) {
    const before = where();
    const began = performance.now();
    document
      .querySelector(keys)
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    do {
      if (performance.now() - began > 5000) throw new Error(`The key did nothing at ${before}`);
      await frame();
    } while (where() === before || where() === null);
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[20];
}

/** 25,000 cells, and their undo: from the event until they are seen and a frame has passed. */
async function pasted({ keys, scroller, active, changed: marked }) {
  const changed = () => document.querySelectorAll(marked).length;
  const until = async (wanted) => {
    const began = performance.now();
    // What a listener leaves to a microtask is done before the next frame, as it is behind a real key: a look before that would cost
    // a grid that draws there a frame that nobody sees.
    await Promise.resolve();
    while (wanted() === false) {
      if (performance.now() - began > 30_000) throw new Error(`Not within half a minute: ${String(wanted)}`);
      await new Promise((done) => requestAnimationFrame(done));
    }
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  };
  document.querySelector(scroller).scrollTop = 0;
  globalThis.first();
  await until(() => document.querySelector(scroller).scrollTop === 0 && document.querySelector(active) !== null);
  const line = ['1,25', '2,5', '3', '4,75', '8'].join('\t');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', Array.from({ length: 5000 }, () => line).join('\r\n'));
  let began = performance.now();
  document
    .querySelector(keys)
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await until(() => changed() > 0);
  const pasteMs = performance.now() - began;
  began = performance.now();
  document
    .querySelector(keys)
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
  await until(() => changed() === 0);
  return { pasteMs, undoMs: performance.now() - began };
}
