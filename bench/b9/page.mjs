// What is measured inside the calendar's own page, by its own frames.
export { scrollFrames } from '../b4/page.mjs';

/** Notes the click, when the calendar of everybody stands with somebody absent in it, and when somebody's leave was read. */
export const watchCalendar = (page) =>
  page.evaluate(() => {
    const marks = (globalThis.marks = {});
    addEventListener('click', (event) => event.target.closest?.('a') && (marks.clicked ??= performance.now()), {
      capture: true,
    });
    // Rows in sight that wait for their leave have a mark, and fewer of them is leave that came.
    const look = () => {
      const grid = document.querySelector('[role=grid][aria-rowcount="10001"][aria-colcount]');
      if (marks.clicked && grid?.querySelector('[role=rowheader]')) {
        marks.stands ??= performance.now();
        const rows = grid.querySelectorAll('[role=rowheader]');
        if ([...rows].some((row) => !row.querySelector('[role=img]'))) marks.firstLeave ??= performance.now();
      }
      if (marks.firstLeave === undefined) requestAnimationFrame(look);
    };
    look();
  });

/** From an arrow key until the next day is the chosen one and painted; the median of twenty. */
export const keyMs = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const grid = document.querySelector('[role=grid]');
    grid.focus();
    const took = [];
    for (let at = 0; at < 20; at += 1) {
      const before = grid.getAttribute('aria-activedescendant');
      const began = performance.now();
      grid.dispatchEvent(
        new KeyboardEvent('keydown', { key: at % 2 ? 'ArrowLeft' : 'ArrowRight', bubbles: true, cancelable: true }),
      );
      do await frame();
      while (grid.getAttribute('aria-activedescendant') === before);
      took.push(performance.now() - began);
    }
    return took.toSorted((a, b) => a - b)[10];
  });

/** How many people's leave main has read by now: the figures above were taken while it went on. */
export const leaveRead = (page) =>
  page.evaluate(async () => {
    const jobs = await globalThis.loondesk.jobs.list();
    return (jobs.ok && jobs.data.find(({ kind }) => kind === 'read-leave')?.done) || 0;
  });
