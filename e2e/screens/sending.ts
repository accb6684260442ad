import type { Page } from '@playwright/test';
import { list, openPath, type Screen } from './steps.js';
import { openSheet } from './registration.js';

/** The last column of the model is empty for the first people. */
export const lastColumn = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
};

export const rows = (page: Page): Promise<string[]> =>
  page.locator('[role="row"] [role="rowheader"] + [role="gridcell"]').allTextContents();

/** Three amounts typed, reviewed and sent. */
export const sendThree = async (page: Page): Promise<void> => {
  await reviewThree(page);
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

const reviewThree = async (page: Page): Promise<void> => {
  await openSheet(page);
  await lastColumn(page);
  for (const text of ['1,25', '2,5', '3,75']) {
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
