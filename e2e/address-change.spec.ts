import type { Page } from '@playwright/test';
import { countsOf, sendSet, stageMoves } from './fixtures/desk.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { Hands } from './fixtures/hands.js';
import { expect, test } from './fixtures/test.js';

const insert = 'EmployeeService.Address_Insert';

test('an address changed from the start page to the receipt, among 10,000 employees, in at most 12 actions', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  const hands = new Hands();

  await hands.click(page.getByRole('button', { name: /Debiteur/ }));
  await hands.click(page.getByRole('option', { name: /Noordkade Groep/ }));
  await expect(page.getByRole('button', { name: /Noordkade Logistiek/ })).toBeVisible();
  await expect(page.getByText('10.000 in dit bedrijf')).toBeVisible({ timeout: 60_000 });

  // The employee with this number; who that is, the seed decides.
  await hands.press(page, '/');
  await page.keyboard.type('10003');
  await expect(page.getByRole('gridcell', { name: '10003', exact: true })).toBeVisible();
  // The list is there first; the parts of a name come a moment later.
  await expect(page.getByRole('gridcell').nth(1)).toContainText(', ', { timeout: 60_000 });
  const name = (await page.getByRole('gridcell').nth(1).textContent()) ?? '';
  // From the field into the list, and from the list to the person.
  await hands.press(page, 'Enter');
  await hands.press(page, 'Enter');

  await hands.click(page.getByRole('link', { name: 'Adres' }));
  await hands.click(
    page.getByRole('button', { name: 'Wijzigen' }).or(page.getByRole('button', { name: 'Woonadres invullen' })),
  );
  await fill(page, 'Straat', 'Verzonnenlaan');
  await fill(page, 'Huisnummer', '12');
  await fill(page, 'Toevoeging', 'B');
  await fill(page, 'Postcode', '9711ab');
  await fill(page, 'Plaats', 'Groningen');
  await hands.press(page, 'Control+S');

  await hands.click(
    page.getByRole('link', { name: /Naar controle/ }).or(page.getByRole('button', { name: /Naar controle/ })),
  );
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
  await expect(page.getByText('Verzonnenlaan').first()).toBeVisible();
  await expect(page.getByText('9711 AB').first()).toBeVisible();
  // Looking is not sending.
  expect(await simulator.committed(insert)).toEqual([]);

  await hands.click(page.getByRole('button', { name: /Verzenden naar DEMO/ }));
  await expect(page.getByText('Alles bevestigd')).toBeVisible();
  await expect(page.getByText(name).first()).toBeVisible();

  expect(hands.count).toBeLessThanOrEqual(12);
  const booked = await simulator.committed(insert);
  expect(booked).toHaveLength(1);
  expect(booked[0]?.input).toMatchObject({
    Period: 11,
    Year: 2026,
    UnprotectedMode: false,
    Address: {
      Street: 'Verzonnenlaan',
      HouseNumber: '12',
      HouseNumberAddition: 'B',
      PostalCode: '9711 AB',
      City: 'Groningen',
    },
  });
  await simulator.stop();
});

test('what was changed is still in the books of the built-in demo after a restart', async ({ launch }) => {
  const first = await launch();
  const company = 'Bakkerij De Korenaar B.V.';
  const set = await stageMoves(first.page, company, 1);
  expect(await sendSet(first.page, set)).toBe(true);
  await expect.poll(() => countsOf(first.page, set.id)).toMatchObject({ confirmed: 1 });
  // The list was read before: it shows what stands now without being asked.
  await showMoved(first.page);
  await first.quit();

  const second = await launch({ dataFolder: first.dataFolder });
  await showMoved(second.page);
  expect(await countsOf(second.page, set.id)).toMatchObject({ confirmed: 1 });
});

test('typing the old value back takes a staged change out again: nothing stays behind to be sent', async ({ page }) => {
  await page.getByRole('gridcell').first().click();
  await page.getByRole('link', { name: 'Adres' }).click();
  await page.getByRole('button', { name: 'Wijzigen' }).click();
  const city = page.getByLabel('Plaats', { exact: true });
  const before = await city.inputValue();
  await city.fill('Verzonnen aan Zee');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('link', { name: 'Postvak UIT' })).toContainText('1');

  await page.getByRole('button', { name: 'Wijzigen' }).click();
  await city.fill(before);
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Naar controle')).toBeHidden();
  const sets = await page.evaluate(() => window.loondesk.changes.list());
  expect(sets).toEqual({ ok: true, data: [] });
});

/** The one of this company who moved, by the town that nobody else lives in. */
const showMoved = (page: Page): Promise<void> =>
  expect(page.getByRole('gridcell', { name: 'Verzonnen aan Zee' })).toBeVisible({ timeout: 30_000 });

async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
}
