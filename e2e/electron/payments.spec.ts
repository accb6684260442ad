import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveInto } from '../fixtures/save-dialog.js';
import { expect, test } from '../fixtures/test.js';

test('the payment file of a run is saved as it was looked at, and its transfers come to what the screen says', async ({
  app,
}) => {
  const { page } = app;
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-payments-'));
  await saveInto(app, folder);
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('tab', { name: 'Betaalbestand' }).click();
  await page.getByRole('button', { name: 'Bestand opvragen' }).click();
  const facts = page.getByRole('tabpanel').locator('dd');
  await expect(facts).toHaveCount(3);
  const [count, total] = await facts.allInnerTexts();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText(/^Bewaard als SEPA - .*\.xml$/)).toBeVisible();

  const [file = ''] = await readdir(folder);
  expect(file).toMatch(/^SEPA - Bakkerij De Korenaar B\.V\. - 2026 - run 10 - \d{4}-\d\d-\d\d\.xml$/);
  const xml = await readFile(join(folder, file), 'utf8');
  expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<Document')).toBe(true);
  const cents = [...xml.matchAll(/<InstdAmt Ccy="EUR">(\d+)\.(\d\d)</g)].map(([, whole, rest]) =>
    BigInt(`${whole}${rest}`),
  );
  expect(cents.length.toString()).toBe(count);
  const sum = cents.reduce((all, one) => all + one, 0n);
  expect(total?.replaceAll('.', '').replace(',', '')).toBe(sum.toString());
  expect(await page.locator('body').textContent()).not.toContain(folder);
  await rm(folder, { recursive: true });
});
