import type { Page } from '@playwright/test';
import { openSheet } from './fixtures/sheet.js';
import { expect, test } from './fixtures/test.js';

const cell = (page: Page, row: number, column: number) => page.locator(`[data-cell="${row},${column}"]`);
const active = (page: Page) => page.locator('[data-cell][data-active]');
const changed = (page: Page, count: number) => page.getByText(`${count} gewijzigd`, { exact: true });

/** The last two columns of the model are empty for the first people. Gives the last one's place. */
async function lastColumn(page: Page): Promise<number> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  return Number((await active(page).getAttribute('data-cell'))?.split(',')[1]);
}

/** What a cell shows, without what is said of it. */
const shown = (page: Page, row: number, column: number) =>
  cell(page, row, column).evaluate((found) =>
    [...found.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent)
      .join(''),
  );
const column = async (page: Page, at: number, rows: number) =>
  Promise.all(Array.from({ length: rows }, (_, row) => shown(page, row, at)));

test('Ctrl+D fills down and Ctrl+R to the right, each as one step; one row takes the row above it', async ({
  app: { page },
}) => {
  await openSheet(page, /De Korenaar/);
  const { keyboard } = page;
  const last = await lastColumn(page);
  await keyboard.type('7,25');
  await keyboard.press('Enter');
  await keyboard.press('ArrowUp');
  for (let row = 0; row < 3; row += 1) await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Control+D');
  await expect(changed(page, 4)).toBeVisible();
  expect(await column(page, last, 5)).toEqual(['7,25', '7,25', '7,25', '7,25', '']);
  await keyboard.press('Control+Z');
  await expect(changed(page, 1)).toBeVisible();
  await keyboard.press('Control+Y');
  await expect(changed(page, 4)).toBeVisible();
  await keyboard.press('Control+Z');
  await keyboard.press('Control+Shift+Z');
  await expect(changed(page, 4)).toBeVisible();

  // One row below them, without a range.
  await cell(page, 4, last).click();
  await keyboard.press('Control+D');
  expect(await column(page, last, 6)).toEqual(['7,25', '7,25', '7,25', '7,25', '7,25', '']);

  // Blank changes nothing: the column to the left is empty, and stays so.
  await cell(page, 0, last - 1).click();
  await keyboard.type('3');
  await keyboard.press('Enter');
  await cell(page, 0, last - 1).click();
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowRight');
  await keyboard.press('Control+R');
  expect(await column(page, last, 3)).toEqual(['3,00', '7,25', '7,25']);
  expect(await column(page, last - 1, 2)).toEqual(['3,00', '']);
  // The page is still the same one: the key is not the browser's.
  await expect(page.getByRole('grid', { name: /^Uren van/ })).toBeVisible();
});

test('F2 edits what stands there, Tab and arrows go on, Delete leaves nothing and never 0', async ({
  app: { page },
}) => {
  await openSheet(page, /De Korenaar/);
  const { keyboard } = page;
  const last = await lastColumn(page);
  await keyboard.type('12,5');
  await keyboard.press('Tab');
  // From the end of a row to the start of the next, and back.
  await expect(active(page)).toHaveAttribute('data-cell', '1,0');
  await keyboard.press('Shift+Tab');
  await expect(active(page)).toHaveAttribute('data-cell', `0,${last}`);
  // In the text an arrow moves the cursor, not the cell.
  await keyboard.press('F2');
  const editor = page.getByRole('grid').locator('input');
  await expect(editor).toHaveValue('12,5');
  await keyboard.press('Home');
  await keyboard.press('ArrowRight');
  await keyboard.type('3');
  await expect(editor).toHaveValue('132,5');
  await keyboard.press('Enter');
  expect(await shown(page, 0, last)).toBe('132,50');
  await expect(cell(page, 0, last)).toHaveAttribute('title', /^was leeg/);
  // Typing takes the place of what stood there, and an arrow ends it.
  await keyboard.type('0');
  await keyboard.press('ArrowDown');
  expect(await shown(page, 1, last)).toBe('0,00');
  await expect(changed(page, 2)).toBeVisible();
  await keyboard.press('ArrowUp');
  await keyboard.press('Delete');
  expect(await shown(page, 1, last)).toBe('');
  await expect(changed(page, 1)).toBeVisible();
  // A cell in which something was read: blank is a change, and says what stood there.
  await keyboard.press('Control+Home');
  const before = page
    .locator('[role="grid"] [data-cell]')
    .filter({ hasText: /^\d[\d.]*,\d\d$/ })
    .first();
  const place = (await before.getAttribute('data-cell')) ?? '';
  const stood = await before.textContent();
  await before.click();
  await keyboard.press('Backspace');
  await expect(page.locator(`[data-cell="${place}"]`)).toHaveAttribute('data-state', 'changed');
  await expect(page.locator(`[data-cell="${place}"]`)).toHaveAttribute(
    'title',
    new RegExp(`^was ${(stood ?? '').replace(/,00$|0$/, '')}`),
  );
});

test('the chosen cells are counted, added up and averaged; what is typed outlives a filter and another page', async ({
  app: { page },
}) => {
  await openSheet(page, /De Korenaar/);
  const { keyboard } = page;
  const last = await lastColumn(page);
  for (const amount of ['1', '2,5', '4']) {
    await keyboard.type(amount);
    await keyboard.press('Enter');
  }
  await cell(page, 0, last).click();
  await cell(page, 3, last).click({ modifiers: ['Shift'] });
  const foot = page.getByRole('region', { name: 'Stand van het blad' });
  await expect(foot).toContainText('Aantal 3');
  await expect(foot).toContainText('Som 7,50');
  await expect(foot).toContainText('Gemiddelde 2,50');

  // The slash goes to the filter, as in every list; the edits of rows out of view stay.
  await page.getByRole('grid').focus();
  const second = (await page.locator('[role="row"][aria-rowindex="3"] [aria-colindex="2"]').textContent()) ?? '';
  await keyboard.press('/');
  await expect(page.getByRole('textbox', { name: 'Nummer of naam' })).toBeFocused();
  await keyboard.type(second);
  await expect(page.getByRole('rowheader')).toHaveCount(1);
  expect(await shown(page, 0, last)).toBe('2,50');
  await expect(changed(page, 3)).toBeVisible();
  await keyboard.press('Escape');
  await page.getByRole('button', { name: 'Alleen gewijzigd' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await page.getByRole('button', { name: 'Alleen gewijzigd' }).click();
  await page.getByRole('link', { name: 'Medewerkers', exact: true }).click();
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Registratie', exact: true }).click();
  await expect(changed(page, 3)).toBeVisible();
  expect(await column(page, last, 3)).toEqual(['1,00', '2,50', '4,00']);
});

test('what is copied from the sheet can be pasted beside it, and cut leaves nothing', async ({ app: { page } }) => {
  await openSheet(page, /De Korenaar/);
  const { keyboard } = page;
  const last = await lastColumn(page);
  for (const amount of ['1234,5', '2']) {
    await keyboard.type(amount);
    await keyboard.press('Enter');
  }
  await cell(page, 0, last).click();
  await cell(page, 2, last).click({ modifiers: ['Shift'] });
  const copied = await page.getByRole('grid').evaluate((grid) => {
    const clipboardData = new DataTransfer();
    grid.dispatchEvent(new ClipboardEvent('cut', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });
  // As a spreadsheet of this language reads it, blank as blank.
  expect(copied).toBe('1234,5\r\n2\r\n');
  expect(await column(page, last, 3)).toEqual(['', '', '']);
});

test('F1 shows the keys of a sheet and Ctrl+K what one can go to; both give the sheet back as it was', async ({
  app: { page },
}) => {
  await openSheet(page, /De Korenaar/);
  const { keyboard } = page;
  const last = await lastColumn(page);
  // A space that does not break, as web pages and spreadsheets put between thousands, is no part of a number.
  await page.getByRole('grid').evaluate((grid) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '1\u00a0234,5\u00a0\r\n\u00a0');
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(cell(page, 0, last)).toContainText('1.234,50');
  await expect(changed(page, 1)).toBeVisible();
  await keyboard.press('F1');
  const keys = page.getByRole('dialog', { name: 'Toetsen' });
  await expect(keys.getByText('Omlaag doorvullen', { exact: true })).toBeVisible();
  await keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await keyboard.press('Control+K');
  const palette = page.getByPlaceholder('Nummer, naam, scherm of opdracht');
  await expect(palette).toBeFocused();
  await keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
  await expect(changed(page, 1)).toBeVisible();
  await page.getByRole('grid').focus();
  await expect(active(page)).toHaveAttribute('data-cell', `0,${last}`);
});
