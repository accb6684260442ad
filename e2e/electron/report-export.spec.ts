import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Hands } from '../fixtures/hands.js';
import { pdfPages } from '../fixtures/pdf-text.js';
import { saveInto } from '../fixtures/save-dialog.js';
import { expect, test } from '../fixtures/test.js';

test('what the screen shows is printed on a printer that a person picks', async ({ app }) => {
  const { page, electron } = app;
  if (!electron) throw new Error('Real Electron is needed');
  await page.getByRole('gridcell').first().waitFor();
  // The dialog belongs to the system: only its answer is made up, and what it was asked is kept.
  await electron.evaluate(({ app: main }) => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { printed: seen });
    main.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        void contents.printToPDF({}).then((pdf) => {
          seen.push({ options, url: contents.getURL(), bytes: pdf.length });
          done?.(true, '');
        });
      };
    });
  });
  await page.getByRole('link', { name: 'Rapporten' }).click();
  await page.getByRole('button', { name: 'Rapport opvragen' }).click();
  await expect(page.getByText('Debet en credit zijn gelijk')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Exporteren' }).click();
  await page.getByRole('menuitem', { name: 'Printen' }).click();
  const printed = () =>
    electron.evaluate(() => {
      const { printed: seen } = globalThis as unknown as {
        printed: { options: Electron.WebContentsPrintOptions; url: string; bytes: number }[];
      };
      return seen;
    });
  await expect.poll(async () => (await printed()).length, { timeout: 60_000 }).toBe(1);
  const [one] = await printed();
  expect(one).toMatchObject({ url: 'app://print/', options: { silent: false, pageSize: 'A4' } });
  expect(one?.bytes).toBeGreaterThan(1000);
  // The window that printed is gone, and nothing failed.
  await expect.poll(() => electron.windows().length).toBe(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

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

  // For a program that wants commas and older letters: chosen once, kept.
  await page.getByRole('button', { name: 'Exporteren' }).click();
  await page.getByRole('menuitem', { name: 'Kommatekst instellen' }).click();
  await page.getByLabel('Scheidingsteken').selectOption({ label: 'Komma, decimalen met een punt' });
  await page.getByLabel('Tekenset').selectOption('windows-1252');
  await page.getByRole('button', { name: 'Bewaren als kommatekst' }).click();
  await expect(page.getByText(/Bewaard als .*\.csv/)).toBeVisible();
  const sheet = (await readdir(folder)).find((name) => name.endsWith('.csv')) ?? '';
  const text = (await readFile(join(folder, sheet))).toString('latin1');
  expect(text.split('\r\n')[0]).toMatch(/^"Grootboekrekening","/);
  expect(text).toMatch(/"\d+\.\d\d"/);

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
