import type { Page } from '@playwright/test';
import { openKind, openSheet, paste } from './fixtures/sheet.js';
import { expect, test } from './fixtures/test.js';

const cell = (page: Page, row: number, column: number) => page.locator(`[data-cell="${row},${column}"]`);
const changed = (page: Page) => page.getByText(/^\d+ gewijzigd$/);
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Plakken' });

/** The last columns of the model are empty for the first people. */
async function lastColumn(page: Page): Promise<number> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  const active = page.locator('[data-cell][data-active]');
  await expect(active).toHaveCount(1);
  return Number((await active.getAttribute('data-cell'))?.split(',')[1]);
}

test('a paste larger than the chosen cells asks, and what is clipped stays inside of them', async ({
  app: { page },
}) => {
  await openSheet(page, /De Korenaar/);
  const last = await lastColumn(page);
  await page.keyboard.press('Shift+ArrowDown');
  await paste(page, '1,5\r\n2,5\r\n3,5\r\n4,5');
  const dialog = dialogOf(page);
  await expect(dialog.getByText('Het blok is groter dan de gekozen cellen.')).toBeVisible();
  const go = dialog.getByRole('button', { name: 'Plakken' });
  await expect(go).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('radio', { name: 'Alles plakken' }).check();
  await expect(dialog).toContainText('4 cellen krijgen een waarde');
  await dialog.getByRole('radio', { name: 'Alleen in de gekozen cellen' }).check();
  await expect(dialog).toContainText('2 cellen krijgen een waarde');
  await go.click();
  await expect(changed(page)).toHaveText('2 gewijzigd');
  await expect(cell(page, 1, last)).toContainText('2,50');
  await expect(cell(page, 2, last)).not.toContainText('3,50');
});

test('numbers of people without a head are asked about, and go to those people', async ({ app: { page } }) => {
  await openSheet(page, /De Korenaar/);
  const last = await lastColumn(page);
  const numberOf = async (row: number): Promise<string> =>
    (await page.locator(`[role="row"][aria-rowindex="${row + 2}"] [aria-colindex="2"]`).textContent()) ?? '';
  const [third, first] = [await numberOf(2), await numberOf(0)];
  await paste(page, `${third}\tBedacht, Sam\t6,25\r\n${first}\tVerzonnen, Lot\t1,75\r\n`);
  const dialog = dialogOf(page);
  await expect(dialog.getByText('Hoe is dit blok bedoeld?')).toBeVisible();
  await dialog.getByRole('radio', { name: 'De eerste kolom is het personeelsnummer' }).check();
  await expect(dialog).toContainText('2 cellen krijgen een waarde');
  await dialog.getByRole('button', { name: 'Plakken' }).click();
  await expect(cell(page, 2, last)).toContainText('6,25');
  await expect(cell(page, 0, last)).toContainText('1,75');
  // One step of undo.
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Z');
  await expect(changed(page)).toHaveCount(0);
});

test('lines of the vendor’s template that name another company or period are left out, and the dialog says so', async ({
  app: { page },
}) => {
  await openSheet(page, /De Korenaar/);
  const last = await lastColumn(page);
  const numberOf = async (row: number): Promise<string> =>
    (await page.locator(`[role="row"][aria-rowindex="${row + 2}"] [aria-colindex="2"]`).textContent()) ?? '';
  const [first, second, third] = [await numberOf(0), await numberOf(1), await numberOf(2)];
  const head = (await page.getByRole('columnheader').last().textContent()) ?? '';
  const code = /\d{4}/.exec(head)?.[0] ?? '';
  const lines = [
    ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', `U${code}`],
    ['1', '1', first, '2026-11', '8'],
    ['1', '2', second, '2026-11', '7'],
    ['1', '1', third, '2026-10', '6'],
  ];
  await paste(page, lines.map((line) => line.join('\t')).join('\r\n'));
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('1 cel krijgt een waarde');
  await expect(dialog).toContainText(
    '1 regel noemt een andere debiteur of een ander bedrijf dan Bakkerij De Korenaar B.V.',
  );
  await expect(dialog).toContainText('1 regel noemt een andere periode dan 11-2026');
  await dialog.getByRole('button', { name: 'Plakken' }).click();
  await expect(changed(page)).toHaveText('1 gewijzigd');
  await expect(cell(page, 0, last)).toContainText('8,00');
  await expect(cell(page, 1, last)).not.toContainText('7,00');
});

test('what is not taken is listed with its place and why, and what stood there is said', async ({ app: { page } }) => {
  await openSheet(page, /De Korenaar/);
  await lastColumn(page);
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await paste(page, '(1,5)\r\n=B2*8\r\nacht\r\n1.234');
  const dialog = dialogOf(page);
  await expect(dialog).toContainText('rij 2, kolom 1: =B2*8 (een formule wordt niet uitgerekend)');
  await expect(dialog).toContainText('rij 3, kolom 1: acht (geen getal)');
  await expect(dialog).toContainText('1 cel had al een andere waarde.');
  await dialog.getByRole('radio', { name: 'De punt of komma scheidt duizendtallen' }).check();
  await dialog.getByRole('button', { name: 'Plakken' }).click();
  await expect(page.getByRole('gridcell', { name: /^\u22121,50/ })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /^1\.234,00/ })).toBeVisible();
  // Days are whole: the reason is theirs.
  await openKind(page, 'Dagen');
  await paste(page, '2,5\r\n3');
  await expect(dialog).toContainText('rij 1, kolom 1: 2,5 (dagen zijn hele getallen tot en met 31)');
});

test('Escape gives up an edit, then the choice; Enter goes where the settings say, after a restart too', async ({
  launch,
}) => {
  const first = await launch();
  const { page } = first;
  await openSheet(page, /De Korenaar/);
  await lastColumn(page);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.locator('[data-sel]')).toHaveCount(2);
  await page.keyboard.type('7');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-sel]')).toHaveCount(2);
  await expect(changed(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-sel]')).toHaveCount(1);
  await page.getByRole('link', { name: 'Instellingen' }).click();
  // The radio itself is out of view: its label is what one clicks.
  await page.locator('label').filter({ hasText: 'Naar rechts' }).click();
  await expect(page.getByRole('radio', { name: 'Naar rechts' })).toBeChecked();
  await first.quit();

  const second = await launch({ dataFolder: first.dataFolder });
  await openSheet(second.page, /De Korenaar/);
  await second.page.getByRole('grid').focus();
  await second.page.keyboard.press('Control+Home');
  await second.page.keyboard.press('Enter');
  await expect(second.page.locator('[data-active]')).toHaveAttribute('data-cell', '0,1');
  await second.page.keyboard.press('Shift+Enter');
  await expect(second.page.locator('[data-active]')).toHaveAttribute('data-cell', '0,0');
});
