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

  // An older program: what its letters cannot hold is said before the file is there.
  await dialog.getByLabel('Tekenset').selectOption({ label: 'Windows-1252 (oudere programma’s)' });
  await expect(dialog.getByText('Alles in deze journaalpost is in Windows-1252 te schrijven.')).toBeVisible();
  await account.fill('16Ł9é');
  await expect(dialog.getByText('Niet alles is in Windows-1252 te schrijven: Ł wordt ?.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bestand bewaren' }).click();
  await expect(dialog.getByText(/Bewaard als Boekhouding/)).toBeVisible();
  const old = await readFile(join(folder, file));
  expect(old.subarray(0, 8).toString('latin1')).toBe('Boekdatu');
  expect(old.toString('latin1')).toContain(';90;16?9é;');
  await rm(folder, { recursive: true });
});
