import type { Page } from '@playwright/test';
import { countsOf, sendSet, stageMoves } from '../fixtures/desk.js';
import { openPath, type Screen } from './steps.js';

const company = 'Bakkerij De Korenaar B.V.';

const hasSettled = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const sets = await window.loondesk.changes.list();
    return sets.ok && sets.data.some((set) => set.state === 'settled');
  });

/** Once an app: the same people cannot move to the same address twice. */
const sendMoves = async (page: Page, count: number): Promise<void> => {
  if (await hasSettled(page)) return;
  const set = await stageMoves(page, company, count);
  await sendSet(page, set);
  // More than these when the draft held other changes already.
  while (((await countsOf(page, set.id))['confirmed'] ?? 0) < count) await page.waitForTimeout(100);
};

export const changeScreens: readonly Screen[] = [
  {
    name: 'outbox-empty',
    go: async (page) => {
      await openPath(page, '/outbox');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'outbox',
    go: async (page) => {
      await sendMoves(page, 3);
      await openPath(page, '/outbox');
    },
  },
  {
    name: 'review',
    go: async (page) => {
      const { id } = await stageMoves(page, company, 5, 'Bedachte Kade');
      await openPath(page, `/changes/${id}/review`);
    },
  },
];
