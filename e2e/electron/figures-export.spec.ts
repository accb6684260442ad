import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { saveInto } from '../fixtures/save-dialog.js';
import { expect, test } from '../fixtures/test.js';

test('the figures are saved as a workbook that says its formula, and their months as CSV', async ({ app, page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-figures-'));
  await saveInto(app, folder);
  await page.getByRole('link', { name: 'Verzuim', exact: true }).click();
  await page.getByRole('button', { name: 'Cijfers' }).click();
  await expect(page.getByRole('table', { name: /Per maand in/ })).toBeVisible({ timeout: 60_000 });
  for (const [item, ending] of [
    ['Excel (xlsx)', 'xlsx'],
    ['CSV, alleen de maanden', 'csv'],
  ] as const) {
    await page.getByRole('button', { name: 'Exporteren' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByText(new RegExp(`^Opgeslagen als Verzuimcijfers - .*\\.${ending}$`))).toBeVisible({
      timeout: 30_000,
    });
  }
  const names = (await readdir(folder)).toSorted();
  expect(names).toHaveLength(2);
  const [csv = '', xlsx = ''] = names;
  expect(await readFile(join(folder, csv), 'utf8')).toMatch(/"Alle afdelingen";"\d{4}";"1";"\d+";"\d+,\d\d"/);
  const parts = unzipSync(await readFile(join(folder, xlsx)));
  expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('gedeeld door beschikbare dagen');
});
