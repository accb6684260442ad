import { drop, openImport, peopleOf, workbook } from './fixtures/import-file.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { tickAndSend } from './fixtures/review.js';
import { expect, test } from './fixtures/test.js';

const batch = 'EmployeeService.HourComponentVar_Insert_Batch';

test('two hundred employees with six codes from a workbook are ready to send in three actions', async ({ launch }) => {
  test.setTimeout(240_000);
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await page.getByRole('gridcell').first().waitFor();
  const { debtor, company, period, numbers } = await peopleOf(page, 'Helder', 200);
  expect(numbers).toHaveLength(200);
  const codes = [2510, 2520, 2530, 2540, 2310, 2200];
  const bytes = await workbook([
    ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', ...codes.map((code) => `U${code}`)],
    ...numbers.map((number, at) => [
      debtor,
      company,
      `00${number}`,
      period,
      ...codes.map((_, code) => (at % 7) + code + 0.25),
    ]),
  ]);
  // To the screen, the file let go, to the review: three.
  await openImport(page);
  await drop(page, 'uren.xlsx', bytes);
  await expect(page.getByText('Importsheet van Nmbrs')).toBeVisible();
  await expect(page.getByText('1.200 van 1.200 regels goed')).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: /Naar controle/ }).click();
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: /Verzenden naar DEMO/ })).toBeVisible({ timeout: 60_000 });
  expect(await simulator.committed(batch)).toEqual([]);
  await simulator.stop();
});

test('a faulty file is corrected on the screen, sent, and known when it comes again', async ({ launch }) => {
  test.setTimeout(240_000);
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await page.getByRole('gridcell').first().waitFor();
  const { numbers } = await peopleOf(page, 'De Korenaar', 14);
  const csv = Buffer.from(
    ['Personeelsnummer;U2540', ...numbers.map((number, at) => `${number};${at === 3 ? 'acht' : '1,5'}`)].join('\r\n'),
  );
  await openImport(page);
  await drop(page, 'nacht.csv', csv);
  await expect(page.getByText('Herkend aan de koppen')).toBeVisible();
  await expect(page.getByText('13 van 14 regels goed. 1 regel blijft achter')).toBeVisible({ timeout: 60_000 });
  const cell = page.getByRole('textbox', { name: 'Cel B5 verbeteren' });
  await expect(cell).toHaveValue('acht');
  await cell.fill('8');
  await cell.press('Enter');
  await expect(page.getByText('14 van 14 regels goed')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /Naar controle/ }).click();
  await tickAndSend(page);
  await expect(page.getByText('Alle 14 staan in Nmbrs')).toBeVisible({ timeout: 60_000 });
  const sent = (await simulator.committed(batch)).flatMap(
    ({ input }) => (input as { HourComponents?: { Hours: string }[] }).HourComponents ?? [],
  );
  expect(sent.map(({ Hours }) => Hours).toSorted()).toEqual([...Array.from({ length: 13 }, () => '1.5'), '8']);

  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await drop(page, 'nacht (1).csv', csv);
  await expect(page.getByText(/Dit bestand is al eerder verzonden/)).toBeVisible({ timeout: 60_000 });
  await simulator.stop();
});

test('after a kill every line of a file over two companies is still told, and its next set is one click away', async ({
  launch,
}) => {
  test.setTimeout(240_000);
  const simulator = await startSimulatorProcess();
  const env = { LOONDESK_SIMULATOR: simulator.line };
  const first = await launch({ env });
  await first.page.getByRole('gridcell').first().waitFor();
  const bakery = await peopleOf(first.page, 'De Korenaar', 1);
  const cleaners = await peopleOf(first.page, 'Helder', 1);
  const rowOf = ({ debtor, company, period, numbers }: typeof bakery, value: string): string =>
    [debtor, company, numbers[0] ?? '4', period, value].join(';');
  const csv = Buffer.from(
    [
      'Debiteurnr;Bedrijfnr;Persnr;Periode;U2540',
      rowOf(bakery, '1,25'),
      rowOf({ ...bakery, numbers: [4] }, '8'),
      rowOf(cleaners, '2,5'),
    ].join('\r\n'),
  );
  await openImport(first.page);
  await drop(first.page, 'twee bedrijven.csv', csv);
  await first.page.getByRole('button', { name: /Door met 2 regels/ }).click({ timeout: 60_000 });
  await first.page.getByRole('button', { name: 'Nakijken' }).first().click();
  await tickAndSend(first.page);
  await expect(first.page.getByText('Alles bevestigd')).toBeVisible({ timeout: 60_000 });
  await first.kill();

  const { page } = await launch({ env, dataFolder: first.dataFolder });
  await openImport(page);
  const earlier = page.getByRole('row', { name: /twee bedrijven\.csv/ });
  await expect(earlier).toContainText('1 van 2 sets verzonden');
  await earlier.getByRole('button', { name: /Regels bekijken: twee bedrijven/ }).click();
  const rows = page.getByRole('region', { name: 'Regels van een bestand' });
  await expect(rows).toContainText('Dit personeelsnummer is er niet bij dit bedrijf.');
  await expect(rows).toContainText('Bevestigd');
  await page.getByRole('button', { name: /Niet overgenomen/ }).click();
  await expect(rows.getByText('Niet overgenomen')).toHaveCount(1);
  await expect(rows.getByText('Bevestigd')).toHaveCount(0);

  await page.getByRole('button', { name: 'Terug' }).click();
  await earlier.getByRole('button', { name: 'Nakijken' }).click();
  await tickAndSend(page);
  // Both sets say so in the list.
  await expect(page.getByText('Alles bevestigd')).toHaveCount(2, { timeout: 60_000 });
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await expect(earlier).toContainText('2 van 2 sets verzonden');
  await simulator.stop();
});

test('a file that cannot be read is told by name, and nothing of it is used', async ({ page }) => {
  await openImport(page);
  await drop(page, 'oud.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
  await expect(page.getByRole('heading', { name: 'Dit bestand wordt niet gelezen' })).toBeVisible();
  await expect(page.getByText(/van voor 2007/)).toBeVisible();
  await expect(page.getByText(/Er is niets verzonden/)).toBeVisible();
  // The page is still ours: a dropped file never becomes it.
  expect(page.url()).not.toContain('oud.xls');
});
