import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveInto } from '../fixtures/save-dialog.js';
import { expect, test } from '../fixtures/test.js';

test('declarations are a list of work with what is not sent first, and their files are saved as they came', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('gridcell').first().waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-tax-'));
  await saveInto(app, folder);
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('button', { name: 'Loonaangiften' }).click();
  const rows = page.getByRole('table', { name: 'Loonaangiften' }).locator('tbody tr');
  await expect(rows.first()).toContainText('niet verzonden', { timeout: 60_000 });
  await expect(rows.nth(1)).not.toContainText('niet verzonden');

  await rows
    .first()
    .getByRole('button', { name: /^XML bewaren/ })
    .click();
  await expect(page.getByText(/Bewaard als Loonaangifte .*\.xml/)).toBeVisible();
  await rows
    .first()
    .getByRole('button', { name: /^Betaalbestand bewaren/ })
    .click();
  await expect(page.getByText(/Bewaard als SEPA .*\.xml/)).toBeVisible();
  const files = (await readdir(folder)).toSorted();
  expect(files).toHaveLength(2);
  expect(await readFile(join(folder, files[0] ?? ''), 'utf8')).toContain('<TotaalGeneraal>');
  expect(await readFile(join(folder, files[1] ?? ''), 'utf8')).toContain('pain.001');
  await rm(folder, { recursive: true });
});
