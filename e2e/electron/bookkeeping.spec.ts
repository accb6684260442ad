import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveInto } from '../fixtures/save-dialog.js';
import { expect, test } from '../fixtures/test.js';

test('a journal is a file for the bookkeeping with its own accounts, which are there the next time', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('gridcell').first().waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-book-'));
  await saveInto(app, folder);
  await page.getByRole('link', { name: 'Rapporten' }).click();
  await page.getByRole('button', { name: 'Rapport opvragen' }).click();
  await expect(page.getByText('Debet en credit zijn gelijk')).toBeVisible({ timeout: 60_000 });
  const dialog = page.getByRole('dialog', { name: 'Journaalpost voor de boekhouding' });
  const account = dialog.getByLabel(/^Rekening in de boekhouding voor 1600/);
  const open = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Exporteren' }).click();
    await page.getByRole('menuitem', { name: 'Voor de boekhouding (.csv)' }).click();
  };
  await open();
  await account.fill('1699');
  await dialog.getByLabel('Dagboek').first().fill('90');
  await dialog.getByRole('button', { name: 'Bestand bewaren' }).click();
  await expect(dialog.getByText(/Bewaard als Boekhouding .* Debet en credit zijn gelijk/)).toBeVisible();
  const [file = ''] = await readdir(folder);
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toMatch(/^\uFEFFBoekdatum;Dagboek;Rekening;/);
  expect(text).toContain(';90;1699;');
  expect(text).toContain(';90;4000;');
  await dialog.getByRole('button', { name: 'Sluiten' }).last().click();
  await expect(dialog).toBeHidden();
  await open();
  await expect(account).toHaveValue('1699');
  await rm(folder, { recursive: true });
});
