import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { chooseFolder, saveInto } from '../fixtures/save-dialog.js';
import { expect, test } from '../fixtures/test.js';

test('payslips of everybody in a run go into a folder under their names, go on where they stopped, and into a ZIP', async ({
  app,
}) => {
  const { page } = app;
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-payslips-'));
  await chooseFolder(app, folder);
  await saveInto(app, folder);
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('tab', { name: 'Medewerkers en loonstroken' }).click();
  const list = page.getByRole('list', { name: 'Medewerkers in deze run' });
  await list.getByRole('listitem').first().waitFor();
  const people = await list.getByRole('listitem').count();
  expect(people).toBeGreaterThan(20);

  // One person: the button says whose it is, the dialog where it goes.
  await list
    .getByRole('button', { name: /^Loonstrook bewaren:/ })
    .first()
    .click();
  await expect(page.getByText(/^Bewaard als Loonstrook - .* - 2026 - run 10\.pdf$/)).toBeVisible();
  await list
    .getByRole('button', { name: /^Jaaropgave bewaren:/ })
    .first()
    .click();
  await expect(page.getByText(/^Bewaard als Jaaropgave - .* - 2026\.pdf$/)).toBeVisible();

  const batch = page.getByRole('region', { name: 'Loonstroken van iedereen' });
  await page.getByRole('button', { name: 'Alle in een map' }).click();
  await expect(batch.getByText(`Klaar · ${people} bewaard`)).toBeVisible({ timeout: 60_000 });
  const name = 'Loonstroken - Bakkerij De Korenaar B.V. - 2026 - run 10';
  await expect(batch.getByText(name)).toBeVisible();
  const files = (await readdir(join(folder, name))).sort();
  expect(files).toHaveLength(people);
  const [first = ''] = files;
  expect(first).toMatch(/^\d+ - .+\.pdf$/);
  const text = (await readFile(join(folder, name, first))).toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text).toContain(`(${first.replace(/^(\d+) - .*/, '$1')}  `);
  expect(text).toMatch(/\(9100 {2}Netto\) Tj[^]*?\(\d+,\d\d\) Tj/);

  // Somebody took one away: that one alone is fetched again.
  await rm(join(folder, name, first));
  await page.getByRole('button', { name: 'Alle in een map' }).click();
  await expect(batch.getByText(`Klaar · 1 bewaard · ${people - 1} stonden er al`)).toBeVisible({ timeout: 60_000 });
  expect(await readdir(join(folder, name))).toHaveLength(people);

  await page.getByRole('button', { name: 'Alle in een ZIP' }).click();
  await expect(batch.getByText(`${name}.zip`)).toBeVisible({ timeout: 60_000 });
  await expect(batch.getByText(`Klaar · ${people} bewaard`)).toBeVisible({ timeout: 60_000 });
  const inside = unzipSync(await readFile(join(folder, `${name}.zip`)));
  expect(Object.keys(inside).sort()).toEqual(files);
  expect(await page.locator('body').textContent()).not.toContain(folder);
  await rm(folder, { recursive: true });
});
