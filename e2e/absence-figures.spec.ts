import { expect, test } from './fixtures/test.js';

test('the figures have a line a month, the formula on the page, and change with what they are asked', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Verzuim', exact: true }).click();
  await page.getByRole('button', { name: 'Cijfers' }).click();
  const months = page.getByRole('table', { name: /Per maand in/ });
  await expect(months).toBeVisible({ timeout: 60_000 });
  await expect(months.getByRole('cell', { name: /^\d+,\d\d%$/ }).first()).toBeVisible();
  await expect(page.getByText(/ziektedagen x percentage afwezig x deeltijdfactor, gedeeld door/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Jaar' }).selectOption({ index: 1 });
  await expect(months.getByRole('row')).toHaveCount(13);
  const before = await months.textContent();
  await page.getByRole('checkbox', { name: 'Het percentage afwezig meewegen' }).click();
  await expect(page.getByText(/Een deels zieke dag telt als een hele/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Afdeling' }).selectOption({ index: 1 });
  await expect.poll(() => months.textContent()).not.toBe(before);
  await expect(page.getByRole('table', { name: 'Lopende gevallen' })).toBeVisible();
});
