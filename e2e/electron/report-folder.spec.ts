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
