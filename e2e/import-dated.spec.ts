import type { Page } from '@playwright/test';
import { peopleWho } from './fixtures/absence-people.js';
import { drop, openImport, workbook } from './fixtures/import-file.js';
import { tickAndSend } from './fixtures/review.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const service = 'EmployeeService';

/** From the review to what became of every line of the file, where a clerk looks it up afterwards. */
async function sendAndLookUp(page: Page, file: string, words: string): Promise<void> {
  await tickAndSend(page);
  await expect(page.locator('a[aria-current="page"]').getByText(words)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await page.getByRole('button', { name: 'Bestand sluiten' }).click();
  const earlier = page.getByRole('row', { name: new RegExp(file.replaceAll('.', '\\.')) });
  await expect(earlier).toContainText('verzonden');
  await earlier.getByRole('button', { name: `Regels bekijken: ${file}` }).click();
  await expect(page.getByRole('region', { name: 'Regels van een bestand' })).toBeVisible();
}

test('sick reports of a file are recognised, checked against who is absent, sent, and each line has its end', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await page.getByRole('gridcell').first().waitFor({ timeout: 60_000 });
  const [first, second] = await peopleWho(page, 2, { healthy: true });
  if (!first || !second) throw new Error('nobody');
  await openImport(page);
  await drop(
    page,
    'ziek.xlsx',
    await workbook([
      ['Personeelsnummer', 'Eerste ziektedag', 'Percentage', 'Soort', 'Gemeld op'],
      [String(first.number), '9-11-2026', 100, 'Ziekte', '9-11-2026'],
      [String(second.number), '9-11-2026', 50, 'Griep', '9-11-2026'],
    ]),
  );
  await expect(page.getByText('1 van 2 regels goed')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/Elke regel komt in de periode van zijn eerste dag/)).toBeVisible();
  await expect(page.getByText(/Deze soort verzuim is niet bekend/).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Kolommen' }).click();
  await expect(page.getByRole('combobox', { name: 'Soort gegevens' })).toHaveValue('absence');
  await page.getByRole('button', { name: 'Door met 1 regels' }).click();
  await expect(page.getByText('1 ziekmelding')).toBeVisible();
  await expect(page.getByText('Ziekte', { exact: true })).toHaveCount(0);
  expect(await simulator.committed(`${service}.Absence_Insert`)).toEqual([]);

  await sendAndLookUp(page, 'ziek.xlsx', 'Alles bevestigd');
  const rows = page.getByRole('region', { name: 'Regels van een bestand' });
  await expect(rows.getByText('Bevestigd', { exact: true })).toHaveCount(1);
  await expect(rows.getByText('Niet overgenomen')).toHaveCount(1);
  await expect(rows.getByText(/Deze soort verzuim is niet bekend/)).toHaveCount(1);
  // What came of a line says of nobody which kind it was.
  await expect(rows.getByText('Ziekte', { exact: true })).toHaveCount(0);
  const [sent, ...more] = await simulator.committed(`${service}.Absence_Insert`);
  expect(sent?.input).toMatchObject({ EmployeeId: first.id, Absence: { Percentage: 100, Dossier: 'Ziekte' } });
  expect(more).toEqual([]);
  await simulator.stop();
});

test('leave of a file is booked by the company’s own names, over the turn of the year too, and each line has its end', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await page.getByRole('gridcell').first().waitFor({ timeout: 60_000 });
  const [first, second] = await peopleWho(page, 2, { freeFrom: '2026-12-01' });
  if (!first || !second) throw new Error('nobody');
  await openImport(page);
  await drop(
    page,
    'verlof.xlsx',
    await workbook([
      ['Persnr', 'Verlofsoort', 'Van', 'Tot en met', 'Uren'],
      [String(first.number), 'Wettelijk verlof', '31-12-2026', '4-1-2027', 16],
      [String(second.number), 'wettelijk VERLOF', '24-12-2026', '24-12-2026', 7.5],
      [String(second.number), 'Sabbatical', '1-12-2026', '1-12-2026', 8],
    ]),
  );
  await expect(page.getByText('2 van 3 regels goed')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('tab', { name: 'Kolommen' }).click();
  await expect(page.getByRole('combobox', { name: 'Soort gegevens' })).toHaveValue('leave');
  await page.getByRole('button', { name: 'Door met 2 regels' }).click();
  await expect(page.getByText('2 keer nieuw verlof')).toBeVisible();
  expect(await simulator.committed(`${service}.Leave_Insert`)).toEqual([]);

  // Nmbrs answers an insert with nothing: what a read shows is found, not confirmed.
  await sendAndLookUp(page, 'verlof.xlsx', 'Alle 2 staan in Nmbrs');
  const rows = page.getByRole('region', { name: 'Regels van een bestand' });
  await expect(rows.getByText('Niet overgenomen')).toHaveCount(1);
  // Several may be under way at once: which of them came first is nobody's business.
  const sent = new Map(
    (await simulator.committed(`${service}.Leave_Insert`)).map(({ input }) => [input['EmployeeId'], input]),
  );
  expect(sent.size).toBe(2);
  expect(sent.get(first.id)).toMatchObject({
    Leave: { Hours: '16', Start: '2026-12-31T00:00:00', End: '2027-01-04T00:00:00' },
  });
  expect(sent.get(second.id)).toMatchObject({ Leave: { Hours: '7.5', Type: 'Type1', StartHours: '7.5' } });
  await simulator.stop();
});

test('a bank account of a file takes the place of the one that stands there, only once a read showed it', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await page.getByRole('gridcell').first().waitFor({ timeout: 60_000 });
  const [first, second] = await peopleWho(page, 2, { oneAccount: true });
  if (!first || !second) throw new Error('nobody');
  await openImport(page);
  // Valid by its check digits, of no bank that exists; the other one is not valid.
  const csv = `Personeelsnummer;IBAN\r\n${first.number};NL02ABNA0123456789\r\n${second.number};NL00FOUT0000000000\r\n`;
  await drop(page, 'rekeningen.csv', Buffer.from(csv));
  await expect(page.getByText('1 van 2 regels goed')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/De oude gaat pas weg als Nmbrs de nieuwe toont/)).toBeVisible();
  await page.getByRole('button', { name: 'Door met 1 regels' }).click();
  await expect(page.getByText('NL02 ABNA 0123 4567 89').first()).toBeVisible();
  expect(await simulator.committed(`${service}.BankAccount_Insert`)).toEqual([]);

  await sendAndLookUp(page, 'rekeningen.csv', 'Alles bevestigd');
  const rows = page.getByRole('region', { name: 'Regels van een bestand' });
  await expect(rows.getByText('Bevestigd', { exact: true })).toHaveCount(1);
  await expect(rows.getByText('Niet overgenomen')).toHaveCount(1);
  const inserted = await simulator.committed(`${service}.BankAccount_Insert`);
  const removed = await simulator.committed(`${service}.BankAccount_DeleteCurrent`);
  expect([...inserted, ...removed].map(({ input }) => input['EmployeeId'])).toEqual([first.id, first.id]);
  await simulator.stop();
});
