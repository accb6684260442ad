import type { Page } from '@playwright/test';
import { list, type Screen } from './steps.js';

export const openSheet = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/registration"]').click();
  // Read whole: no cell says any more that it was not.
  await page.locator('[role="grid"] [data-cell]').first().waitFor();
  await page.locator('[data-state="unread"]').first().waitFor({ state: 'detached' });
  await page.locator('[role="grid"]').focus();
};

export const registrationScreens: readonly Screen[] = [
  { name: 'registration', go: openSheet },
  {
    name: 'registration-edited',
    go: async (page) => {
      await openSheet(page);
      for (const text of ['8,5', '4', '12']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('24;5');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+ArrowUp');
      await page.keyboard.press('Shift+ArrowLeft');
    },
  },
  {
    name: 'registration-lines',
    go: async (page) => {
      await openSheet(page);
      await page.keyboard.type('8,5');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+F2');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').last().fill('Inval');
      await dialog
        .getByRole('button')
        .filter({ has: page.locator('.tabler-icon-plus') })
        .click();
    },
  },
  {
    name: 'registration-fixed-lines',
    go: async (page) => {
      await openSheet(page);
      await page.getByRole('tab').nth(3).click();
      await page.locator('[data-cell="0,0"]').waitFor();
      await page.locator('[data-state="unread"]').first().waitFor({ state: 'detached' });
      // A line that stands there already.
      await page.locator('[data-cell="0,5"]').click();
      await page.locator('[role="grid"]').focus();
      await page.keyboard.press('Shift+F2');
      const dialog = page.getByRole('dialog');
      await dialog.locator('button:has(.tabler-icon-plus)').click();
      const end = dialog.getByRole('combobox').nth(2);
      await end.click();
      await page.getByRole('option').nth(3).click();
    },
  },
  {
    name: 'registration-find',
    go: async (page) => {
      await openSheet(page);
      await page.keyboard.press('End');
      await page.keyboard.type('8,5');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+F2');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').last().fill('Inval');
      await dialog.locator('button[type="submit"]').click();
      await dialog.waitFor({ state: 'detached' });
      await page.locator('[role="grid"]').focus();
      await page.keyboard.press('Control+F');
      await page.locator('search input').fill('8,5');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'registration-codes',
    go: async (page) => {
      await openSheet(page);
      await page.getByRole('tab').nth(2).click();
      await page.locator('[data-state="unread"]').first().waitFor({ state: 'detached' });
      await page.locator('button:has(.tabler-icon-columns-3)').click();
      const unit = page.getByRole('dialog').getByRole('combobox');
      await unit.first().selectOption('money');
      await unit.nth(1).selectOption('percent');
    },
  },
  {
    name: 'registration-company',
    go: async (page) => {
      await openSheet(page);
      await page.getByRole('tab').last().click();
      await page.locator('main table').first().waitFor();
    },
  },
  {
    name: 'registration-company-staged',
    go: async (page) => {
      await openSheet(page);
      await page.getByRole('tab').last().click();
      await page.locator('main table').first().waitFor();
      await page.locator('main table button').nth(1).click();
      await page.locator('main section ul').waitFor();
      await page.locator('main button:has(.tabler-icon-plus)').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'registration-fixed',
    go: async (page) => {
      await openSheet(page);
      await page.getByRole('tab').nth(3).click();
      await page.locator('[data-state="unread"]').first().waitFor({ state: 'detached' });
      await page.getByRole('tab').nth(0).press('Tab');
    },
  },
  {
    name: 'registration-days',
    go: async (page) => {
      await openSheet(page);
      await page.getByRole('tab').nth(6).click();
      await page.locator('[data-cell="1,1"]').waitFor();
      await page.locator('[data-state="unread"]').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'registration-review',
    go: async (page) => {
      await openSheet(page);
      for (const text of ['8,5', '4', '12']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      await page.keyboard.press('Control+S');
      await page.waitForURL(/review/);
      // The period before, read beside it.
      await page.locator('main section table').first().waitFor();
      await page.locator('main section table td [aria-hidden]').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'registration-clear',
    go: async (page) => {
      await openSheet(page);
      await page.locator('[data-cell="0,0"]').click();
      await page.locator('[data-cell="9,0"]').click({ modifiers: ['Shift'] });
      // The edit menu is the last button above the grid.
      await page.locator('button[aria-haspopup="menu"]').last().click();
      await page.getByRole('menuitem').last().click();
      await page.waitForURL(/review/);
      await page.locator('main section input[inputmode="numeric"]').waitFor();
    },
  },
];
