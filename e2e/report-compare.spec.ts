import { expect, test } from './fixtures/test.js';

test('a journal is laid beside the period before: differences are marked, filtered and grouped like any report', async ({
  app: { page },
}) => {
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Rapporten' }).click();
  await page.getByRole('button', { name: 'Rapport opvragen' }).click();
  await expect(page.getByText('Debet en credit zijn gelijk')).toBeVisible({ timeout: 60_000 });

  await page.getByRole('button', { name: 'Vergelijken' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vergelijken met een ander rapport' });
  await expect(dialog.getByLabel('Grootboekrekening')).toHaveValue('key');
  await expect(dialog.getByLabel('Debet')).toHaveValue('value');
  await dialog.getByRole('button', { name: 'Vergelijken' }).click();

  await expect(page.getByRole('heading', { name: 'Journaalpost per periode, vergeleken' })).toBeVisible();
  const lines = page.getByRole('main').locator('[role="row"][data-change]');
  await expect(lines.first()).toBeVisible({ timeout: 60_000 });
  for (const head of ['Debet (eerst)', 'Debet (daarna)', 'Debet (verschil)'])
    await expect(page.getByRole('columnheader', { name: head })).toBeVisible();

  // Only what changed, by a filter like any other.
  await page.getByRole('textbox', { name: 'Zoek in dit rapport' }).fill('Gewijzigd');
  await expect(lines.first()).toHaveAttribute('data-change', 'changed');
  await expect(lines.and(page.locator(':not([data-change="changed"])'))).toHaveCount(0);

  // Both reports and what came of them are in memory.
  await page.getByRole('link', { name: 'Rapporten' }).click();
  await expect(page.getByRole('button', { name: /^Openen: Journaalpost per periode/ })).toHaveCount(3);
});
