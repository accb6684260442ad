import type { Page } from '@playwright/test';
import writeExcelFile from 'write-excel-file/node';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { tickAndSend } from './fixtures/review.js';
import { expect, test } from './fixtures/test.js';

const batch = 'EmployeeService.HourComponentVar_Insert_Batch';

/** A workbook as another program writes it: numbers as numbers, personnel numbers as text with zeros in front. */
const workbook = (rows: readonly (readonly (string | number)[])[]): Promise<Buffer> =>
  writeExcelFile([
    {
      sheet: 'Import',
      data: rows.map((row) =>
        row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value, type: String })),
      ),
    },
  ]).toBuffer();

/** A file let go above the screen, as people drop one. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.locator('[data-drop]').evaluate(
    (zone, file) => {
      const content = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file.name));
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, base64: bytes.toString('base64') },
  );
}

/** Numbers of people on the active payroll, with what the file must say of where they are. */
const peopleOf = (page: Page, companyName: string, most: number) =>
  page.evaluate(
    async ([name, count]) => {
      const { organisation, employees } = window.loondesk;
      const debtors = await organisation.debtors();
      for (const debtor of debtors.ok ? debtors.data : []) {
        const companies = await organisation.companies({ debtorId: debtor.id });
        const company = companies.ok ? companies.data.find((one) => one.name.includes(name)) : undefined;
        if (!company) continue;
        const list = await employees.list({ companyId: company.id, refresh: false });
        const period = await organisation.period({ companyId: company.id });
        if (!list.ok || !period.ok) break;
        const { year, number } = period.data.current;
        return {
          debtor: debtor.number,
          company: String(company.number),
          period: `${year}-${String(number).padStart(2, '0')}`,
          numbers: list.data.numbers.filter((_, at) => list.data.typeIds[at] === 2).slice(0, count),
        };
      }
      throw new Error('no such company');
    },
    [companyName, most] as const,
  );

const openImport = async (page: Page): Promise<void> => {
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await page.locator('[data-drop]').waitFor();
};

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

test('a file that cannot be read is told by name, and nothing of it is used', async ({ page }) => {
  await openImport(page);
  await drop(page, 'oud.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]));
  await expect(page.getByRole('heading', { name: 'Dit bestand wordt niet gelezen' })).toBeVisible();
  await expect(page.getByText(/van voor 2007/)).toBeVisible();
  await expect(page.getByText(/Er is niets verzonden/)).toBeVisible();
  // The page is still ours: a dropped file never becomes it.
  expect(page.url()).not.toContain('oud.xls');
});
