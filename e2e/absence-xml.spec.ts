import { expect, test } from './fixtures/test.js';

test('the absence XML of a debtor is asked for by dates and becomes a table; what came can be looked at', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Rapporten', exact: true }).click();
  await page.getByRole('button', { name: 'Verzuim-XML van een debiteur', exact: true }).click();
  const form = page.getByRole('region', { name: 'Verzuim-XML van een debiteur' });
  await expect(form.getByText(/de vorm is nergens beschreven/)).toBeVisible();
  await form.getByLabel('Vanaf dag').fill('1-1-2026');
  await form.getByLabel('Tot en met dag').fill('31-12-2025');
  await expect(form.getByText('De laatste dag ligt voor de eerste.')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Rapport opvragen' })).toBeDisabled();
  await form.getByLabel('Tot en met dag').fill('31-12-2026');
  await form.getByRole('button', { name: 'Rapport opvragen' }).click();
  const grid = page.getByRole('grid').first();
  await expect(grid.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  await expect(grid.getByRole('columnheader', { name: /Percentage/ })).toBeVisible();
});
