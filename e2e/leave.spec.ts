import type { Page } from '@playwright/test';
import { peopleWho } from './fixtures/absence-people.js';
import { tickAndSend } from './fixtures/review.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const service = 'EmployeeService';

const openList = (page: Page): Promise<void> => page.getByRole('link', { name: 'Verlof', exact: true }).click();

const settled = async (page: Page, words: string): Promise<void> => {
  await expect(page.locator('a[aria-current="page"]').getByText(words)).toBeVisible({ timeout: 60_000 });
};

test('leave is booked for two people, changed and removed, each read back from Nmbrs', async ({ launch }) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  const people = await peopleWho(page, 2, { freeFrom: '2026-12-01' });
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
  const both = await simulator.committed(`${service}.Leave_Insert`);
  expect(both.find(({ input }) => input['EmployeeId'] === first.id)?.input).toMatchObject({
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

test('a collective day off for a department is one set with a line a person, reviewed as a whole', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  await openList(page);
  await page.getByRole('button', { name: 'Verlof invoeren' }).click();
  const department = page.getByRole('combobox', { name: /afdeling/i });
  await department.selectOption({ label: 'Administratie' });
  const people = page.getByRole('list', { name: 'Wie' }).getByRole('listitem');
  await expect.poll(() => people.count()).toBeGreaterThan(1);
  const count = await people.count();
  await page.getByLabel('Eerste dag', { exact: true }).fill('7-12-2026');
  await expect(page.getByLabel('Uren in totaal')).toHaveValue('8');
  await page.keyboard.press('Control+S');
  await expect(page.getByText(`${count} keer nieuw verlof`)).toBeVisible();
  await tickAndSend(page);
  await settled(page, `Alle ${count} staan in Nmbrs`);
  const booked = await simulator.committed(`${service}.Leave_Insert`);
  expect(new Set(booked.map(({ input }) => input['EmployeeId'])).size).toBe(count);
  expect(await page.evaluate(() => window.loondesk.changes.list())).toMatchObject({ ok: true, data: [{}] });
  await simulator.stop();
});
