// B3: the grid of a sheet, 10,000 people and 40 codes, in Chromium: first paint, frames while scrolling, a key until it is on
// the screen, a paste of 5,000 x 5 and its undo. The page holds the app's grid and its engine, and no more.
import { chromium } from 'playwright';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { findChromium } from '../scripts/stand-in/chromium/find.mjs';
import { runsAsRoot } from '../scripts/hosts/display.mjs';
import { spread } from './figures.mjs';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'out', 'bench', 'b3');
const rounds = Number(process.env.LOONDESK_BENCH_ROUNDS ?? 5);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export async function run() {
  await built();
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : request.url.slice(1);
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
  try {
    const figures = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      figures.push(await measured(page));
      await page.close();
      console.error(`B3 round ${round + 1}: ${JSON.stringify(figures.at(-1))}`);
    }
    const names = Object.keys(figures[0]);
    return {
      rows: 10_000,
      columns: 40,
      rounds,
      ...Object.fromEntries(names.map((name) => [name, spread(figures.map((each) => each[name]))])),
      comparedWith: 'nothing: the grid that the goal names is none of the packages of this project',
    };
  } finally {
    await browser.close();
    server.close();
  }
}

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
    build: { outDir: out, emptyOutDir: true, target: 'chrome130' },
  });
}

async function measured(page) {
  const firstPaintMs = await page.evaluate(() => globalThis.paint());
  const cells = await page.locator('[data-cell]').count();
  if (cells < 100) throw new Error(`Only ${cells} cells were drawn`);
  const scroll = await page.evaluate(scrolled);
  const keyMs = await page.evaluate(typed);
  const { pasteMs, undoMs } = await page.evaluate(pasted);
  return { firstPaintMs, ...scroll, keyMs, pasteMs, undoMs };
}

/** Through all rows in 300 steps, a step a frame: how long the frames were. */
async function scrolled() {
  const grid = document.querySelector('[role=grid]');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const times = [];
  const step = (grid.scrollHeight - grid.clientHeight) / 300;
  let last = await frame();
  for (let at = 1; at <= 300; at += 1) {
    grid.scrollTop = at * step;
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  grid.scrollTop = 0;
  await frame();
  const sorted = times.toSorted((a, b) => a - b);
  return { frameP50Ms: sorted[150], frameP95Ms: sorted[285], frameMostMs: sorted[299] };
}

/** The median of forty arrow keys: from the event until the frame after it. */
async function typed() {
  const grid = document.querySelector('[role=grid]');
  grid.focus();
  const times = [];
  for (let at = 0; at < 40; at += 1) {
    const before = grid.getAttribute('aria-activedescendant');
    const began = performance.now();
    grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - began);
    if (grid.getAttribute('aria-activedescendant') === before) throw new Error('The key did nothing');
  }
  return times.toSorted((a, b) => a - b)[20];
}

/** 25,000 cells, and their undo: from the event until they are seen and a frame has passed. */
async function pasted() {
  const grid = document.querySelector('[role=grid]');
  const changed = () => document.querySelectorAll('[data-state=changed]').length;
  const until = async (wanted) => {
    while (wanted() === false) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  };
  grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', ctrlKey: true, bubbles: true, cancelable: true }));
  await until(() => grid.scrollTop === 0);
  const line = ['1,25', '2,5', '3', '4,75', '8'].join('\t');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', Array.from({ length: 5000 }, () => line).join('\r\n'));
  let began = performance.now();
  grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await until(() => changed() > 0);
  const pasteMs = performance.now() - began;
  began = performance.now();
  grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
  await until(() => changed() === 0);
  return { pasteMs, undoMs: performance.now() - began };
}
