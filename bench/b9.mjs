// B9: the calendar of a company of 10,000 employees. From the click to a calendar that can be used, to the first leave in it
// (which comes a person at a time), and frames and a key while leave goes on arriving. The click comes once everything of the
// list before it was read, and, in a start of its own, as soon as that list has rows: its other reads then go before.
import { resolve } from 'node:path';
import { spread } from './figures.mjs';
import { startSimulator } from './simulator.mjs';
import { openLargest, withApp } from './with-app.mjs';
import { listMs, watchList } from './b4/page.mjs';
import { keyMs, leaveRead, scrollFrames, watchCalendar } from './b9/page.mjs';

const root = resolve(import.meta.dirname, '..');
const rounds = Number(process.env.LOONDESK_BENCH_ROUNDS ?? 3);

export async function run() {
  const simulator = await startSimulator();
  try {
    const app = [];
    for (let round = 0; round < rounds; round += 1) {
      app.push({ ...(await inApp(simulator.line)), hasty: await clicked(simulator.line, { atOnce: true }) });
      console.error(`B9 round ${round + 1}: ${app.at(-1).standsMs.toFixed(0)} ms`);
    }
    const of = (name) => spread(app.map((figures) => figures[name]));
    return {
      employees: 10_000,
      rounds,
      standsMs: of('standsMs'),
      firstLeaveMs: of('firstLeaveMs'),
      clickedAtOnce: {
        standsMs: spread(app.map(({ hasty }) => hasty.standsMs)),
        firstLeaveMs: spread(app.map(({ hasty }) => hasty.firstLeaveMs)),
      },
      keyMs: of('keyMs'),
      scroll: {
        frames: app[0].scroll.frames,
        p50Ms: spread(app.map(({ scroll }) => scroll.p50)),
        p95Ms: spread(app.map(({ scroll }) => scroll.p95)),
        mostMs: spread(app.map(({ scroll }) => scroll.most)),
      },
      peopleReadAtEnd: of('read'),
    };
  } finally {
    simulator.stop();
  }
}

/** One start of the app. The list of employees is there before the click: the calendar is what is measured. */
const inApp = (line) =>
  clicked(line, { atOnce: false }, async (page) => ({
    scroll: await scrollFrames(page),
    keyMs: await keyMs(page),
    read: await leaveRead(page),
  }));

/** A start, the click and what it brings; `then` measures more in the calendar that stands. */
const clicked = (line, { atOnce }, then = async () => ({})) =>
  withApp({ args: [root], ready: '[role=gridcell]', env: { LOONDESK_SIMULATOR: line } }, async ({ page }) => {
    await watchList(page);
    await openLargest(page);
    await page.waitForSelector('[role=grid][aria-rowcount="10001"]', { timeout: 120_000 });
    if (!atOnce) await listMs(page);
    await watchCalendar(page);
    await page.getByRole('link', { name: /^(Kalender|Calendar)$/ }).click();
    await page.waitForFunction(() => globalThis.marks.firstLeave !== undefined, undefined, { timeout: 120_000 });
    const { clicked: began, stands, firstLeave } = await page.evaluate(() => globalThis.marks);
    return { standsMs: stands - began, firstLeaveMs: firstLeave - began, ...(await then(page)) };
  });
