import { expect, test } from './fixtures/test.js';

test('before one approves: what differs from the run before, the largest first, down to the person; and its journal', async ({
  app: { page },
}) => {
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Runs' }).click();
  await expect(page.getByRole('heading', { name: /^Run 10/ })).toBeVisible();
  await expect(page.getByText(/^Niet vergrendeld/)).toBeVisible();
  await page.getByRole('button', { name: 'Vergelijken' }).click();
  const table = page.getByRole('table', { name: 'Verschillen met run 9' });
  await expect(table).toBeVisible({ timeout: 60_000 });

  const difference = table.locator('[role="cell"][data-column="difference"]');
  const amounts = (await difference.allInnerTexts()).map((text) =>
    Math.abs(Number(text.replaceAll('.', '').replace(',', '.').replace('\u2212', '-'))),
  );
  expect(amounts.length).toBeGreaterThan(3);
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));

  // One code, its total over everybody, and a person behind a line.
  await page.getByRole('combobox', { name: 'Code' }).click();
  await page.getByRole('option', { name: /Netto/ }).click();
  await expect(page.getByText(/^Alle medewerkers · 9100 Netto/)).toBeVisible();
  await table.getByRole('button').first().click();
  await page.waitForURL(/\/personal/);
  await page.goBack();

  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('button', { name: /^9 / }).click();
  await expect(page.getByText(/^Vergrendeld/)).toBeVisible();
  await page.getByRole('button', { name: 'Journaalpost' }).click();
  await expect(page.getByText('Debet en credit zijn gelijk')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journaalpost van een run');
});

test('everybody in a run is listed by number and name, is found, and leads to their page', async ({
  app: { page },
}) => {
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('tab', { name: 'Medewerkers en loonstroken' }).click();
  const people = page.getByRole('list', { name: 'Medewerkers in deze run' }).getByRole('listitem');
  await expect(people.nth(20)).toBeVisible();
  const name = await people.nth(20).getByRole('button').first().innerText();
  await page.getByRole('textbox', { name: 'Zoek op nummer of naam' }).last().fill(name);
  await expect(people.nth(20)).toBeHidden();
  await expect(people.first()).toContainText(name);
  // Buttons whose name is a person's: the payslip and the statement say whose they are too.
  await people.first().getByRole('button').first().click();
  await page.waitForURL(/\/personal/);
});

test('the journals of a run balance, each by itself and beside the others', async ({ app: { page } }) => {
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('tab', { name: 'Journaalposten' }).click();
  const table = page.getByRole('table', { name: 'Journaalposten van deze run' });
  await expect(table.getByText('In balans')).toHaveCount(5);
  const debit = await table.locator('td[data-column="debit"]').allInnerTexts();
  const credit = await table.locator('td[data-column="credit"]').allInnerTexts();
  expect(new Set([...debit, ...credit]).size).toBe(1);
  await table.getByRole('button', { name: /^Openen: Journaalpost van een run per afdeling/ }).click();
  // Until the report stands, the table of before may still be there.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Journaalpost van een run per afdeling', {
    timeout: 60_000,
  });
  await expect(page.getByText('Debet en credit zijn gelijk')).toBeVisible({ timeout: 60_000 });
});

test('a payment file is looked at before it is saved: its total beside net pay, changed accounts first', async ({
  app: { page },
}) => {
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('tab', { name: 'Betaalbestand' }).click();
  await expect(page.getByRole('button', { name: 'Bewaren' })).toBeHidden();
  await page.getByRole('button', { name: 'Bestand opvragen' }).click();
  const transfers = page.getByRole('list', { name: 'Overboekingen in dit bestand' }).getByRole('listitem');
  await expect(transfers.nth(20)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaren' })).toBeVisible();
  const compared = await transfers.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-compared') ?? ''));
  const order = ['changed', 'new', 'same'];
  expect(compared).toEqual(compared.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  const [own, said] = await page
    .getByRole('tabpanel')
    .locator('dd')
    .allInnerTexts()
    .then((texts) => texts.slice(1));
  expect(own).toBe(said);
  await page.getByRole('button', { name: 'Vergelijken met het nettoloon van de run' }).click();
  // Whoever has no account is in the run and not in the file: the screen says by how much they differ.
  await expect(page.getByRole('tabpanel').getByRole('status')).toContainText(/gelijk aan het betaalbestand|verschilt/, {
    timeout: 60_000,
  });
});

test('the documents of the year are listed by name; what the run does to them is said to be unknown', async ({
  app: { page },
}) => {
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('tab', { name: 'Documenten van het jaar' }).click();
  const list = page.getByRole('list', { name: 'Documenten van 2026' });
  await expect(list.getByRole('listitem')).toHaveCount(15);
  await expect(page.getByText(/nu gaat run 10 mee.*is niet bekend/)).toBeVisible();
  // Another run of another year goes along as it is chosen, by its number.
  await page.getByRole('combobox', { name: 'Jaar' }).click();
  await page.getByRole('option', { name: '2025' }).click();
  await page.getByRole('button', { name: /^3 / }).click();
  await page.getByRole('tab', { name: 'Documenten van het jaar' }).click();
  await expect(page.getByText(/^Documenten van 2025\..*nu gaat run 3 mee/)).toBeVisible();

  await expect(page.getByRole('button', { name: 'Alle in een map' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Betaallijst cumulatief' }).check();
  await page.getByRole('checkbox', { name: 'Verlofsaldi' }).check();
  await expect(page.getByRole('button', { name: '2 in een map' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Alle documenten' }).check();
  await expect(page.getByRole('button', { name: '15 in een map' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Alle documenten' }).uncheck();
  await expect(page.getByRole('button', { name: 'Alle in een map' })).toBeVisible();
});
