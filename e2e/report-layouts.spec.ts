import { expect, test } from './fixtures/test.js';

test('a layout with its chart is kept under a name, and another report of the kind is shown by it', async ({
  app: { page },
}) => {
  const ask = async (): Promise<void> => {
    await page.getByRole('link', { name: 'Rapporten' }).click();
    await page.getByRole('button', { name: 'Rapport opvragen' }).click();
    await expect(page.getByText('Debet en credit zijn gelijk')).toBeVisible({ timeout: 60_000 });
  };
  const openLayouts = () => page.getByRole('button', { name: 'Bewaarde weergaven' }).click();
  await page.getByRole('gridcell').first().waitFor();
  await ask();

  await page.getByRole('columnheader', { name: 'Credit' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Credit' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Grafiek' }).click();
  // What is drawn is there to be read too.
  const chart = page.getByRole('region', { name: 'Grafiek' });
  await expect(chart.getByRole('table', { name: 'Debet per Grootboekrekening' })).toBeAttached();
  await expect(chart.getByRole('rowheader').first()).toBeAttached();
  await chart.getByText('Lijn').click();
  await expect(chart.locator('polyline')).toBeVisible();

  await openLayouts();
  await page.getByRole('menuitem', { name: 'Deze weergave bewaren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Deze weergave bewaren' });
  await dialog.getByLabel('Naam van de weergave').fill('Op credit');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog).toBeHidden();

  await ask();
  await expect(page.getByRole('columnheader', { name: 'Credit' })).toHaveAttribute('aria-sort', 'none');
  await openLayouts();
  await page.getByRole('menuitem', { name: 'Op credit', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Credit' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('region', { name: 'Grafiek' }).locator('polyline')).toBeVisible();
});
