import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

test('the employment of an employee is there to read, and a call that the template lacks is named', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('gridcell').first().click();
  await page.getByRole('link', { name: 'Dienstverband' }).click();
  await expect(page.getByRole('heading', { name: 'Rooster' })).toBeVisible();
  await expect(page.locator('dt', { hasText: 'Afdeling' }).locator('xpath=following-sibling::dd')).not.toBeEmpty();
  await expect(page.getByText('nog in dienst')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'ma' })).toBeVisible();

  await simulator.control({ do: 'template', lacks: ['EmployeeService.Schedule_Get'] });
  await page.getByRole('button', { name: 'Volgende medewerker' }).click();
  await expect(page.getByText(/Het sjabloon van uw gebruiker mist Schedule_Get/)).toBeVisible();
  await expect(page.getByText('nog in dienst')).toBeVisible();
  await simulator.stop();
});
