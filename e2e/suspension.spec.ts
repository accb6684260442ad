import { countsOf, sendSet, stageMoves } from './fixtures/desk.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const insert = 'EmployeeService.Address_Insert';

test('a set that is sent during maintenance waits, is said once, and goes on by itself when Nmbrs is back', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const app = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  const banner = app.page.getByRole('status', { name: 'Wachten op Nmbrs' });
  const set = await stageMoves(app.page, 'Schoonmaakbedrijf Helder & Zn.', 5);
  await expect(banner).toHaveCount(0);

  await simulator.maintenance(true, 4);
  expect(await sendSet(app.page, set)).toBe(true);
  await expect(banner).toBeVisible();
  await expect(banner).toContainText('Er wordt niets verzonden');
  await expect.poll(() => countsOf(app.page, set.id)).toMatchObject({ planned: 5, running: 0 });
  expect(await simulator.committed(insert)).toHaveLength(0);

  await simulator.maintenance(false);
  await expect.poll(() => countsOf(app.page, set.id), { timeout: 60_000 }).toMatchObject({ confirmed: 5 });
  await expect(banner).toHaveCount(0);
  expect(await simulator.committed(insert)).toHaveLength(5);
  await app.quit();
  await simulator.stop();
});
