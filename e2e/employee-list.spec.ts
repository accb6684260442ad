import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.js';

const grid = (page: Page) => page.getByRole('grid', { name: /Medewerkers van/ });
const column = (page: Page, name: string) => grid(page).locator(`[data-column="${name}"]`);
const shown = async (page: Page): Promise<number> => {
  const text = await page.getByText(/^[\d.]+ van [\d.]+$/).textContent();
  return Number((text ?? '').split(' ')[0]?.replaceAll('.', ''));
};
const addFilter = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
};

test('a view with filters, columns and an order is given a name, and is there after a restart', async ({ launch }) => {
  const first = await launch();
  const { page } = first;
  await expect(column(page, 'department').first()).not.toBeEmpty();
  const total = await shown(page);

  await addFilter(page, 'Afdeling');
  await page.getByRole('checkbox', { name: 'Winkel' }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => shown(page)).toBeLessThan(total);
  expect(new Set(await column(page, 'department').allTextContents())).toEqual(new Set(['Winkel']));

  await page.getByRole('columnheader', { name: 'Uren p/w' }).getByRole('button').click();
  await page
    .getByRole('columnheader', { name: 'Naam' })
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(page.getByRole('columnheader', { name: 'Naam' })).toHaveAttribute('aria-sort', 'ascending');
  const hours = (await column(page, 'hours').allTextContents()).filter((text) => text !== '');
  expect(hours).toEqual(hours.toSorted((a, b) => Number(a.replace(',', '.')) - Number(b.replace(',', '.'))));

  await page.getByRole('button', { name: 'Kolommen' }).click();
  await page.getByRole('checkbox', { name: 'Telefoon' }).check();
  await page.getByRole('checkbox', { name: 'Plaats' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Plaats' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Weergave gewijzigd' }).click();
  await page.getByRole('menuitem', { name: 'Weergave bewaren als…' }).click();
  await page.getByRole('textbox', { name: 'Naam van de weergave' }).fill('Winkel op uren');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /Winkel op uren/ })).toHaveAttribute('aria-selected', 'true');
  const kept = await column(page, 'name').allTextContents();
  await first.quit();

  const second = await launch({ dataFolder: first.dataFolder });
  await second.page.getByRole('tab', { name: /Winkel op uren/ }).click();
  await expect(second.page.getByRole('columnheader', { name: 'Telefoon' })).toBeVisible();
  await expect(second.page.getByRole('columnheader', { name: 'Plaats' })).toHaveCount(0);
  await expect.poll(() => column(second.page, 'name').allTextContents()).toEqual(kept);

  await second.page.getByRole('button', { name: 'Weergave', exact: true }).click();
  await second.page.getByRole('menuitem', { name: 'Winkel op uren verwijderen' }).click();
  await expect(second.page.getByRole('tab', { name: /Winkel op uren/ })).toHaveCount(0);
  await expect.poll(() => shown(second.page)).toBe(total);
});

test('whose contract ends soon is a tab away, the first to end first', async ({ app: { page } }) => {
  await page.getByRole('tab', { name: /Contract loopt af/ }).click();
  const ends = column(page, 'contractEnd');
  await expect(ends.first()).toHaveText(/^\d\d-\d\d-\d{4}$/);
  const dates = (await ends.allTextContents()).map((text) => text.split('-').toReversed().join('-'));
  expect(dates.length).toBeGreaterThan(0);
  expect(dates).toEqual(dates.toSorted());
  // The chip says what the tab asks, and can be changed.
  await page.getByRole('button', { name: /^Contract t\/m binnen 92 dagen/ }).click();
  await page.getByRole('combobox', { name: 'Welke datums' }).selectOption({ label: 'Van en tot en met' });
  await page.getByRole('textbox', { name: 'Tot en met' }).fill('1-1-2000');
  await expect(page.getByText('Niemand met deze filters.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('main').getByRole('button', { name: 'Filters wissen' }).click();
  await expect(ends.first()).toBeVisible();
});

test('filters and columns are set by keyboard alone, and axe finds nothing', async ({ app: { page } }) => {
  await expect(column(page, 'department').first()).not.toBeEmpty();
  await page.getByRole('button', { name: 'Filter', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'E-mail' }).press('Enter');
  await page.getByRole('textbox', { name: 'Bevat' }).fill('@');
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await page.getByRole('textbox', { name: 'Bevat' }).press('Escape');
  await expect(page.getByRole('button', { name: 'E-mail bevat @' })).toHaveAttribute('aria-expanded', 'false');
  // Who closed it goes on by keyboard from where the filter was set.
  await expect(page.getByRole('button', { name: 'E-mail bevat @' })).toBeFocused();
  await page.getByRole('button', { name: 'Filter op E-mail weghalen' }).press('Enter');
  await expect(page.getByRole('button', { name: /^E-mail bevat/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Kolommen' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Geboren' }).press('Space');
  await page.getByRole('button', { name: 'Geboren naar voren' }).press('Enter');
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  const heads = await page.getByRole('columnheader').allTextContents();
  expect(heads.slice(-2).map((text) => text.trim())).toEqual(['Geboren', 'Plaats']);
});

test('who types a number and presses Enter twice meets that person, however soon', async ({ page }) => {
  await expect(page.getByRole('gridcell').nth(1)).toContainText(', ');
  const numbers = page.getByRole('grid').locator('[role="gridcell"][data-column="number"]');
  const number = await numbers.nth(9).innerText();
  const name = await page.getByRole('grid').locator('[role="gridcell"][data-column="name"]').nth(9).innerText();
  await page.keyboard.press('/');
  await page.keyboard.type(number, { delay: 0 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/personal/);
  const [last = ''] = name.split(', ');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(last, { ignoreCase: true });
});
