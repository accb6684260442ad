import { tickAndSend } from './fixtures/review.js';
import { openSheet } from './fixtures/sheet.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

test("a clerk adds a line to the company's own wage components and changes a fixed one; no id is on the screen", async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await openSheet(page, /De Korenaar/);
  await page.getByRole('tab', { name: 'Bedrijf' }).click();
  const table = page.getByRole('table').last();
  await expect(table).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Regel' })).toHaveCount(0);

  await page.getByRole('button', { name: /^Regel erbij: Variabel/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Code' }).click();
  await page.getByRole('option', { name: /^1100 / }).click();
  await dialog.getByRole('textbox', { name: 'Aantal of bedrag' }).fill('250');
  await dialog.getByRole('button', { name: 'Klaarzetten' }).click();
  await expect(dialog).toHaveCount(0);

  await page
    .getByRole('button', { name: /^Wijzigen: / })
    .first()
    .click();
  await dialog.getByRole('textbox', { name: 'Aantal of bedrag' }).fill('9,5');
  await dialog.getByRole('button', { name: 'Klaarzetten' }).click();
  await expect(dialog).toHaveCount(0);

  const staged = page.getByRole('region', { name: 'Klaargezet, nog niet verzonden' });
  await expect(staged.getByRole('listitem')).toHaveCount(3);
  await staged.getByRole('button', { name: 'Controleren' }).click();
  await expect(page.getByText(/één variabele regel van het bedrijf daarna niet wijzigen/)).toBeVisible();
  await tickAndSend(page);
  await expect(page.getByText('Alles bevestigd')).toBeVisible({ timeout: 60_000 });
  expect(await simulator.committed('CompanyService.WageComponentVar_Insert')).toHaveLength(1);
  expect(await simulator.committed('CompanyService.WageComponentFixed_Stop')).toHaveLength(1);
  expect(await simulator.committed('CompanyService.WageComponentFixed_Insert')).toHaveLength(1);
  await simulator.stop();
});
