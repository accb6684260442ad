// A report of 200,000 rows in the app's own window: from the click to its first rows, memory, and what a hand does to it.
import { resolve } from 'node:path';
import { scrollFrames } from '../b4/page.mjs';
import { startSimulator } from '../simulator.mjs';
import { withApp } from '../with-app.mjs';
import { withLongReport } from './long-report.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Once; `memory` gives the MB of all processes of an app. */
export async function longReport(rows, memory) {
  const simulator = await startSimulator();
  const proxy = await withLongReport(simulator, rows);
  try {
    return await withApp(
      { args: [root], ready: '[role=gridcell]', env: { LOONDESK_SIMULATOR: proxy.line } },
      async ({ electron, page }) => {
        const before = await memory(electron);
        await page.getByRole('link', { name: /^(Rapporten|Reports|Rapporter)$/ }).click();
        const ask = page.locator('form button[type=submit]');
        await ask.waitFor();
        await watch(page, rows);
        const asleep = longestWait(page);
        await ask.click();
        await page.waitForFunction(() => globalThis.marks.rows !== undefined, undefined, { timeout: 180_000 });
        await page.evaluate(() => (globalThis.marks.done = true));
        const first = await page.evaluate(() => globalThis.marks.rows - globalThis.marks.clicked);
        const waitMs = await asleep;
        await page.waitForTimeout(3000);
        const after = await memory(electron);
        // The thread that decoded it goes after half a minute without work.
        await page.waitForTimeout(35_000);
        const later = await memory(electron);
        const scroll = await scrollFrames(page);
        const sort = await sortMs(page);
        return {
          rows,
          firstRowsMs: first,
          // Of these: until the server had it, until all of it had come, until it was a table.
          statesMs: await page.evaluate(() => globalThis.marks.states),
          mainBusyMs: waitMs,
          moreMB: { soon: after - before, later: later - before },
          scroll,
          sortMs: sort,
          filterMs: await searchMs(page),
        };
      },
    );
  } finally {
    proxy.stop();
    simulator.stop();
  }
}

/** Notes when the report was asked for and when its first rows are painted. */
const watch = (page, rows) =>
  page.evaluate((rows) => {
    const marks = (globalThis.marks = { states: {} });
    addEventListener('submit', () => (marks.clicked = performance.now()), { capture: true });
    globalThis.loondesk.reports.changed((run) => (marks.states[run.state] = performance.now() - marks.clicked));
    const look = () => {
      // The head and the totals are rows too.
      const grid = document.querySelector(`main [aria-rowcount="${rows + 2}"]`);
      if (grid?.querySelector('[role=gridcell]')?.textContent) marks.rows ??= performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }, rows);

/** The longest time for which main did not answer a small question while the report was read. */
const longestWait = (page) =>
  page.evaluate(async () => {
    let longest = 0;
    while (!globalThis.marks.done) {
      const asked = performance.now();
      await globalThis.loondesk.jobs.list();
      longest = Math.max(longest, performance.now() - asked);
      await new Promise((done) => setTimeout(done, 20));
    }
    return longest;
  });

/** From a click on the head of a column that is sorted up until its last value stands first. */
const sortMs = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const first = () => document.querySelector('main [aria-rowindex="2"]')?.textContent;
    const head = () => document.querySelector('main [role=columnheader]');
    head().querySelector('button').click();
    while (head().getAttribute('aria-sort') !== 'ascending') await frame();
    await new Promise((done) => setTimeout(done, 3000));
    const before = first();
    const began = performance.now();
    head().querySelector('button').click();
    const most = began + 60_000;
    do await frame();
    while (first() === before && performance.now() < most);
    await frame();
    return performance.now() - began;
  });

/** From a word in the search until fewer rows are painted. */
async function searchMs(page) {
  await page.evaluate(() => {
    const counted = () => document.querySelector('main [aria-rowcount]')?.getAttribute('aria-rowcount');
    const before = counted();
    addEventListener(
      'input',
      () => {
        const began = performance.now();
        const look = () => {
          if (counted() === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => (globalThis.marks.filtered = performance.now() - began));
        };
        look();
      },
      { capture: true, once: true },
    );
    document.querySelector('main input[type=text], main input:not([type])').focus();
  });
  await page.keyboard.insertText('persoon 77');
  await page.waitForFunction(() => globalThis.marks.filtered !== undefined, undefined, { timeout: 60_000 });
  return page.evaluate(() => globalThis.marks.filtered);
}
