import type { Page } from '@playwright/test';
import { tickAndSend } from './fixtures/review.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const service = 'EmployeeService';

interface Person {
  readonly id: number;
  readonly number: number;
}

/** People of the company in view, in service all along, without leave from December on; who they are, the seed decides. */
function free(page: Page, count: number): Promise<Person[]> {
  return page.evaluate(async (wanted) => {
    const { organisation, employees, leave } = window.loondesk;
    const debtors = await organisation.debtors();
    const debtorId = debtors.ok ? debtors.data[0]?.id : undefined;
    if (debtorId === undefined) throw new Error('no debtor');
    const companies = await organisation.companies({ debtorId });
    const companyId = companies.ok ? companies.data[0]?.id : undefined;
    if (companyId === undefined) throw new Error('no company');
    const list = await employees.list({ companyId, refresh: false });
    const found: { id: number; number: number }[] = [];
    for (const [row, employeeId] of list.ok ? list.data.ids.entries() : []) {
      const person = await leave.person({ companyId, employeeId, year: 2026 });
      if (!person.ok || !list.ok || person.data.items.some(({ end }) => end >= '2026-12-01')) continue;
      if (!person.data.service?.some(({ start, end }) => start < '2026-01-01' && end === null)) continue;
      found.push({ id: employeeId, number: list.data.numbers[row] ?? 0 });
      if (found.length === wanted) return found;
    }
    throw new Error('too few people');
  }, count);
}

const openList = (page: Page): Promise<void> => page.getByRole('link', { name: 'Verlof', exact: true }).click();

const settled = async (page: Page, words: string): Promise<void> => {
  await expect(page.locator('a[aria-current="page"]').getByText(words)).toBeVisible({ timeout: 60_000 });
};

test('leave is booked for two people, changed and removed, each read back from Nmbrs', async ({ launch }) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  const people = await free(page, 2);
  const [first] = people;
  if (!first) throw new Error('nobody');

  await openList(page);
  await page.getByRole('button', { name: 'Verlof invoeren' }).click();
  const field = page.getByRole('combobox', { name: 'Wie' });
  for (const { number } of people) {
    await field.fill(String(number));
    await expect(page.getByRole('listbox', { name: 'Gevonden medewerkers' }).getByRole('option')).toHaveCount(1);
    await field.press('Enter');
  }
  await page.getByLabel('Eerste dag', { exact: true }).fill('24-12-2026');
  await page.getByLabel('Laatste dag', { exact: true }).fill('28-12-2026');
  // Thursday and Monday: Christmas and the weekend are not counted.
  await expect(page.getByLabel('Uren in totaal')).toHaveValue('16');
  await expect(page.getByText(/Wettelijk verlof: nu .* uur, hierna/)).toHaveCount(2);
  await page.keyboard.press('Control+S');
  await expect(page.getByText('2 keer nieuw verlof')).toBeVisible();
  expect(await simulator.committed(`${service}.Leave_Insert`)).toEqual([]);
  await tickAndSend(page);
  await expect.poll(async () => (await simulator.committed(`${service}.Leave_Insert`)).length).toBe(2);
  const [booked] = await simulator.committed(`${service}.Leave_Insert`);
  expect(booked?.input).toMatchObject({
    EmployeeId: first.id,
    Leave: { Hours: '16', Start: '2026-12-24T00:00:00', End: '2026-12-28T00:00:00', Type: 'Type1', Status: 'Approved' },
  });

  await openList(page);
  await page.getByRole('tab', { name: /Alles/ }).click();
  await page.getByRole('textbox', { name: 'Nummer of naam', exact: true }).fill(String(first.number));
  await page.getByRole('row', { name: /24-12-2026/ }).click();
  await page.getByRole('button', { name: 'Wijzigen, Wettelijk verlof vanaf 24-12-2026' }).click();
  await page.getByLabel('Uren in totaal').fill('12');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('1 gewijzigd verlof')).toBeVisible();
  await tickAndSend(page);
  await settled(page, 'Alles bevestigd');
  const [changed] = await simulator.committed(`${service}.Leave_Update`);
  expect(changed?.input).toMatchObject({ EmployeeId: first.id, Leave: { Hours: '12', StartHours: '8' } });

  await openList(page);
  await page.getByRole('row', { name: /24-12-2026/ }).click();
  await page.getByRole('button', { name: 'Verwijderen, Wettelijk verlof vanaf 24-12-2026' }).click();
  await tickAndSend(page);
  await settled(page, 'Alles bevestigd');
  expect(await simulator.committed(`${service}.Leave_Delete`)).toHaveLength(1);
  await openList(page);
  await expect(page.getByRole('row', { name: /24-12-2026/ })).toHaveCount(0);
  await simulator.stop();
});
