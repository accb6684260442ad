import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Hands } from '../fixtures/hands.js';
import { pdfPages } from '../fixtures/pdf-text.js';
import { saveInto } from '../fixtures/save-dialog.js';
import { expect, test } from '../fixtures/test.js';

test('the journal of the last run is an Excel file after at most five actions', async ({ app }) => {
  const { page } = app;
  await page.getByRole('gridcell').first().waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-report-'));
  await saveInto(app, folder);
  const hands = new Hands();
  await hands.click(page.getByRole('link', { name: 'Rapporten' }));
  await hands.click(page.getByRole('button', { name: 'Rapport opvragen' }));
  await expect(page.getByText('Debet en credit zijn gelijk')).toBeVisible({ timeout: 60_000 });
  await hands.click(page.getByRole('button', { name: 'Exporteren' }));
  await hands.click(page.getByRole('menuitem', { name: /Excel/ }));
  await expect(page.getByText(/Bewaard als .*\.xlsx/)).toBeVisible();
  expect(hands.count).toBeLessThanOrEqual(5);

  const [file = ''] = await readdir(folder);
  expect(file).toMatch(/^Journaalpost per periode - Bakkerij De Korenaar B\.V\. - 2026-10\.xlsx$/);
  const parts = unzipSync(await readFile(join(folder, file)));
  const words = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  expect(words).toContain('Bruto salaris');
  expect(words).toContain('Subtotaal');

  // The same view on paper: its own head on every page, and pages that say which they are.
  await page.getByRole('button', { name: 'Exporteren' }).click();
  await page.getByRole('menuitem', { name: /^PDF/ }).click();
  await expect(page.getByText(/Bewaard als .*\.pdf/)).toBeVisible({ timeout: 60_000 });
  const paper = (await readdir(folder)).find((name) => name.endsWith('.pdf')) ?? '';
  const pages = pdfPages(await readFile(join(folder, paper)));
  expect(pages.length).toBeGreaterThan(0);
  for (const word of ['Bakkerij De Korenaar B.V.', 'Periodes', 'Gemaakt op', 'Gemaakt door'])
    expect(pages[0]).toContain(word);
  for (const [at, text] of pages.entries()) {
    expect(text).toContain('Grootboekrekening');
    expect(text).toContain(`Pagina ${at + 1} van ${pages.length}`);
  }
  expect(pages.at(-1)).toContain('Totaal');
  // The window that made it is gone.
  expect(app.electron?.windows()).toHaveLength(1);
  await rm(folder, { recursive: true });
});
