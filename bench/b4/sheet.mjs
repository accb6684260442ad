// The sheet of hours of a company of 10,000, measured inside the app's own page, by its own frames.

/** From the click on Registration until the first row was read and painted, and until all of them were. `whole`: wait for that. */
export async function sheetMs(page, whole) {
  await page.evaluate(() => {
    const marks = (globalThis.sheetMarks = { clicked: performance.now() });
    document.querySelector('nav a[href*="/registration"]').click();
    const look = () => {
      const cells = [...document.querySelectorAll('[role=grid] [data-cell]')];
      const read = cells.filter((cell) => cell.dataset.state !== 'unread').length;
      if (read > 0) marks.first ??= performance.now();
      if (read > 0 && read === cells.length) marks.screen ??= performance.now();
      requestAnimationFrame(look);
    };
    look();
  });
  await page.waitForFunction(() => globalThis.sheetMarks.screen !== undefined, undefined, { timeout: 120_000 });
  const seen = await page.evaluate(() => ({
    firstRowsMs: sheetMarks.first - sheetMarks.clicked,
    fullScreenMs: sheetMarks.screen - sheetMarks.clicked,
  }));
  if (!whole) return seen;
  return { ...seen, firstEditMs: await editMs(page, 1) };
}

/** The reading line has a meter as long as there is something to read. */
export async function wholeMs(page) {
  await page.waitForFunction(() => document.querySelector('main [role=meter]') === null, undefined, {
    timeout: 600_000,
    polling: 100,
  });
  return page.evaluate(() => performance.now() - sheetMarks.clicked);
}

/** From Enter in a cell until its new amount is painted: the median of so many, each in the next row. */
export async function editMs(page, times) {
  const took = [];
  for (let at = 0; at < times; at += 1) {
    await page.locator('[role=grid]').focus();
    await page.keyboard.type(String(at + 101));
    await page.evaluate(() => {
      globalThis.sheetMarks.painted = undefined;
      const before = document.querySelectorAll('[data-state=changed]').length;
      addEventListener(
        'keydown',
        () => {
          const began = performance.now();
          const look = () => {
            if (document.querySelectorAll('[data-state=changed]').length <= before) requestAnimationFrame(look);
            else requestAnimationFrame(() => (sheetMarks.painted = performance.now() - began));
          };
          look();
        },
        { capture: true, once: true },
      );
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => globalThis.sheetMarks.painted !== undefined, undefined, { timeout: 30_000 });
    took.push(await page.evaluate(() => sheetMarks.painted));
  }
  return took.toSorted((a, b) => a - b)[Math.floor(times / 2)];
}

/**
 * 10,000 cells, 2,000 rows of 5, from the first cell: until they are asked about, and from the yes until they are painted. Then the
 * undo of it all.
 */
export const pasteMs = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const until = async (wanted) => {
      while (!wanted()) await frame();
      await frame();
      return performance.now();
    };
    const grid = document.querySelector('[role=grid]');
    const key = (name, ctrlKey) =>
      grid.dispatchEvent(new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, cancelable: true }));
    grid.focus();
    key('Home', true);
    await until(() => grid.scrollTop === 0);
    const changed = () => document.querySelectorAll('[role=grid] [data-state=changed]').length;
    const before = changed();
    const clipboardData = new DataTransfer();
    const line = ['901,25', '902,5', '903', '904,75', '908'].join('\t');
    clipboardData.setData('text/plain', Array.from({ length: 2000 }, () => line).join('\r\n'));
    let began = performance.now();
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    const asked = await until(() => document.querySelector('[role=dialog] button[data-autofocus]') !== null);
    const askMs = asked - began;
    began = performance.now();
    document.querySelector('[role=dialog] button[data-autofocus]').click();
    const applyMs = (await until(() => changed() > before + 20)) - began;
    began = performance.now();
    document.querySelector('[role=grid]').focus();
    key('z', true);
    const undoMs = (await until(() => changed() <= before)) - began;
    return { askMs, applyMs, undoMs };
  });
