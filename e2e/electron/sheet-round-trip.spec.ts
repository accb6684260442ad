import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Zip } from '../../src/main/imports/read/zip.js';
import { zipOf } from '../../src/main/imports/write/zip-writer.js';
import { drop } from '../fixtures/import-file.js';
import { saveInto } from '../fixtures/save-dialog.js';
import { openKind, openSheet } from '../fixtures/sheet.js';
import { expect, test } from '../fixtures/test.js';

const sheet = 'xl/worksheets/sheet1.xml';

/** The last amount of a workbook written over, as somebody does in Excel; everything else byte for byte. */
async function withOtherAmount(bytes: Buffer, amount: string): Promise<Buffer> {
  const zip = new Zip(bytes);
  const files = await Promise.all(
    zip.written.map(async (name) => ({ name, bytes: await zip.whole(name, 10_000_000) })),
  );
  return Buffer.from(
    zipOf(
      files.map((file) => {
        if (file.name !== sheet) return file;
        const xml = file.bytes.toString('utf8');
        // Amounts stand right of whose and where they are, and are no texts.
        const cells = [...xml.matchAll(/<c r="[E-Z]\d+"(?![^>]*t=")[^>]*><v>([^<]*)<\/v>/g)];
        const last = cells.at(-1);
        if (!last) throw new Error('No amount in the sheet');
        const changed = last[0].replace(/<v>[^<]*<\/v>/, `<v>${amount}</v>`);
        return {
          name: file.name,
          bytes: Buffer.from(xml.slice(0, last.index) + changed + xml.slice(last.index + last[0].length)),
        };
      }),
    ),
  );
}

/** The last amount of a CSV; `figure`: what amounts look like in it. */
function withOtherFigure(bytes: Buffer, amount: string, figure = /;"(-?\d+,\d+)"(?=[;\r])/g): Buffer {
  const text = bytes.toString('utf8');
  const [last] = [...text.matchAll(figure)].slice(-1);
  if (!last) throw new Error('No amount in the file');
  return Buffer.from(`${text.slice(0, last.index)};"${amount}"${text.slice(last.index + last[0].length)}`);
}

test('a sheet saved from its own menu comes in again as nothing to do, and with one cell changed as exactly that change', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-round-trip-'));
  await saveInto(app, folder);
  const { page } = app;
  for (const [item, change] of [
    ['Excel', withOtherAmount],
    ['CSV', withOtherFigure],
    ['Importsheet van Nmbrs', withOtherAmount],
  ] as const) {
    await openSheet(page, /De Korenaar/);
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    const saved = page.getByText(/^Bewaard als /);
    await expect(saved).toBeVisible({ timeout: 60_000 });
    const name = ((await saved.textContent()) ?? '').replace('Bewaard als ', '').trim();
    const bytes = await readFile(join(folder, name));

    await page.getByRole('link', { name: 'Importeren', exact: true }).click();
    await drop(page, `zelfde ${name}`, bytes);
    await expect(page.getByText(/Alles in het bestand staat er al zo/)).toBeVisible({ timeout: 120_000 });
    await drop(page, `anders ${name}`, Buffer.from(await change(bytes, item === 'CSV' ? '31,25' : '31.25')));
    await expect(page.getByText(/^1 gewijzigd · [\d.]+ blijft zo$/).first()).toBeVisible({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Bestand sluiten' }).click();
    await page.getByRole('link', { name: 'Medewerkers', exact: true }).click();
  }
  await rm(folder, { recursive: true });
});

test('fixed lines and days saved from their sheets come in again too, and the lines of the company are a list', async ({
  app,
}) => {
  test.setTimeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-round-trip-'));
  await saveInto(app, folder);
  const { page } = app;
  const save = async (button: string, item: string): Promise<{ name: string; bytes: Buffer }> => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('menuitem', { name: 'Importsheet van Nmbrs' })).toHaveCount(0);
    await page.getByRole('menuitem', { name: item, exact: true }).click();
    const saved = page.getByText(/^Bewaard als /);
    await expect(saved).toBeVisible({ timeout: 60_000 });
    const name = ((await saved.textContent()) ?? '').replace('Bewaard als ', '').trim();
    return { name, bytes: await readFile(join(folder, name)) };
  };
  await openSheet(page, /De Korenaar/);
  for (const [tab, item, change] of [
    ['Vaste looncomponenten', 'Excel', (bytes: Buffer) => withOtherAmount(bytes, '31.25')],
    ['Vaste dagen', 'CSV', (bytes: Buffer) => Promise.resolve(withOtherFigure(bytes, '29', /;"?(\d+)"?(?=\r)/g))],
  ] as const) {
    await openKind(page, tab);
    const { name, bytes } = await save('Bewaren', item);
    await page.getByRole('link', { name: 'Importeren', exact: true }).click();
    await drop(page, `zelfde ${name}`, bytes);
    await expect(page.getByText(/Alles in het bestand staat er al zo/)).toBeVisible({ timeout: 120_000 });
    await drop(page, `anders ${name}`, await change(bytes));
    await expect(page.getByText(/^1 gewijzigd · [\d.]+ blijft zo$/).first()).toBeVisible({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Bestand sluiten' }).click();
    // The sheet that was looked at last is remembered.
    await page.getByRole('link', { name: 'Registratie', exact: true }).click();
  }

  await page.getByRole('tab', { name: 'Bedrijf' }).click();
  const { bytes } = await save('Bewaren: Vast', 'CSV');
  const [head, ...rows] = bytes.toString('utf8').trim().split('\r\n');
  expect(head).toMatch(/Bedrijf.*Periode.*Code.*Looncomponent.*Bedrag/);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(/Korenaar.*;"?\d+"?;.*;"?-?\d+,\d+"?$/);
  await rm(folder, { recursive: true });
});
