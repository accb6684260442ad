import { AxeBuilder } from '@axe-core/playwright';
import { countsOf, sendSet, stageMoves } from './fixtures/desk.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const insert = 'EmployeeService.Address_Insert';

test('a refused and an uncertain line are looked into, decided and staged again by hand; nothing goes out by itself', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const env = { LOONDESK_SIMULATOR: simulator.line };
  const first = await launch({ env });
  const { page } = first;
  const set = await stageMoves(page, 'Bakkerij De Korenaar B.V.', 3);
  await simulator.misbehave(insert, { kind: 'fault', code: 2030, text: 'Verzonnen reden van de weigering' });
  await simulator.misbehave(insert, { kind: 'cut-before-commit' });
  expect(await sendSet(page, set)).toBe(true);
  await expect
    .poll(() => countsOf(page, set.id), { timeout: 60_000 })
    .toMatchObject({ confirmed: 1, refused: 1, uncertain: 1 });

  await page.getByRole('link', { name: 'Postvak UIT' }).click();
  await page.getByText('Onzeker, kijk 1 regel na').click();
  // The uncertain line stands open, with what stood, what we sent and what stood after it.
  await expect(page.getByText('Bij één lezing staat onze wijziging er niet.')).toBeVisible();
  for (const column of ['Vooraf', 'Ons plan', 'Daarna'])
    await expect(page.getByText(column, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Nog eens lezen' }).click();
  await expect(page.getByRole('button', { name: 'Nog eens lezen' })).toBeEnabled();
  // Sending again is offered after two reads that lie five minutes apart, and not before.
  await expect(page.getByRole('button', { name: 'Opnieuw verzenden' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Zo laten' }).click();
  await expect.poll(() => countsOf(page, set.id)).toMatchObject({ uncertain: 1, running: 0 });
  expect(await simulator.committed(insert)).toHaveLength(1);

  await expect(page.getByText('Verzonnen reden van de weigering').first()).toBeVisible();
  await page.getByRole('button', { name: 'Opnieuw klaarzetten' }).click();
  await expect(page.getByText('In het concept staat 1 wijziging. Er is niets verzonden.')).toBeVisible();
  await page.getByRole('button', { name: 'Terugzetten' }).click();
  // What is uncertain is not put back: nobody knows what there is to put back.
  await expect(page.getByText('wat ermee gebeurde is onzeker')).toBeVisible();
  expect(await simulator.committed(insert)).toHaveLength(1);
  await first.quit();

  const { page: later } = await launch({ env, dataFolder: first.dataFolder });
  await later.getByRole('link', { name: 'Postvak UIT' }).click();
  await expect(later.getByText(/Concept, \d wijziging/)).toBeVisible();
  await expect(later.getByText('1 van 3 bevestigd')).toBeVisible();
  expect(await simulator.committed(insert)).toHaveLength(1);
  await simulator.stop();
});

test('lines that were cut off alike are decided about in one go, with what that leads to said first', async ({
  launch,
}, testInfo) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  const set = await stageMoves(page, 'Bakkerij De Korenaar B.V.', 3);
  await simulator.misbehave(insert, { kind: 'cut-before-commit' });
  await simulator.misbehave(insert, { kind: 'cut-before-commit' }, { after: 1 });
  expect(await sendSet(page, set)).toBe(true);
  await expect.poll(() => countsOf(page, set.id), { timeout: 60_000 }).toMatchObject({ confirmed: 1, uncertain: 2 });
  await page.getByRole('link', { name: 'Postvak UIT' }).click();
  await page.getByText('Onzeker, kijk 2 regels na').click();
  await page.getByRole('button', { name: '2 regels zo laten' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Ze blijven onzeker' })).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((wanted) => window.loondesk.app.saveSettings({ theme: wanted }), theme);
    await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, theme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.screenshot({ path: testInfo.outputPath(`together-${theme}.png`) });
  }
  await page.getByRole('button', { name: 'Toch niet' }).click();
  await expect.poll(() => countsOf(page, set.id)).toMatchObject({ uncertain: 2, running: 0 });
  await page.getByRole('button', { name: '2 regels zo laten' }).click();
  await page.getByRole('button', { name: '2 regels zo laten' }).click();
  await expect(page.getByRole('button', { name: '2 regels zo laten' })).toHaveCount(0);
  await expect.poll(() => countsOf(page, set.id)).toMatchObject({ uncertain: 2, running: 0 });
  expect(await simulator.committed(insert)).toHaveLength(1);
  await simulator.stop();
});
