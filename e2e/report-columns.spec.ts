import { expect, test } from './fixtures/test.js';

test('a report is narrowed to a value, grouped by another column, and a kind that was guessed is put right', async ({
  app: { page },
}) => {
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Rapporten' }).click();
  await page.getByRole('button', { name: 'Rapport opvragen' }).click();
  await expect(page.getByText('Debet en credit zijn gelijk')).toBeVisible({ timeout: 60_000 });
  const main = page.getByRole('main');
  const grid = main.getByRole('treegrid');

  await main.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Kostenplaats' }).click();
  const filter = page.getByRole('dialog', { name: 'Filter op Kostenplaats' });
  await filter.getByRole('checkbox', { name: '100 Bakkerij' }).check();
  await page.keyboard.press('Escape');
  const rows = main.locator('[aria-live="polite"]').getByText(/^[\d.]+ (regels|van [\d.]+)$/);
  await expect(rows).toHaveText(/ van /);
  await expect(grid.getByText('200 Winkel', { exact: false })).toHaveCount(0);
  await expect(grid.getByText('100 Bakkerij').first()).toBeVisible();

  // Groups of another column, each with what it comes to.
  await main.getByRole('combobox', { name: 'Groeperen op' }).click();
  await page.getByRole('option', { name: 'Component', exact: true }).click();
  await expect(
    grid.getByRole('gridcell', { name: 'Bruto salaris' }).or(grid.getByText('Bruto salaris')).first(),
  ).toBeVisible();
  await expect(grid.getByText('Subtotaal').first()).toBeVisible();

  const debit = page.getByRole('columnheader', { name: 'Debet' });
  const kind = page.getByLabel('Soort van Debet');
  await expect(debit).toHaveAttribute('data-figure', 'true');
  await main.getByRole('button', { name: 'Kolommen' }).click();
  await kind.selectOption({ label: 'Tekst' });
  await expect(debit).not.toHaveAttribute('data-figure', 'true');
  await kind.selectOption({ label: 'Bedrag' });
  await expect(debit).toHaveAttribute('data-figure', 'true');
  await page.keyboard.press('Escape');

  await main.getByRole('button', { name: 'Filter op Kostenplaats weg' }).click();
  await expect(rows).toHaveText(/ regels$/);
});
