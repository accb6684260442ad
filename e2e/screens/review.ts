import type { Page } from '@playwright/test';
import { openReview, sendHours, type Staged, stageHours } from './staging.js';
import type { Screen } from './steps.js';

const one = { person: 3, code: 2310, amount: '7.5' };

const review = (name: string, staged: Staged): Screen => ({
  name,
  go: async (page) => openReview(page, await stageHours(page, staged)),
});

const settled = async (page: Page, id: string): Promise<void> => {
  const stands = (): Promise<boolean> =>
    page.evaluate(async (wanted) => {
      const sets = await window.loondesk.changes.list();
      return sets.ok && sets.data.some((set) => set.id === wanted && set.state === 'settled');
    }, id);
  while (!(await stands())) await page.waitForTimeout(100);
};

/** Each warning that a set of a sheet can have, as few pictures as show them all. */
export const reviewScreens: readonly Screen[] = [
  review('review-doubts', {
    back: 0,
    edits: [
      { person: 0, code: null, amount: '900' },
      { person: 1, code: null, amount: '0.25' },
      { person: 4, code: 2540, amount: '-3' },
      { person: 5, code: 2400, amount: '1234.5' },
    ],
  }),
  review('review-earlier', { back: 1, edits: [one, { ...one, person: 4 }] }),
  review('review-previous-year', { back: 11, edits: [one] }),
  review('review-future', { back: -1, edits: [one] }),
  {
    name: 'review-repeated',
    go: async (page) => {
      const edits = [one, { ...one, person: 4 }];
      const first = await stageHours(page, { back: 0, edits });
      await sendHours(page, first);
      await settled(page, first);
      await openReview(page, await stageHours(page, { back: 0, edits }));
    },
  },
  {
    name: 'review-fixed',
    go: async (page) => {
      const begun = { person: 0, code: null, amount: '77' };
      const first = await stageHours(page, { back: 0, kind: 'wages-fixed', edits: [begun] });
      await sendHours(page, first);
      await settled(page, first);
      const edits = [
        { ...begun, person: -1, amount: '78' },
        { person: 1, code: null, amount: '25' },
      ];
      await openReview(page, await stageHours(page, { back: 0, kind: 'wages-fixed', edits }));
    },
  },
];
