import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsOf, sendSet, stageMoves } from '../fixtures/desk.js';
import { pdfPages } from '../fixtures/pdf-text.js';
import { saveInto } from '../fixtures/save-dialog.js';
import { expect, test } from '../fixtures/test.js';

test('a receipt is saved where the dialog says, the page hears the name alone, and undo drafts the way back', async ({
  app,
}) => {
  const { page } = app;
  const set = await stageMoves(page, 'Bakkerij De Korenaar B.V.', 2);
  expect(await sendSet(page, set)).toBe(true);
  await expect.poll(() => countsOf(page, set.id)).toMatchObject({ confirmed: 2 });

  const folder = await mkdtemp(join(tmpdir(), 'loondesk-receipt-'));
  await saveInto(app, folder);
  await page.evaluate((id) => void (location.hash = `/outbox/${id}`), set.id);
  await page.getByRole('tab', { name: 'Bewijs' }).click();
  for (const name of ['Excel', 'PDF', 'CSV', 'JSON']) {
    await page.getByRole('button', { name: `Bewaren als ${name}` }).click();
    await expect(
      page.getByText(new RegExp(`Bewaard als .*${name === 'Excel' ? 'xlsx' : name.toLowerCase()}`)),
    ).toBeVisible();
  }
  const files = (await readdir(folder)).sort();
  expect(files.map((file) => file.split('.').at(-1))).toEqual(['csv', 'json', 'pdf', 'xlsx']);
  for (const file of files)
    expect(file).toMatch(/^Ontvangstbewijs - Bakkerij De Korenaar B\.V\. - \d{4}-\d\d.* - \d{4}-\d\d-\d\d\./);
  const csv = await readFile(join(folder, files[0] ?? ''), 'utf8');
  expect(csv).toContain('"Verzonnenlaan"');
  expect(csv).toContain('"bevestigd"');
  const zip = await readFile(join(folder, files[3] ?? ''));
  expect(zip.subarray(0, 2).toString()).toBe('PK');
  const [paper, ...more] = pdfPages(await readFile(join(folder, files[2] ?? '')));
  expect(more).toEqual([]);
  for (const text of ['Ontvangstbewijs', 'Bakkerij De Korenaar B.V.', 'Gemaakt op', 'Verzonnenlaan', 'Pagina 1 van 1'])
    expect(paper).toContain(text);
  // The window that made it is gone: one page of ours is all there is.
  expect(app.electron?.windows()).toHaveLength(1);
  expect(await page.locator('body').textContent()).not.toContain(folder);
  await rm(folder, { recursive: true });

  await page.getByRole('button', { name: 'Terugzetten' }).click();
  await expect(page.getByText('In het concept staan 2 wijzigingen. Er is niets verzonden.')).toBeVisible();
  await page.getByRole('button', { name: 'Naar controle' }).click();
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
});
