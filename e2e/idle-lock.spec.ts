import { expect, test } from './fixtures/test.js';
import { countsOf, sendSet, stageMoves } from './fixtures/desk.js';
import type { Page } from '@playwright/test';

const company = 'Bakkerij De Korenaar B.V.';
const cover = (page: Page) => page.getByRole('dialog', { name: 'Scherm afgedekt' });
/** The name of the first row: its number might stand anywhere. */
const firstPerson = (page: Page) => page.getByRole('gridcell').nth(1);

/** As if so many minutes went by: the app's own clock is put forward, and nobody touches anything. */
const later = (page: Page, minutes: number): Promise<void> =>
  page.evaluate((ms) => {
    const real = Date.now;
    Date.now = () => real() + ms;
  }, minutes * 60_000);

test('after fifteen minutes without input the screen is covered and holds nobody; a click reads everything again', async ({
  page,
}) => {
  // The list is there first; the parts of a name, and the order by them, come a moment later.
  await expect(firstPerson(page)).toContainText(', ');
  const name = await firstPerson(page).innerText();
  expect(name.length).toBeGreaterThan(0);
  await later(page, 14);
  await expect(cover(page)).toBeHidden();
  await later(page, 1);
  await expect(cover(page)).toBeVisible();
  await expect(page.getByRole('gridcell')).toHaveCount(0);
  expect(await page.locator('#root').innerText()).not.toContain(name);
  await cover(page).getByRole('button', { name: 'Verder' }).click();
  await expect(firstPerson(page)).toHaveText(name);
  await expect(cover(page)).toBeHidden();
});

test('a set goes on being sent behind the cover, and Enter leads back to where one was', async ({ page }) => {
  const set = await stageMoves(page, company, 4);
  await page.evaluate(() => void (location.hash = '/outbox'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await sendSet(page, set)).toBe(true);
  await later(page, 15);
  await expect(cover(page)).toBeVisible();
  await expect.poll(async () => (await countsOf(page, set.id))['confirmed'], { timeout: 30_000 }).toBe(4);
  await expect(cover(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(cover(page)).toBeHidden();
  expect(page.url()).toContain('/outbox');
});

test('what stands in a form is still there afterwards, and is not to be seen meanwhile', async ({ page }) => {
  await firstPerson(page).click();
  await page.locator('nav a[href*="/address"]').click();
  await page.locator('main button:has(.tabler-icon-pencil)').click();
  const street = page.getByRole('textbox').first();
  await street.fill('Verzonnenlaan');
  await later(page, 15);
  await expect(cover(page)).toBeVisible();
  // A modal dialog above it: out of reach of the mouse, the keyboard and a screen reader.
  const reached = await street.evaluate((input: HTMLElement) => {
    input.focus();
    return document.activeElement === input;
  });
  expect(reached).toBe(false);
  expect(await page.evaluate(() => document.elementFromPoint(200, 300)?.closest('dialog') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(street).toHaveValue('Verzonnenlaan');
});

test('cells that were typed into a sheet and not staged are still there afterwards', async ({ page }) => {
  await firstPerson(page).waitFor();
  await page.locator('nav a[href*="/registration"]').click();
  await page.locator('[role="grid"] [data-cell]').first().waitFor();
  await page.locator('[data-state="unread"]').first().waitFor({ state: 'detached' });
  await page.locator('[role="grid"]').focus();
  await page.keyboard.type('8,5');
  await page.keyboard.press('Enter');
  const edited = page.locator('[role="grid"] [data-state="changed"]').first();
  await expect(edited).toContainText('8,5');
  await later(page, 15);
  await expect(cover(page)).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(edited).toContainText('8,5');
  await page.locator('[data-state="unread"]').first().waitFor({ state: 'detached' });
});

test('it can be turned off, and the choice is kept', async ({ page }) => {
  await page.locator('nav a[href*="/settings"]').click();
  await page.getByLabel('Zonder invoer').selectOption('never');
  await expect
    .poll(() => page.evaluate(async () => window.loondesk.app.info()))
    .toMatchObject({ ok: true, data: { settings: { coverAfterMinutes: null } } });
  await later(page, 500);
  // The watch looks each second: two looks, and nothing came of them.
  await page.waitForTimeout(2_500);
  await expect(cover(page)).toBeHidden();
});
