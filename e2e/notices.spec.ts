import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countsOf, sendSet, stageMoves } from './fixtures/desk.js';
import { settled } from './fixtures/settled.js';
import { expect, test } from './fixtures/test.js';

const bakery = 'Bakkerij De Korenaar B.V.';

async function sendTwo(page: Page): Promise<string> {
  await page.getByRole('gridcell').first().waitFor();
  const set = await stageMoves(page, bakery, 2);
  expect(await sendSet(page, set)).toBe(true);
  await expect.poll(() => countsOf(page, set.id), { timeout: 60_000 }).toMatchObject({ confirmed: 2, running: 0 });
  return set.id;
}

async function changeJournal(dataFolder: string, id: string, change: (bytes: Buffer) => Uint8Array): Promise<void> {
  const file = join(dataFolder, 'journal', 'demo', `${id}.journal`);
  await writeFile(file, change(await readFile(file)));
}

/** One character in the middle of a record that is followed by others. */
function damage(bytes: Buffer): Uint8Array {
  const at = bytes.indexOf(10, bytes.length >> 1) + 9;
  bytes[at] = bytes[at] === 65 ? 66 : 65;
  return bytes;
}

test('a journal that was broken in the middle is said in words; nothing goes out of it, and its file is kept', async ({
  launch,
}) => {
  const first = await launch();
  const id = await sendTwo(first.page);
  await first.quit();
  await changeJournal(first.dataFolder, id, damage);

  const { page, dataFolder } = await launch({ dataFolder: first.dataFolder });
  const notice = page.getByRole('status', { name: 'Melding over deze computer' });
  await expect(notice).toContainText('Van 1 set klopt het logboek niet.');
  await expect(notice).toContainText('Wat nog te lezen was, staat in Postvak UIT.');
  await notice.getByRole('button', { name: 'Naar Postvak UIT' }).click();
  await expect(page.getByText('Logboek klopt niet')).toBeVisible();
  await page.getByText('Logboek klopt niet').click();
  await expect(page.getByRole('heading', { name: 'Het logboek van deze set klopt niet meer' })).toBeVisible();
  await expect(page.getByText('Loondesk verzendt en wijzigt hier niets meer.')).toBeVisible();
  expect(await sendSet(page, { id, planHash: '' })).toBe(false);
  expect(await readdir(join(dataFolder, 'journal', 'demo'))).toEqual([`${id}.quarantined`]);
  await notice.getByRole('button', { name: 'Begrepen' }).click();
  await expect(notice).toBeHidden();
});

test('a journal that lacks its end loses that record alone, and the app says so', async ({ launch }) => {
  const first = await launch();
  const id = await sendTwo(first.page);
  await first.quit();
  await changeJournal(first.dataFolder, id, (bytes) => bytes.subarray(0, bytes.length - 20));

  const { page } = await launch({ dataFolder: first.dataFolder });
  const notice = page.getByRole('status', { name: 'Melding over deze computer' });
  await expect(notice).toContainText('Van 1 set ontbrak het einde van het logboek.');
  // What the lost record said is looked up in the books again.
  await expect.poll(() => countsOf(page, id), { timeout: 60_000 }).toMatchObject({ confirmed: 2, sent: 0 });
});

test('broken settings and a broken list of connections are said in words, and both files are kept', async ({
  launch,
}) => {
  const first = await launch();
  await first.page.getByRole('gridcell').first().waitFor();
  await first.quit();
  await writeFile(join(first.dataFolder, 'settings.json'), '{"settings":{"language":"nl",');
  await writeFile(join(first.dataFolder, 'connections.json'), '{"version":1,"connections":[{]');

  const { page, dataFolder } = await launch({ dataFolder: first.dataFolder, language: undefined, theme: undefined });
  await page.evaluate(() => window.loondesk.app.saveSettings({ language: 'nl', welcomed: true }));
  const notices = page.getByRole('status', { name: 'Melding over deze computer' });
  await expect(notices.filter({ hasText: 'Uw instellingen waren niet te lezen.' })).toBeVisible();
  await expect(notices.filter({ hasText: 'De lijst met verbindingen was niet te lezen.' })).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((wanted) => window.loondesk.app.saveSettings({ theme: wanted }), theme);
    await page.waitForFunction((dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark, theme === 'dark');
    await settled(page);
    // Legacy mode: Electron's windows cannot open the second page that axe would like to have.
    expect((await new AxeBuilder({ page }).setLegacyMode(true).analyze()).violations).toEqual([]);
  }
  expect(await readFile(join(dataFolder, 'settings.json.broken'), 'utf8')).toContain('"language":"nl"');
  expect(await readFile(join(dataFolder, 'connections.json.broken'), 'utf8')).toContain('"connections":[{]');
});
