import type { Page } from '@playwright/test';
import { paste } from '../fixtures/sheet.js';
import { openSheet } from './registration.js';
import { lastColumn, rows, sendThree } from './sending.js';
import { list, openPath, type Screen } from './steps.js';

/** The sheet of another company of the demo, as its address has it. */
const openCompany = async (page: Page, debtor: number, company: number): Promise<void> => {
  await list(page);
  await openPath(page, `/registration?debtor=${debtor}&company=${company}`);
};

const readingStopped = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const { jobs } = window.loondesk;
    const running = await jobs.list();
    const job = running.ok ? running.data.find(({ kind }) => kind === 'read-sheet') : undefined;
    return job !== undefined && (await jobs.cancel({ id: job.id })).ok;
  });

export const registrationStateScreens: readonly Screen[] = [
  {
    name: 'registration-loading',
    go: async (page) => {
      await openCompany(page, 4102, 51021);
      await page.locator('[role="meter"]').first().waitFor();
      await page.locator('[data-cell="0,0"]').waitFor();
    },
  },
  {
    name: 'registration-stopped',
    go: async (page) => {
      await openCompany(page, 4102, 51021);
      await page.locator('[role="meter"]').first().waitFor();
      await page.locator('[data-cell="0,0"]:not([data-state="unread"])').waitFor({ timeout: 60_000 });
      while (!(await readingStopped(page))) await page.waitForTimeout(50);
      await page.locator('[role="status"] button').waitFor();
    },
  },
  {
    name: 'registration-empty',
    go: async (page) => {
      await openCompany(page, 4101, 51014);
      await page.locator('main h2, main h3, main p').first().waitFor();
    },
  },
  {
    name: 'registration-paste-meant',
    go: async (page) => {
      await openSheet(page);
      await lastColumn(page);
      const [first = '', second = ''] = await rows(page);
      await paste(page, `${first}\tBedacht, Sam\t8\r\n${second}\tVerzonnen, Lot\t7,5`);
      await page.getByRole('dialog').getByRole('radio').first().check();
    },
  },
  {
    name: 'registration-paste-larger',
    go: async (page) => {
      await openSheet(page);
      await lastColumn(page);
      await page.keyboard.press('Shift+ArrowDown');
      await paste(page, '1,5\r\n2,5\r\n3,5\r\n4,5');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'registration-paste-left-out',
    go: async (page) => {
      await openSheet(page);
      const [first = '', second = '', third = ''] = await rows(page);
      const lines = [
        ['Nr', 'Naam', 'U2100', 'U2125', 'U9999'],
        [first, 'Bedacht, Sam', '150', '1.234', '1'],
        [second, 'Verzonnen, Lot', '=B2*8', '4', '1'],
        [third, 'Niemand, Nu', 'acht', '(2,5)', '1'],
        ['99999', 'Weg, Gegaan', '8', '4', '1'],
      ];
      await paste(page, lines.map((line) => line.join('\t')).join('\r\n'));
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'registration-sent',
    go: async (page) => {
      await sendThree(page);
      await page.locator('nav a[href*="/registration"]').click();
      await page.locator('[role="gridcell"][data-state="sent"]').nth(2).waitFor({ timeout: 60_000 });
      await page.locator('[role="gridcell"][data-state="sent"]').first().click();
    },
  },
];
