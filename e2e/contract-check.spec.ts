import { frontOf } from './fixtures/changed-descriptions.js';
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
  // What the list still reads behind its first rows has come.
  let before = -1;
  const atRest = async (): Promise<boolean> => {
    const last = before;
    before = await calls();
    return before === last;
  };
  await expect.poll(atRest, { intervals: [700] }).toBe(true);
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

test('what differs is said in words, field by field, and the app goes on', async ({ launch }) => {
  const simulator = await startSimulatorProcess();
  const front = await frontOf(simulator.line, (path, text) => {
    if (path.includes('ReportService')) return null;
    if (!path.includes('DebtorService')) return text;
    return text.replaceAll('Department_GetList', 'Department_GetAnew').replace('name="SubDomain"', 'name="Subdomein"');
  });
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: front.line } });
  await page.getByRole('gridcell').first().waitFor();
  await page.evaluate(() => void (location.hash = '/connections'));
  await page.getByRole('button', { name: 'Beschrijving van de API vergelijken bij Demo' }).click();

  const part = page.getByRole('region', { name: 'Beschrijving van de API bij Demo' });
  await expect(part.getByText('Er zijn verschillen. Loondesk blijft werken met wat het kent;')).toBeVisible({
    timeout: 60_000,
  });
  await expect(part.getByRole('listitem').filter({ hasText: 'Rapporten' })).toContainText('Geen beschrijving gevonden');
  const debtors = part.getByRole('listitem').filter({ hasText: 'Debiteuren' });
  await expect(debtors).toContainText('Anders');
  await debtors.getByText(/\d verschillen/).click();
  await expect(debtors).toContainText('Department_GetList: deze aanroep is er niet meer.');
  await expect(debtors).toContainText('Department_GetAnew: deze aanroep is erbij gekomen.');
  await expect(debtors).toContainText('het veld SubDomain is er niet meer.');
  await expect(debtors).toContainText('het veld Subdomein is erbij gekomen.');
  await expect(part.getByText('Gelijk', { exact: true })).toHaveCount(3);
  front.stop();
  await simulator.stop();
});
