import type { Page } from '@playwright/test';
import { list, openPath, type Screen } from './steps.js';
import { openSheet } from './registration.js';
import { sendHours, stageHours } from './staging.js';

/** The last column of the model is empty for the first people. */
export const lastColumn = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
};

export const rows = (page: Page): Promise<string[]> =>
  page.locator('[role="row"] [role="rowheader"] + [role="gridcell"]').allTextContents();

/** Three amounts typed, reviewed and sent. */
export const sendThree = (page: Page): Promise<void> => sendAmounts(page, ['1,25', '2,5', '3,75']);

/** Amounts typed one below the other, reviewed and sent. */
export const sendAmounts = async (page: Page, amounts: readonly string[]): Promise<void> => {
  await reviewAmounts(page, amounts);
  // What there is to tick is ticked by main's own word: the boxes stand in every language elsewhere.
  await page.evaluate(async () => {
    const { changes } = window.loondesk;
    const id = /changes\/([^/]+)\/review/.exec(location.hash)?.[1];
    const sets = await changes.list();
    const set = sets.ok ? sets.data.find((one) => one.id === id) : undefined;
    if (!set) return;
    const whole = await changes.get({ id: set.id });
    if (!whole.ok) return;
    for (const warning of whole.data.warnings)
      await changes.acknowledge({ id: set.id, warningId: warning.id, on: true });
    await changes.send({ id: set.id, planHash: whole.data.planHash ?? '' });
  });
};

const reviewAmounts = async (page: Page, amounts: readonly string[]): Promise<void> => {
  await openSheet(page);
  await lastColumn(page);
  for (const text of amounts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+S');
  await page.waitForURL(/review/);
  await page.locator('main section table').first().waitFor();
  await page.locator('main section table td [aria-hidden]').first().waitFor({ state: 'detached' });
};

const insert = 'EmployeeService.HourComponentVar_Insert';

/** Opens the only set there is, where it is sent. */
const openSet = async (page: Page): Promise<string> => {
  const id = await page.evaluate(async () => {
    const sets = await window.loondesk.changes.list();
    return sets.ok ? (sets.data[0]?.id ?? '') : '';
  });
  await openPath(page, `/outbox/${id}`);
  await page.waitForURL(/outbox/);
  await page.locator('main [role="list"], main ol, main ul').first().waitFor();
  return id;
};

/** Waits until the only set there is stands so. */
const standsAt = async (page: Page, wanted: Readonly<Record<string, string | number>>): Promise<void> => {
  const stands = (): Promise<boolean> =>
    page.evaluate(async (expected) => {
      const sets = await window.loondesk.changes.list();
      const set = sets.ok ? sets.data[0] : undefined;
      const said: Readonly<Record<string, unknown>> = { ...set, ...set?.counts };
      return Object.entries(expected).every(([name, value]) => said[name] === value);
    }, wanted);
  while (!(await stands())) await page.waitForTimeout(100);
};

/** Few enough to go one by one. */
const eight = Array.from({ length: 8 }, (_, person) => ({ person, code: 2310, amount: `${person + 1}.5` }));

/** What a set of a sheet looks like on its way and at its end, also where things went wrong. */
export const sendingScreens: readonly Screen[] = [
  {
    name: 'set-sending',
    goWith: async (page, simulator) => {
      await simulator.misbehave(insert, { kind: 'hold-after-commit' }, { after: 1, times: null });
      await sendThree(page);
      await standsAt(page, { state: 'sending', confirmed: 1 });
      await openSet(page);
    },
  },
  {
    name: 'set-paused',
    goWith: async (page, simulator) => {
      await simulator.misbehave(insert, { kind: 'hold-after-commit' }, { after: 2, times: null });
      const id = await stageHours(page, { back: 0, edits: eight });
      await sendHours(page, id);
      await standsAt(page, { state: 'sending', confirmed: 2 });
      await page.evaluate((set) => window.loondesk.changes.pause({ id: set }), id);
      await simulator.behave();
      await simulator.release();
      await standsAt(page, { state: 'sending', activity: 'paused', sent: 0 });
      await openSet(page);
    },
  },
  {
    name: 'set-suspended',
    goWith: async (page, simulator) => {
      await simulator.misbehave(insert, { kind: 'hold-after-commit' }, { after: 2, times: null });
      const id = await stageHours(page, { back: 0, edits: eight });
      await sendHours(page, id);
      await standsAt(page, { state: 'sending', confirmed: 2 });
      await simulator.maintenance(true, 600);
      await simulator.behave();
      await simulator.release();
      await standsAt(page, { state: 'sending', activity: 'suspended', sent: 0 });
      await openSet(page);
    },
  },
  {
    name: 'set-interrupted',
    upToKill: async (page, simulator) => {
      await simulator.misbehave(insert, { kind: 'hold-after-commit' }, { after: 2, times: null });
      await sendHours(page, await stageHours(page, { back: 0, edits: eight }));
      await standsAt(page, { state: 'sending', confirmed: 2 });
      // Those that were under way are booked, and their answers never come.
      while ((await simulator.committed(insert)).length < 6) await page.waitForTimeout(50);
    },
    goAfter: async (page) => {
      await list(page);
      await standsAt(page, { activity: 'interrupted', sent: 0 });
      await openSet(page);
    },
  },
  {
    name: 'set-partial',
    goWith: async (page, simulator) => {
      await simulator.misbehave(insert, { kind: 'fault', code: 2001, text: 'Invalid hour component' });
      await sendThree(page);
      await standsAt(page, { state: 'settled', refused: 1 });
      await openSet(page);
    },
  },
  {
    name: 'set-uncertain',
    goWith: async (page, simulator) => {
      await simulator.misbehave(insert, { kind: 'cut-before-commit' }, { after: 1 });
      await sendThree(page);
      await standsAt(page, { activity: 'idle', uncertain: 1 });
      await openSet(page);
    },
  },
  {
    name: 'set-undone',
    go: async (page) => {
      await sendThree(page);
      await standsAt(page, { state: 'settled' });
      const draft = await page.evaluate(async () => {
        const sets = await window.loondesk.changes.list();
        const set = sets.ok ? sets.data[0] : undefined;
        const undone = set && (await window.loondesk.changes.undo({ id: set.id }));
        return undone?.ok ? undone.data.set?.id : undefined;
      });
      await openPath(page, `/changes/${draft}/review`);
      await page.waitForURL((url) => url.hash.includes(String(draft)));
      await page.locator('main section table').first().waitFor();
    },
  },
  {
    name: 'registration-refused',
    goWith: async (page, simulator) => {
      await simulator.control({ do: 'template', lacks: ['EmployeeService.HourComponentVar_Get'] });
      await list(page);
      await page.locator('nav a[href*="/registration"]').click();
      await page.locator('main section h2').first().waitFor();
    },
  },
];
