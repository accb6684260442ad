import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseFolder, saveInto } from '../fixtures/save-dialog.js';
import { expect, test } from '../fixtures/test.js';
import { look, whole } from '../fixtures/viewer.js';

test('documents of the year are looked at, saved one by one, or together into a folder where what is there stays', async ({
  app,
}) => {
  const { page } = app;
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-year-'));
  await chooseFolder(app, folder);
  await saveInto(app, folder);
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('tab', { name: 'Documenten van het jaar' }).click();
  await expect(page.getByText(/nu gaat run 10 mee/)).toBeVisible();

  // The third of the list: looked at in a window of its own.
  const viewer = await look(app, 2);
  await whole(viewer);
  const title = 'Loonstaat alle medewerkers · Bakkerij De Korenaar B.V. · 2026';
  await expect(viewer.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(viewer.getByRole('region', { name: /^Pagina 1 van/ })).toContainText('Bakkerij De Korenaar B.V.');
  await viewer.keyboard.press('Escape').catch(() => undefined);
  await page.getByRole('button', { name: 'Bewaren: Journaalpost per afdeling cumulatief' }).click();
  const one = 'Journaalpost per afdeling cumulatief - Bakkerij De Korenaar B.V. - 2026.pdf';
  await expect(page.getByText(`Bewaard als ${one}`)).toBeVisible();
  const text = (await readFile(join(folder, one))).toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text).toMatch(/\(Totaal\) Tj[^]*?\((\d+,\d\d)\) Tj[^]*?\(\1\) Tj/);
  // Nmbrs does not have every document: that is said, and no file is made.
  await page.getByRole('button', { name: 'Bewaren: Reserveringssaldi' }).click();
  await expect(page.getByRole('alert')).toBeVisible();

  const batch = page.getByRole('region', { name: 'Documenten van het jaar in een map' });
  await page.getByRole('checkbox', { name: 'Loonstaat', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Verlofsaldi' }).check();
  await page.getByRole('button', { name: '2 in een map' }).click();
  await expect(batch.getByText('Klaar · 2 bewaard')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('checkbox', { name: 'Alle documenten' }).check();
  await page.getByRole('button', { name: '15 in een map' }).click();
  await expect(batch.getByText('Klaar · 12 bewaard · 2 stonden er al · 1 niet bewaard')).toBeVisible({
    timeout: 60_000,
  });
  await expect(batch.getByText('Reserveringssaldi: Nmbrs heeft dit document niet.')).toBeVisible();
  const files = await readdir(join(folder, 'Documenten van het jaar - Bakkerij De Korenaar B.V. - 2026 - run 10'));
  expect(files).toHaveLength(14);
  expect(await page.locator('body').textContent()).not.toContain(folder);
  await rm(folder, { recursive: true });
});
