import type { Page } from '@playwright/test';
import { list, type Screen } from './steps.js';

const openRuns = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/runs"]').click();
  await page.locator('main button:has(.tabler-icon-scale)').waitFor();
};

/** Asks for the report that the catalogue has open, and waits until it is there. */
const openReport = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/reports"]').click();
  await page.locator('main button[type="submit"]:enabled').click();
  await page.locator('main [role="treegrid"] [role="gridcell"]').first().waitFor({ timeout: 60_000 });
};

/** The form of the absence XML: the only report of the catalogue that is about a debtor. */
const openAbsenceXml = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/reports"]').click();
  await page.locator('main button[data-report="absence-xml"]').click();
  await page.locator('main button[type="submit"]:enabled').waitFor();
};

export const reportScreens: readonly Screen[] = [
  { name: 'reports-absence-xml', go: openAbsenceXml },
  {
    name: 'report-absence-xml',
    go: async (page) => {
      await openAbsenceXml(page);
      await page.locator('main form input[id$="-firstDay"]').fill('1-1-2026');
      await page.locator('main button[type="submit"]:enabled').click();
      await page
        .locator('main [role="treegrid"] [role="gridcell"], main [role="grid"] [role="gridcell"]')
        .first()
        .waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'reports',
    go: async (page) => {
      await list(page);
      await page.locator('nav a[href*="/reports"]').click();
      await page.locator('main button[type="submit"]:enabled').waitFor();
    },
  },
  {
    name: 'reports-favourites',
    go: async (page) => {
      await list(page);
      await page.locator('nav a[href*="/reports"]').click();
      await page
        .locator('main li:has([data-report="journal-run"]) button[aria-pressed]:has(.tabler-icon-star)')
        .click();
      await page.locator('main li:has([data-report="journal-run"]) .tabler-icon-star-filled').waitFor();
    },
  },
  {
    name: 'report-running',
    go: async (page) => {
      await list(page);
      await page.locator('nav a[href*="/reports"]').click();
      await page.locator('main button[type="submit"]:enabled').click();
      await page.waitForURL(/reports\/[0-9a-f-]+/);
      // The catalogue, which has the button, may stand for a moment after its place is left.
      await page.locator('main:not(:has(button[type="submit"])) h2').first().waitFor();
    },
  },
  { name: 'report-journal', go: openReport },
  {
    name: 'reports-many',
    go: async (page) => {
      await list(page);
      await page.locator('nav a[href*="/reports"]').click();
      await page.locator('main button:has(.tabler-icon-folders)').click();
      await page.locator('main button:has(.tabler-icon-folder-down):enabled').waitFor();
    },
  },
  {
    name: 'report-chart',
    go: async (page) => {
      await openReport(page);
      await page.locator('main button:has(.tabler-icon-chart-bar)').click();
      await page.locator('main section svg text').first().waitFor();
      // The button's tooltip lies outside of every landmark.
      await page.mouse.move(640, 700);
      await page.locator('[role="tooltip"]').waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'report-book',
    go: async (page) => {
      await openReport(page);
      await page.locator('main button:has(.tabler-icon-download)').click();
      await page.locator('[role="menuitem"]:has(.tabler-icon-book-2)').click();
      await page.locator('[role="dialog"] section input').first().waitFor();
    },
  },
  {
    name: 'report-csv',
    go: async (page) => {
      await openReport(page);
      await page.locator('main button:has(.tabler-icon-download)').click();
      await page.locator('[role="menuitem"]:has(.tabler-icon-adjustments)').click();
      await page.locator('[role="dialog"] select').nth(1).waitFor();
    },
  },
  {
    name: 'report-compare',
    go: async (page) => {
      await openReport(page);
      await page.locator('main button:has(.tabler-icon-scale)').click();
      await page.locator('[role="dialog"] button[type="submit"]:enabled').waitFor();
    },
  },
  {
    name: 'report-compared',
    go: async (page) => {
      await openReport(page);
      await page.locator('main button:has(.tabler-icon-scale)').click();
      await page.locator('[role="dialog"] button[type="submit"]:enabled').click();
      await page.locator('main [role="grid"] [data-change]').first().waitFor({ timeout: 60_000 });
    },
  },
  { name: 'runs', go: openRuns },
  {
    name: 'run-request',
    go: async (page) => {
      await openRuns(page);
      await page
        .locator(
          'header button:has-text("Run aanvragen"), header button:has-text("Request a run"), header button:has-text("Begär körning")',
        )
        .last()
        .click();
      await page.locator('[role="dialog"] button').nth(2).waitFor();
    },
  },
  {
    name: 'wage-tax',
    go: async (page) => {
      await openRuns(page);
      await page.goto(`${page.url().split('/runs')[0]}/runs/wage-tax`);
      await page.locator('main tbody tr').first().waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'runs-outliers',
    go: async (page) => {
      await openRuns(page);
      await page.locator('main button:has(.tabler-icon-scale)').click();
      await page.locator('[role="table"] [role="cell"]').first().waitFor();
    },
  },
  {
    name: 'run-payslips',
    go: async (page) => {
      await openRuns(page);
      await page.locator('main [role="tab"]').nth(1).click();
      await page.locator('main [role="tabpanel"] li').first().waitFor();
    },
  },
  {
    name: 'run-journals',
    go: async (page) => {
      await openRuns(page);
      await page.locator('main [role="tab"]').nth(2).click();
      await page.locator('main tbody tr').nth(4).waitFor();
    },
  },
  {
    name: 'run-payments',
    go: async (page) => {
      await openRuns(page);
      await page.locator('main [role="tab"]').nth(3).click();
      await page.locator('main [role="tabpanel"] button:has(.tabler-icon-file-search)').click();
      await page.locator('main [data-compared]').first().waitFor();
      await page.locator('main [role="tabpanel"] button:has(.tabler-icon-scale)').click();
      await page.locator('main [data-same]').waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'run-documents',
    go: async (page) => {
      await openRuns(page);
      await page.locator('main [role="tab"]').nth(4).click();
      await page.locator('main [role="tabpanel"] li input').nth(1).check();
      await page.locator('main [role="tabpanel"] li input').nth(10).check();
      await page.locator('main [role="tabpanel"] input:indeterminate').waitFor();
    },
  },
];
