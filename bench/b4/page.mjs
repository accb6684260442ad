// What is measured inside the app's own page, by its own frames.

/** Notes when the debtor is clicked, when the grid holds 10,000 rows and can be filtered, and when the places where people live stand in it. */
export const watchList = (page) =>
  page.evaluate(() => {
    const marks = (globalThis.marks = {});
    addEventListener(
      'click',
      (event) => event.target.closest?.('[role=option]') && (marks.clicked = performance.now()),
      {
        capture: true,
      },
    );
    const look = () => {
      const grid = document.querySelector('[role=grid][aria-rowcount="10001"]');
      const filter = document.querySelector('main input:not([disabled])');
      const first = grid?.querySelector('[role=gridcell]');
      if (filter && first?.textContent) marks.list ??= performance.now();
      if (marks.list && grid?.querySelector('[data-column=city]')?.textContent) marks.places ??= performance.now();
      requestAnimationFrame(look);
    };
    look();
  });

export async function listMs(page) {
  await page.waitForFunction(() => globalThis.marks.places !== undefined, undefined, { timeout: 120_000 });
  return page.evaluate(() => ({ list: marks.list - marks.clicked, places: marks.places - marks.clicked }));
}

/** Forty rows a frame from the top, for 240 frames: what a hand on the wheel asks for at most. */
export const scrollFrames = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const grid = document.querySelector('[role=grid]');
    const took = [];
    let before = await frame();
    for (let at = 1; at <= 240; at += 1) {
      grid.scrollTop = at * 40 * 28;
      const now = await frame();
      took.push(now - before);
      before = now;
    }
    grid.scrollTop = 0;
    await frame();
    const sorted = took.toSorted((a, b) => a - b);
    const of = (share) => sorted[Math.floor(share * (sorted.length - 1))];
    return { frames: took.length, p50: of(0.5), p95: of(0.95), most: of(1) };
  });

/** From a click on the head of a column until its order is painted. */
export const sortMs = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const heads = [...document.querySelectorAll('[role=columnheader]')];
    const head = heads.find((each) => each.getAttribute('aria-sort') === 'none');
    const before = head.getAttribute('aria-sort');
    const began = performance.now();
    head.querySelector('button').click();
    do await frame();
    while (head.getAttribute('aria-sort') === before);
    await frame();
    return performance.now() - began;
  });

/** From one letter in the filter until fewer rows are painted. */
export const filterMs = async (page) => {
  await page.evaluate(() => {
    const grid = document.querySelector('[role=grid]');
    const before = grid.getAttribute('aria-rowcount');
    globalThis.marks.filtered = undefined;
    addEventListener(
      'input',
      () => {
        const began = performance.now();
        const look = () => {
          const now = document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
          if (now === before) requestAnimationFrame(look);
          else requestAnimationFrame(() => (globalThis.marks.filtered = performance.now() - began));
        };
        look();
      },
      { capture: true, once: true },
    );
    document.querySelector('main input').focus();
  });
  await page.keyboard.type('q');
  await page.waitForFunction(() => globalThis.marks.filtered !== undefined, undefined, { timeout: 30_000 });
  return page.evaluate(() => globalThis.marks.filtered);
};
