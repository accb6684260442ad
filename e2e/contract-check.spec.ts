import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

test('the demo’s own description is compared with what Loondesk works by: equal, five times, and no call is made for it', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await page.getByRole('gridcell').first().waitFor();
  await page.evaluate(() => void (location.hash = '/connections'));
  const compare = page.getByRole('button', { name: 'Beschrijving van de API vergelijken bij Demo' });
  await compare.waitFor();
  const calls = async (): Promise<number> =>
    ((await simulator.control({ do: 'books' })) as { log: readonly unknown[] }).log.length;
  const before = await calls();
  await compare.click();

  const part = page.getByRole('region', { name: 'Beschrijving van de API bij Demo' });
  // Half a million characters a service, read in a thread: slow machines take their time.
  await expect(part.getByText('Alle vijf zijn gelijk aan wat Loondesk kent.')).toBeVisible({ timeout: 60_000 });
  await expect(part.getByText('Gelijk', { exact: true })).toHaveCount(5);
  expect(await calls()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(part).toBeHidden();
  await simulator.stop();
});
