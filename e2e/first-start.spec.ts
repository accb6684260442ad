import { expect, test } from './fixtures/test.js';

test('the first start asks where to begin; one key opens the demo, and it never asks again', async ({ launch }) => {
  const first = await launch({ welcomed: false });
  await expect(first.page.getByRole('heading', { level: 1 })).toContainText('Salarisadministratie in Nmbrs');
  await expect(first.page.getByText('Loondesk is niet van Visma')).toBeVisible();
  await expect(first.page).toHaveTitle('Loondesk');
  await first.page.keyboard.press('Enter');
  await first.page.getByRole('gridcell').first().waitFor();
  await expect(first.page.getByRole('region', { name: 'Loondesk' })).toContainText('DEMO');
  await first.quit();

  const second = await launch({ welcomed: false, dataFolder: first.dataFolder });
  await second.page.getByRole('gridcell').first().waitFor();
});

test('whoever looks around without choosing comes back to the choice', async ({ launch }) => {
  const { page } = await launch({ welcomed: false });
  await page.getByRole('button', { name: 'Wat wordt hier bewaard?' }).click();
  await expect(page.getByRole('heading', { name: 'Wat wordt op deze computer bewaard' })).toBeInViewport();
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByRole('button', { name: /Verbinding met Nmbrs toevoegen/ }).click();
  await expect(page.getByText('api-sandbox.nmbrs.nl')).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByRole('button', { name: /Rondkijken in de demo/ })).toBeFocused();
});

test('the language is chosen before anything else', async ({ launch }) => {
  const { page } = await launch({ welcomed: false });
  await page.getByRole('button', { name: 'Taal Nederlands' }).click();
  await page.getByRole('menuitem', { name: 'Svenska' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Löneadministration i Nmbrs');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('sv');
});
