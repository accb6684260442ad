import { AxeBuilder } from '@axe-core/playwright';
import { tickAndSend } from './fixtures/review.js';
import { openSheet } from './fixtures/sheet.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const insert = 'EmployeeService.HourComponentVar_Insert';

test('after sending the sheet says of each cell what became of it, in the words of the server where it refused', async ({
  launch,
}, testInfo) => {
  test.setTimeout(180_000);
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await openSheet(page, /De Korenaar/);
  const { keyboard } = page;
  await page.getByRole('grid').focus();
  await keyboard.press('Control+Home');
  // Codes at the end of the model are empty for the first people.
  await keyboard.press('End');
  for (const amount of ['1,25', '2,5', '3,75', '5']) {
    await keyboard.type(amount);
    await keyboard.press('Enter');
  }
  await expect(page.getByText('4 gewijzigd')).toBeVisible();
  await simulator.misbehave(insert, { kind: 'fault', code: 2001, text: 'Invalid hour component' });
  await simulator.misbehave(insert, { kind: 'cut-before-commit' }, { after: 1 });
  await keyboard.press('Control+S');
  await tickAndSend(page);
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Registratie', exact: true }).click();

  const cells = (state: string) => page.locator(`[role="gridcell"][data-state="${state}"]`);
  await expect(cells('refused')).toHaveCount(1, { timeout: 60_000 });
  await expect(cells('unknown')).toHaveCount(1);
  await expect(cells('sent')).toHaveCount(2);
  // What arrived stands there as it was read, although one line of the set still waits for a person.
  await expect(cells('sent').filter({ hasText: /\d/ })).toHaveCount(2, { timeout: 30_000 });
  await expect(cells('refused')).toHaveAttribute('title', /^geweigerd: .*Nmbrs zei: .*Invalid hour component/);
  await expect(cells('unknown')).toHaveAttribute('title', /^onzeker of /);
  await cells('refused').click();
  await expect(page.getByRole('region', { name: 'Cel', exact: true }).getByText(/^geweigerd: /)).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((wanted) => window.loondesk.app.saveSettings({ theme: wanted }), theme);
    await page.waitForFunction((wanted) => document.documentElement.dataset['mantineColorScheme'] === wanted, theme);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.screenshot({ path: testInfo.outputPath(`states-${theme}.png`) });
  }

  // What is typed again is a change again; what is read anew says nothing of what was sent before.
  await page.getByRole('grid').focus();
  await keyboard.type('9');
  await keyboard.press('Enter');
  await expect(cells('refused')).toHaveCount(0);
  await expect(page.getByText('1 gewijzigd')).toBeVisible();
  await page.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await expect(cells('sent')).toHaveCount(0);
  await expect(page.getByText('1 gewijzigd')).toBeVisible();
  await simulator.stop();
});

test('the marks are there again after a restart, until a person reads the sheet anew', async ({ launch }) => {
  test.setTimeout(240_000);
  const simulator = await startSimulatorProcess();
  const env = { LOONDESK_SIMULATOR: simulator.line };
  const first = await launch({ env });
  await openSheet(first.page, /De Korenaar/);
  const { keyboard } = first.page;
  await first.page.getByRole('grid').focus();
  await keyboard.press('Control+Home');
  await keyboard.press('End');
  for (const amount of ['1,25', '2,5', '3,75']) {
    await keyboard.type(amount);
    await keyboard.press('Enter');
  }
  await simulator.misbehave(insert, { kind: 'fault', code: 2001, text: 'Invalid hour component' });
  await simulator.misbehave(insert, { kind: 'cut-before-commit' }, { after: 1 });
  await keyboard.press('Control+S');
  await tickAndSend(first.page);
  await first.page.getByRole('link', { name: 'Registratie', exact: true }).click();
  await expect(first.page.locator('[data-state="unknown"]')).toHaveCount(1, { timeout: 60_000 });
  await first.quit();

  const { page } = await launch({ env, dataFolder: first.dataFolder });
  await openSheet(page, /De Korenaar/);
  const cells = (state: string) => page.locator(`[role="gridcell"][data-state="${state}"]`);
  await expect(cells('refused')).toHaveCount(1, { timeout: 60_000 });
  await expect(cells('refused')).toHaveAttribute('title', /^geweigerd: .*Nmbrs zei: .*Invalid hour component/);
  await expect(cells('unknown')).toHaveCount(1);
  await expect(cells('sent')).toHaveCount(1);
  // Read anew by a person, as before.
  await page.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await expect(cells('refused')).toHaveCount(0);
  await expect(cells('sent')).toHaveCount(0);
  await simulator.stop();
});
