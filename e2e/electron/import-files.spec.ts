import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tickAndSend } from '../fixtures/review.js';
import { expect, test } from '../fixtures/test.js';

test('a file comes in by the dialog, goes back with remarks, and its receipt lists every line; the page hears names alone', async ({
  app,
}) => {
  test.setTimeout(180_000);
  const { electron, page } = app;
  if (!electron) throw new Error('Real Electron is needed');
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-import-'));
  await writeFile(
    join(folder, 'uren.csv'),
    'Debiteurnr;Bedrijfnr;Persnr;Periode;U2540\r\n1;1;1001;2026-11;2,5\r\n1;1;4;2026-11;8\r\n',
  );
  // Dialogs belong to the operating system: their answers are all that is made up here.
  await electron.evaluate(({ dialog }, into) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [`${into}/uren.csv`] });
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath: string };
      return { canceled: false, filePath: `${into}/${options.defaultPath}` };
    };
  }, folder);
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await page.getByRole('button', { name: 'Bestand kiezen' }).click();
  await expect(page.getByText('1 van 2 regels goed. 1 regel blijft achter')).toBeVisible({ timeout: 60_000 });

  await page.getByRole('button', { name: 'Bestand met opmerkingen' }).click();
  await expect(page.getByText('Bewaard als uren - nagekeken.csv')).toBeVisible();
  const corrected = await readFile(join(folder, 'uren - nagekeken.csv'), 'utf8');
  expect(corrected.split('\r\n')[2]).toContain('C3: Dit personeelsnummer is er niet bij dit bedrijf.');

  await page.getByRole('button', { name: /Door met 1 regels/ }).click();
  await tickAndSend(page);
  await expect(page.getByText('Alles bevestigd')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await expect(page.getByText('verzonden', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Ontvangstbewijs', exact: true }).click();
  await expect(page.getByText(/Bewaard als Ontvangstbewijs import - uren/)).toBeVisible();
  expect((await readdir(folder)).filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
  expect(await page.locator('body').textContent()).not.toContain(folder);
  await rm(folder, { recursive: true });
});
