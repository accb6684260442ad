import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveInto } from '../fixtures/save-dialog.js';
import { expect, test } from '../fixtures/test.js';

test('the employees in view are saved where the dialog says, filtered and in their order', async ({ app }) => {
  const { page } = app;
  await page.getByRole('gridcell').first().waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-export-'));
  await saveInto(app, folder);
  await page.getByRole('main').getByRole('textbox', { name: 'Nummer of naam' }).first().fill('de');
  const shown = page.getByRole('grid').getByRole('row');
  await expect(page.getByText(/^\d+ van 48$/)).toBeVisible();
  const names = await shown.locator('[data-column="name"]').allTextContents();
  expect(names.length).toBeGreaterThan(1);

  for (const format of ['CSV', 'Excel (XLSX)']) {
    await page.getByRole('button', { name: 'Exporteren' }).click();
    await page.getByRole('menuitem', { name: format }).click();
    await expect(page.getByText(new RegExp(`Bewaard als .*${format === 'CSV' ? 'csv' : 'xlsx'}`))).toBeVisible();
  }
  const [csv = '', xlsx = ''] = (await readdir(folder)).sort();
  const lines = (await readFile(join(folder, csv), 'utf8')).trim().split('\r\n').slice(1);
  expect(lines.map((line) => line.split('";"')[1])).toEqual(names);
  expect((await readFile(join(folder, xlsx))).subarray(0, 2).toString()).toBe('PK');
  await rm(folder, { recursive: true });
});
