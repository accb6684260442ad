import type { Page } from '@playwright/test';
import { compared, openKind, openSheet } from './fixtures/sheet.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { tickAndSend } from './fixtures/review.js';
import { expect, test } from './fixtures/test.js';

const cell = (page: Page, row: number, column: number) => page.locator(`[data-cell="${row},${column}"]`);
const changed = (page: Page, count: number) => page.getByText(`${count} gewijzigd`, { exact: true });

async function review(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Controleren' }).click();
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
}

/** Ticks what there is to tick, sends, and waits for the end. */
async function send(page: Page): Promise<void> {
  await tickAndSend(page);
  await expect(page.getByText(/^Alles bevestigd|^Alle \d+ staan in Nmbrs/)).toBeVisible({ timeout: 60_000 });
}

test('a fixed amount changes from this period on: the old line stops, a new one begins', async ({ launch }) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await openSheet(page, /De Korenaar/);
  await openKind(page, 'Vaste looncomponenten');
  await expect(page.getByText(/Een wijziging stopt de vaste regel/)).toBeVisible();
  // Somebody who has exactly one line of a code: sums of several say so by a mark.
  const filled = page.locator('[role="grid"] [data-cell]').filter({ hasText: /^\d[\d.]*,\d\d$/ });
  await filled.first().click();
  await page.keyboard.type('88,5');
  await page.keyboard.press('Enter');
  await expect(changed(page, 1)).toBeVisible();
  await review(page);
  await expect(page.getByText('1 vaste regel stopt vóór deze periode')).toBeVisible();
  await compared(page);
  await send(page);
  expect(await simulator.committed('EmployeeService.WageComponentFixed_Stop')).toHaveLength(1);
  expect(await simulator.committed('EmployeeService.WageComponentFixed_Insert')).toHaveLength(1);
  expect(await simulator.committed('EmployeeService.WageComponent_Update')).toHaveLength(0);
  expect(await simulator.committed('EmployeeService.WageComponent_Delete')).toHaveLength(0);
  await simulator.stop();
});

test('days are whole numbers, set for many people in one call; what is no number of days is not sent', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await openSheet(page, /De Korenaar/);
  await openKind(page, 'Dagen');
  await expect(page.getByText(/Leeg en 0 zijn hier dus hetzelfde/)).toBeVisible();
  await cell(page, 0, 0).click();
  await page.keyboard.type('2,5');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 ongeldig')).toBeVisible();
  await cell(page, 0, 0).click();
  await expect(page.getByText(/dagen zijn hele getallen/)).toBeVisible();
  await page.getByRole('button', { name: 'Terugzetten' }).click();
  // One value over a range of twelve people.
  await cell(page, 0, 0).click();
  await cell(page, 11, 0).click({ modifiers: ['Shift'] });
  await page.keyboard.type('7');
  await page.keyboard.press('Control+Enter');
  await expect(changed(page, 12)).toBeVisible();
  await review(page);
  await send(page);
  expect(await simulator.committed('EmployeeService.DaysVar_Set_Batch')).toHaveLength(1);
  await page.getByRole('link', { name: 'Registratie', exact: true }).click();
  await expect(cell(page, 11, 0)).toHaveText(/^✓7verzonden en bevestigd/);
  await simulator.stop();
});

test('a range is changed by percent, drawn out by its handle, and taken over from the period before', async ({
  app: { page },
}) => {
  await openSheet(page, /De Korenaar/);
  await cell(page, 0, 0).click();
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await cell(page, 0, 0).click();
  await cell(page, 1, 0).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Bewerken' }).click();
  await page.getByRole('menuitem', { name: 'Met percentage of bedrag wijzigen…' }).click();
  await page.getByRole('textbox', { name: 'Percentage' }).fill('2,5');
  await expect(page.getByText('De eerste cel: 100,00 wordt 102,50.')).toBeVisible();
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  await expect(cell(page, 0, 0)).toContainText('102,50');
  await expect(cell(page, 1, 0)).toContainText('41,00');

  // The block of two is laid again over the four rows below it.
  const handle = page.locator('[data-handle]');
  await handle.hover();
  await page.mouse.down();
  await cell(page, 5, 0).hover();
  await page.mouse.up();
  await expect(cell(page, 4, 0)).toContainText('102,50');
  await expect(cell(page, 5, 0)).toContainText('41,00');
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Z');
  await expect(cell(page, 5, 0)).not.toContainText('41,00');

  // Highest first moves rows, and takes the edits along.
  const first = await page.locator('[role="rowheader"] + [role="gridcell"]').first().textContent();
  await page.getByRole('button', { name: 'Bewerken' }).click();
  await page.getByRole('menuitem', { name: /hoogste eerst/ }).click();
  await expect(page.getByText(/^\d+ gewijzigd$/)).toBeVisible();
  await page.getByRole('button', { name: 'Bewerken' }).click();
  await page.getByRole('menuitem', { name: 'Op nummer' }).click();
  await expect(page.locator('[role="rowheader"] + [role="gridcell"]').first()).toHaveText(first ?? '');

  // One cell chosen means the whole sheet.
  await cell(page, 0, 0).click();
  await page.getByRole('button', { name: 'Bewerken' }).click();
  await page.getByRole('menuitem', { name: /^Overnemen uit periode/ }).click();
  const more = page.getByText(/^\d+ gewijzigd$/);
  await expect.poll(async () => Number.parseInt((await more.textContent()) ?? '0', 10)).toBeGreaterThan(2);
});
