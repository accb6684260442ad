import type { Page } from '@playwright/test';
import { compared, openSheet, paste } from './fixtures/sheet.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { tickAndSend } from './fixtures/review.js';
import { expect, test } from './fixtures/test.js';

const batch = 'EmployeeService.HourComponentVar_Insert_Batch';
const insert = 'EmployeeService.HourComponentVar_Insert';

/** Numbers of the people in the sheet, from its rows' own list. */
const numbers = (page: Page, count: number): Promise<string[]> =>
  page.evaluate(async (most) => {
    const { organisation, employees } = window.loondesk;
    const debtors = await organisation.debtors();
    const [debtor] = debtors.ok ? debtors.data : [];
    if (!debtor) return [];
    const companies = await organisation.companies({ debtorId: debtor.id });
    const named = (location.hash.match(/company=(\d+)/) ?? [])[1];
    const company = companies.ok
      ? (companies.data.find(({ id }) => String(id) === named) ?? companies.data[0])
      : undefined;
    if (!company) return [];
    const list = await employees.list({ companyId: company.id, refresh: false });
    if (!list.ok) return [];
    const { data } = list;
    return data.numbers
      .filter((_, index) => data.typeIds[index] === 2)
      .slice(0, most)
      .map(String);
  }, count);

test('hours are typed, undone, checked and sent by keyboard alone, and the books have them once', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await openSheet(page, /De Korenaar/);
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  // The last column: codes at the end of the model are empty for the first people.
  await page.keyboard.type('7,25');
  await page.keyboard.press('Enter');
  await page.keyboard.type('3u30');
  await page.keyboard.press('Enter');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 gewijzigd')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(page.getByText('2 gewijzigd')).toBeVisible();
  expect(await simulator.committed(insert)).toEqual([]);

  await page.keyboard.press('Control+S');
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
  await expect(page.getByText('7,25').first()).toBeVisible();
  await compared(page);
  await tickAndSend(page);
  await expect(page.getByText('Alles bevestigd')).toBeVisible({ timeout: 30_000 });
  const booked = await simulator.committed(insert);
  // Of two people: they go side by side, in any order.
  expect(booked).toHaveLength(2);
  for (const hours of ['7.25', '3.5'])
    expect(booked).toContainEqual(
      expect.objectContaining({
        input: expect.objectContaining({ Hourcomponent: expect.objectContaining({ Hours: hours }) }),
      }),
    );

  // Back in the sheet it stands as read, and nothing is left to send.
  await page.getByRole('link', { name: 'Registratie', exact: true }).click();
  await expect(page.getByText(/\d gewijzigd/)).toHaveCount(0);
  await expect(page.getByRole('gridcell', { name: /^7,25.*verzonden en bevestigd/ })).toBeVisible();
  await simulator.stop();
});

test('two hundred employees with six codes from a spreadsheet are ready to send in fewer than 15 actions', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  // Choosing the company and opening the sheet: 3 actions.
  await openSheet(page, /Helder/);
  const people = await numbers(page, 200);
  expect(people).toHaveLength(200);
  const codes = ['2510', '2520', '2530', '2540', '2310', '2200'];
  const lines = people.map((number, index) => [number, ...codes.map((_, code) => `${(index % 7) + 1},${code}5`)]);
  const copied = [['Personeelsnummer', ...codes], ...lines].map((line) => line.join('\t')).join('\r\n');
  // Focus and paste: 2.
  await paste(page, copied);
  const dialog = page.getByRole('dialog', { name: 'Plakken' });
  await expect(dialog).toContainText('Op personeelsnummer');
  await expect(dialog).toContainText('1.200 cellen krijgen een waarde');
  // Paste, check: 2. Seven in all.
  await dialog.getByRole('button', { name: 'Plakken' }).click();
  await expect(page.getByText('1.200 gewijzigd')).toBeVisible();
  await page.getByRole('button', { name: 'Controleren' }).click();
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: /Verzenden naar DEMO/ })).toBeVisible({ timeout: 60_000 });
  expect(await simulator.committed(batch)).toEqual([]);
  await simulator.stop();
});

test('pasted lines go out in few calls, and every one is in the books once', async ({ launch }) => {
  test.setTimeout(180_000);
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await openSheet(page, /De Korenaar/);
  const people = await numbers(page, 40);
  const copied = [['Nr', '2540'], ...people.map((number) => [number, '1,5']), ['99999', '8']]
    .map((line) => line.join('\t'))
    .join('\n');
  await paste(page, copied);
  const dialog = page.getByRole('dialog', { name: 'Plakken' });
  // Whom the sheet does not know is said, and nothing is made of it.
  await expect(dialog).toContainText('99999');
  await dialog.getByRole('button', { name: 'Plakken' }).click();
  await page.getByRole('button', { name: 'Controleren' }).click();
  await compared(page);
  // Forty people get an hour and a half: sixty hours more, against what stood the period before.
  await expect(page.getByRole('row', { name: /^2540 .* 40 regels/ })).toBeVisible();
  await tickAndSend(page);
  await expect(page.getByText('Alle 40 staan in Nmbrs')).toBeVisible({ timeout: 60_000 });
  const calls = await simulator.committed(batch);
  expect(calls.length).toBeLessThanOrEqual(2);
  const sent = calls.flatMap(
    ({ input }) => (input as { HourComponents?: { EmployeeId: number }[] }).HourComponents ?? [],
  );
  expect(new Set(sent.map(({ EmployeeId }) => EmployeeId)).size).toBe(sent.length);
  expect(sent).toHaveLength(40);
  await simulator.stop();
});

test('a code that was taken out of the sheet is still out of it after a restart', async ({ launch }) => {
  const first = await launch();
  await openSheet(first.page, /De Korenaar/);
  const head = (page: Page) => page.getByRole('columnheader', { name: /2400/ });
  await expect(head(first.page)).toBeVisible();
  await first.page.getByRole('button', { name: 'Codes' }).click();
  // The choice is main's to keep: the box follows when it is.
  const box = first.page.getByRole('checkbox', { name: '2400 Ziekte-uren' });
  await box.click();
  await expect(box).not.toBeChecked();
  await expect(head(first.page)).toHaveCount(0);
  await first.quit();

  const second = await launch({ dataFolder: first.dataFolder });
  await openSheet(second.page, /De Korenaar/);
  await expect(second.page.getByRole('columnheader', { name: /2310/ })).toBeVisible();
  await expect(head(second.page)).toHaveCount(0);
});
