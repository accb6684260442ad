import { Hands } from './fixtures/hands.js';
import { drop, peopleOf, workbook } from './fixtures/import-file.js';
import { tickAll } from './fixtures/review.js';
import { compared } from './fixtures/sheet.js';
import { expect, test } from './fixtures/test.js';

const company = 'Schoonmaakbedrijf Helder';
const codes = [2100, 2125, 2200, 2300, 2400, 2540];
const people = 200;

test('200 people and six codes in a workbook are ready to send after fewer than fifteen actions', async ({
  app: { page },
}) => {
  test.setTimeout(240_000);
  await page.getByRole('gridcell').first().waitFor();
  const file = await peopleOf(page, company, people);
  const bytes = await workbook([
    ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', ...codes.map((code) => `U${code}`)],
    ...file.numbers.map((number, row) => [
      file.debtor,
      file.company,
      String(number),
      file.period,
      ...codes.map((_, column) => row + 1 + (column * 10 + 5) / 100),
    ]),
  ]);
  const hands = new Hands();
  await hands.click(page.getByRole('link', { name: 'Importeren', exact: true }));
  hands.count += 1;
  await drop(page, 'uren november.xlsx', bytes);
  await expect(page.getByText('1.200 van 1.200 regels goed')).toBeVisible({ timeout: 120_000 });
  await hands.click(page.getByRole('button', { name: /Naar controle/ }));
  await compared(page);
  hands.count += await tickAll(page);
  expect(hands.count).toBeLessThan(15);
  // A repeated monthly file is three actions: drop, review, send.
  expect(hands.count - (await page.getByRole('checkbox', { checked: true }).count())).toBeLessThanOrEqual(3);
});
