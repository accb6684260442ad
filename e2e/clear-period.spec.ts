import { openSheet } from './fixtures/sheet.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

test('a period is cleared for two people only after every line that goes was listed and their number typed', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await openSheet(page, /De Korenaar/);
  const cell = (row: number) => page.locator(`[data-cell="${row},0"]`);
  await cell(0).click();
  await cell(9).click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: 'Bewerken' }).click();
  const last = page.getByRole('menuitem').last();
  await expect(last).toHaveText(/^Alle regels van 10 medewerkers in 11-2026 wissen…$/);
  await last.click();

  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Typ hoeveel regels weggaan' });
  await expect(field).toBeVisible({ timeout: 30_000 });
  const title = (await page.getByRole('heading', { name: /wordt? gewist|worden gewist/ }).textContent()) ?? '';
  const lines = Number.parseInt(title, 10);
  expect(lines).toBeGreaterThan(1);
  // Each of them stands in the list: what is there now, and that nothing is left.
  await expect(page.getByRole('region', { name: 'Wijzigingen per medewerker' }).getByText('leeg')).toHaveCount(lines);
  const send = page.getByRole('button', { name: /Verzenden naar DEMO/ });
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  await field.fill(String(lines + 1));
  await expect(page.getByText('Dat is niet het aantal regels.')).toBeVisible();
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  await field.fill(String(lines));
  await expect(send).toHaveAttribute('aria-disabled', 'false');
  await send.click();
  await expect(page.getByText('Alles bevestigd')).toBeVisible({ timeout: 60_000 });
  const cleared = await simulator.committed('EmployeeService.HourComponentVar_Clear');
  expect(cleared.length).toBeGreaterThan(0);
  expect(await simulator.committed('EmployeeService.HourComponent_Delete')).toEqual([]);
  await simulator.stop();
});
