import { tickAndSend } from './fixtures/review.js';
import { openKind, openSheet } from './fixtures/sheet.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const stop = 'EmployeeService.WageComponentFixed_Stop';
const insert = 'EmployeeService.WageComponentFixed_Insert_With_End';

test('a fixed line gets an end, and a new one an end and a file: both are said to be unreadable where they are', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await openSheet(page, /De Korenaar/);
  await openKind(page, 'Vaste looncomponenten');
  const standing = page.locator('[role="gridcell"][data-cell]').filter({ hasText: /\d/ }).first();
  await standing.click();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Shift+F2');
  const dialog = page.getByRole('dialog', { name: /^Regels van/ });
  const end = dialog.getByRole('combobox', { name: 'Tot en met periode' });
  await expect(end.first()).toHaveAttribute('placeholder', 'niet te lezen');
  await end.first().click();
  await page.getByRole('option', { name: /januari 2027/ }).click();
  await expect(dialog.getByText(/^Alleen het einde wijzigt/)).toBeVisible();

  await dialog.getByRole('button', { name: 'Regel erbij' }).click();
  await dialog.getByLabel('Aantal of bedrag').last().fill('15');
  await expect(end.last()).toHaveAttribute('placeholder', 'tot nader order');
  await end.last().click();
  await page.getByRole('option', { name: /december 2026/ }).click();
  const bytes = Buffer.from('%PDF-1.7 afspraak');
  await dialog
    .locator('input[type="file"]')
    .last()
    .setInputFiles({ name: 'afspraak.pdf', mimeType: 'application/pdf', buffer: bytes });
  await expect(dialog.getByText('afspraak.pdf')).toBeVisible();
  await dialog.getByRole('button', { name: 'Overnemen' }).click();
  await expect(dialog).toHaveCount(0);

  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+S');
  await expect(page.getByText('einde van 1 vaste regel')).toBeVisible();
  await expect(page.getByText('niet te lezen').first()).toBeVisible();
  await expect(page.getByText('afspraak.pdf')).toBeVisible();
  await tickAndSend(page);
  await expect(page.getByText('Alles bevestigd')).toBeVisible({ timeout: 60_000 });
  const [ended] = await simulator.committed(stop);
  expect(ended?.input).toMatchObject({ Period: 1, Year: 2027 });
  const [added] = await simulator.committed(insert);
  expect(added?.input).toMatchObject({
    EndPeriod: 12,
    EndYear: 2026,
    WageComponent: { Value: '15', DocumentName: 'afspraak.pdf', Attachment: bytes.toString('base64') },
  });
  await simulator.stop();
});
