import type { Page } from '@playwright/test';
import { list, openPath, type Screen } from './steps.js';

const openAbsence = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/absence"]').click();
  await page.locator('[role="grid"] [aria-selected]:not([data-quiet])').first().waitFor();
};

/** Somebody whose absence goes on: only those have something to recover from. */
const openRunning = async (page: Page): Promise<void> => {
  await openAbsence(page);
  await page.locator('[role="grid"] [aria-selected]:not([data-quiet])').last().click();
  await page.locator('main table').first().waitFor();
};

const openLeave = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/leave"]').click();
  await page.locator('[role="grid"] [role="gridcell"]').first().waitFor({ timeout: 60_000 });
};

const openCalendar = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/calendar"]').click();
  await page.locator('[role="grid"] [data-away="absence"]').first().waitFor({ timeout: 60_000 });
};

/** The demo's company without employees. */
const openEmpty = async (page: Page, path: string): Promise<void> => {
  await list(page);
  await openPath(page, `${path}?debtor=4101&company=51014`);
  await page.locator('[role="tabpanel"] h2, main h2').first().waitFor();
};

export const absenceScreens: readonly Screen[] = [
  { name: 'absence', go: openAbsence },
  { name: 'absence-person', go: openRunning },
  {
    name: 'absence-report',
    go: async (page) => {
      await openAbsence(page);
      await openPath(page, '/absence/report');
      const people = page.locator('#absence-people');
      await people.waitFor();
      for (const text of ['1004', '1007']) {
        await people.fill(text);
        await page.locator('#absence-people-found [role="option"]').first().waitFor();
        await people.press('Enter');
      }
      await page.locator('#absence-start').fill('16-11-2026');
    },
  },
  {
    name: 'absence-recover',
    go: async (page) => {
      await openRunning(page);
      await page.locator('main [data-entry="recover"]').first().click();
      await page.locator('#absence-back').fill('23-11-2026');
    },
  },
  {
    name: 'absence-partial',
    go: async (page) => {
      await openRunning(page);
      await page.locator('main [data-entry="partial"]').first().click();
      await page.locator('#absence-from').fill('23-11-2026');
      await page.locator('#absence-percentage').fill('20');
    },
  },
  {
    name: 'absence-more',
    go: async (page) => {
      await openAbsence(page);
      await page.locator('[role="grid"] [aria-selected]:not([data-quiet])', { hasNotText: '100%' }).first().click();
      await page.locator('main [data-entry="more"]').first().click();
      await page.locator('#absence-from').fill('23-11-2026');
      await page.locator('#absence-percentage').fill('90');
    },
  },
  { name: 'leave', go: openLeave },
  {
    name: 'leave-person',
    go: async (page) => {
      await openLeave(page);
      await page.locator('[role="grid"] [role="gridcell"]').first().click();
      await page.locator('main table').nth(1).waitFor();
    },
  },
  {
    name: 'leave-new',
    go: async (page) => {
      await openLeave(page);
      await openPath(page, '/leave/new');
      const people = page.locator('#leave-people');
      for (const text of ['1004', '1007']) {
        await people.fill(text);
        await page.locator('#leave-people-found [role="option"]').first().waitFor();
        await people.press('Enter');
      }
      await page.locator('#leave-start').fill('24-12-2026');
      await page.locator('#leave-hours-note').waitFor();
      await page.locator('main form ul').nth(1).locator('li').nth(1).waitFor();
    },
  },
  { name: 'calendar', go: openCalendar },
  { name: 'absence-empty', go: (page) => openEmpty(page, '/absence') },
  { name: 'leave-empty', go: (page) => openEmpty(page, '/leave') },
  { name: 'calendar-empty', go: (page) => openEmpty(page, '/calendar') },
  { name: 'absence-figures-empty', go: (page) => openEmpty(page, '/absence/figures') },
  {
    name: 'calendar-quarter',
    go: async (page) => {
      await openCalendar(page);
      await page.locator('main header label').nth(2).click();
      await page.locator('[role="grid"][aria-colcount="93"]').waitFor();
    },
  },
  {
    name: 'absence-figures',
    go: async (page) => {
      await openAbsence(page);
      await openPath(page, '/absence/figures');
      await page.locator('main table').nth(2).waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'calendar-table',
    go: async (page) => {
      await openCalendar(page);
      await page.getByRole('tab').nth(1).click();
      await page.locator('[role="grid"] [data-column="what"]').nth(1).waitFor();
    },
  },
];
