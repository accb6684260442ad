import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.js';

async function askJournal(page: Page): Promise<void> {
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Rapporten' }).click();
  await page.getByRole('button', { name: 'Rapport opvragen' }).click();
}

/** How many rows are in view; groups count theirs too, elsewhere. */
const rows = (page: Page) =>
  page
    .getByRole('main')
    .locator('[aria-live="polite"]')
    .getByText(/^[\d.]+ (regels|van [\d.]+)$/);

test('a journal is made while one works elsewhere, balances, and is filtered, grouped and seen as it came', async ({
  app: { page },
}) => {
  await askJournal(page);
  await expect(page.getByText('Nmbrs maakt dit rapport')).toBeVisible();
  await page.getByRole('link', { name: 'Medewerkers' }).click();
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Rapporten' }).click();
  await page.getByRole('button', { name: /^Openen: Journaalpost per periode/ }).click();
  await expect(page.getByText('Debet en credit zijn gelijk')).toBeVisible({ timeout: 60_000 });

  const all = await rows(page).textContent();
  await page.getByRole('textbox', { name: 'Zoek in dit rapport' }).fill('Bruto salaris');
  await expect(rows(page)).not.toHaveText(all ?? '');
  await expect(rows(page)).toContainText(' van ');
  // Salaries alone are debit alone; the balance is of the whole journal.
  await expect(page.getByText('Debet en credit zijn gelijk')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveText(all ?? '');

  await page.getByRole('button', { name: 'Ruw antwoord' }).click();
  const raw = page.getByRole('dialog', { name: 'Zoals Nmbrs het gaf' });
  await expect(raw.getByText(/<\?xml|</).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(raw).toBeHidden();
});

test('a report that is stopped says so, and is asked for again from there', async ({ app: { page } }) => {
  await askJournal(page);
  await page.getByRole('main').getByRole('button', { name: 'Stoppen' }).click();
  await expect(page.getByText('U hebt dit rapport gestopt voordat het er was.')).toBeVisible();
  await page.getByRole('button', { name: 'Opnieuw opvragen' }).click();
  await expect(page.getByText('Debet en credit zijn gelijk')).toBeVisible({ timeout: 60_000 });
});

test('what cannot be asked for says why, and has no button that leads nowhere', async ({ app: { page } }) => {
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Rapporten' }).click();
  await page.getByRole('textbox', { name: 'Zoek een rapport' }).fill('kantoorvorm');
  await page.getByText('Journaalpost, kantoorvorm').click();
  await expect(page.getByText(/nergens gepubliceerd/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rapport opvragen' })).toBeHidden();
});

test('a favourite stands first, also after a restart, and goes back to its place', async ({ launch }) => {
  const first = await launch();
  const star = (page: Page) => page.getByRole('button', { name: 'Favoriet: Contracten', exact: true });
  const favourites = (page: Page) => page.getByRole('region', { name: 'Favorieten' });
  await first.page.getByRole('gridcell').first().waitFor();
  await first.page.getByRole('link', { name: 'Rapporten' }).click();
  await star(first.page).click();
  await expect(favourites(first.page).getByRole('button', { name: 'Contracten', exact: true })).toBeVisible();
  await first.quit();
  const { page } = await launch({ dataFolder: first.dataFolder });
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Rapporten' }).click();
  await expect(favourites(page).getByRole('button', { name: 'Contracten', exact: true })).toBeVisible();
  await star(page).click();
  await expect(favourites(page)).toHaveCount(0);
});
