import { openSheet } from './fixtures/sheet.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { tickAndSend } from './fixtures/review.js';
import { expect, test } from './fixtures/test.js';

const insert = 'EmployeeService.HourComponentVar_Insert';

test('lines of one cell with a comment survive a restart, are found, and go out as they were written', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const simulator = await startSimulatorProcess();
  const env = { LOONDESK_SIMULATOR: simulator.line };
  const first = await launch({ env });
  await openSheet(first.page, /De Korenaar/);
  const { keyboard } = first.page;
  await first.page.getByRole('grid').focus();
  await keyboard.press('Control+Home');
  // The last column: codes at the end of the model are empty for the first people.
  await keyboard.press('End');
  await keyboard.type('7,25');
  await keyboard.press('Enter');
  await keyboard.press('ArrowUp');
  await keyboard.press('Shift+F2');
  const dialog = first.page.getByRole('dialog', { name: /^Regels van/ });
  await dialog.getByLabel('Opmerking').fill('Inval zaterdag');
  await dialog.getByRole('button', { name: 'Regel erbij' }).click();
  await dialog.getByLabel('Aantal of bedrag').last().fill('1,5');
  await dialog.getByRole('button', { name: 'Overnemen' }).click();
  // A sum of two lines cannot be typed over: typing opens the lines.
  await expect(first.page.getByText('2 regels: 7,25 + 1,5', { exact: true })).toBeVisible();
  await first.page.getByRole('grid').focus();
  await keyboard.type('9');
  await expect(dialog).toBeVisible();
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await first.page.getByRole('grid').focus();
  await keyboard.press('ArrowDown');
  await keyboard.type('3');
  await keyboard.press('Enter');
  await expect(first.page.getByText('2 gewijzigd')).toBeVisible();
  await first.quit();

  const { page } = await launch({ env, dataFolder: first.dataFolder });
  await openSheet(page, /De Korenaar/);
  await expect(page.getByText(/^2 wijzigingen, de laatste van .* staan weer in het blad/)).toBeVisible();
  // Undo goes on where it was.
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Z');
  await expect(page.getByText('1 gewijzigd')).toBeVisible();
  await page.keyboard.press('Control+F');
  await page.getByRole('textbox', { name: /^Zoek een nummer/ }).fill('zaterdag');
  await expect(page.getByText('1 gevonden')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 regels: 7,25 + 1,5', { exact: true })).toBeVisible();

  await page.keyboard.press('Control+S');
  await expect(page.getByText('Inval zaterdag')).toBeVisible();
  await tickAndSend(page);
  await expect(page.getByText('Alles bevestigd')).toBeVisible({ timeout: 30_000 });
  const booked = await simulator.committed(insert);
  expect(booked.map(({ input }) => input)).toEqual([
    expect.objectContaining({
      Hourcomponent: expect.objectContaining({ Hours: '7.25', Comment: 'Inval zaterdag' }),
    }),
    expect.objectContaining({ Hourcomponent: expect.objectContaining({ Hours: '1.5' }) }),
  ]);
  await page.getByRole('link', { name: 'Registratie', exact: true }).click();
  await expect(page.getByRole('gridcell', { name: /^8,75/ })).toBeVisible();
  await expect(page.getByText(/\d gewijzigd/)).toHaveCount(0);
  await simulator.stop();
});
