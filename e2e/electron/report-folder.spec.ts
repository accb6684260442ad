import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseFolder } from '../fixtures/save-dialog.js';
import { expect, test } from '../fixtures/test.js';

test('two reports of every company go into a folder at once, and what is not made is listed', async ({ app }) => {
  const { page } = app;
  await page.getByRole('gridcell').first().waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-many-'));
  await chooseFolder(app, folder);
  await page.getByRole('link', { name: 'Rapporten' }).click();
  await page.getByRole('button', { name: 'Veel tegelijk in een map' }).click();
  await page.getByRole('checkbox', { name: 'Journaalpost van een run', exact: true }).check();
  await page.getByLabel('Bestanden').click();
  await page.getByRole('option', { name: /\.csv/ }).click();
  await page.getByRole('button', { name: 'Map kiezen en beginnen' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Klaar/ })).toBeVisible({ timeout: 120_000 });

  const [made = ''] = await readdir(folder);
  expect(made).toMatch(/^Rapporten - \d{4}-\d\d-\d\d \d\d\.\d\d$/);
  const files = await readdir(join(folder, made));
  expect(files.length).toBeGreaterThan(1);
  expect(files.filter((name) => !name.endsWith('.csv'))).toEqual([]);
  const journal = files.find((name) => name.includes('Journaalpost per periode')) ?? '';
  expect(await readFile(join(folder, made, journal), 'utf8')).toContain('Grootboekrekening');
  await rm(folder, { recursive: true });
});

test('the business form of a list and the journals of two debtors go into one folder', async ({ app }) => {
  const { page } = app;
  await page.getByRole('gridcell').first().waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-many-'));
  await chooseFolder(app, folder);
  await page.getByRole('link', { name: 'Rapporten' }).click();
  await page.getByRole('button', { name: 'Veel tegelijk in een map' }).click();
  const debtors = page.getByRole('group', { name: 'Debiteuren' }).getByRole('listitem').getByRole('checkbox');
  const companies = page.getByRole('group', { name: 'Bedrijven' }).getByRole('listitem').getByRole('checkbox');
  await expect(debtors.first()).toBeChecked();
  await expect(companies.first()).toBeChecked();
  const before = await companies.count();
  await debtors.nth(2).check();
  await expect.poll(() => companies.count()).toBeGreaterThan(before);
  const all = await companies.count();
  await page
    .getByRole('group', { name: 'Rapporten' })
    .getByRole('checkbox', { name: 'Namen en adressen' })
    .first()
    .check();
  await page.getByRole('radiogroup', { name: 'Vorm' }).getByText('Onderneming').click();
  await page.getByLabel('Bestanden').click();
  await page.getByRole('option', { name: /\.csv/ }).click();
  await page.getByRole('button', { name: 'Map kiezen en beginnen' }).click();
  await expect(page.getByRole('status').filter({ hasText: /^Klaar/ })).toBeVisible({ timeout: 180_000 });
  const [made = ''] = await readdir(folder);
  const files = await readdir(join(folder, made));
  const journals = files.filter((name) => name.includes('Journaalpost per periode'));
  expect(journals.length).toBeGreaterThan(before - 1);
  // A company without people has no journal; nothing else is missing.
  const missing = await page.getByRole('listitem').filter({ hasText: 'Journaalpost per periode ·' }).count();
  expect(journals.length + missing).toBe(all);
  expect(files.length - journals.length).toBe(1);
  await rm(folder, { recursive: true });
});
