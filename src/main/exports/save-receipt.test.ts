import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../../shared/errors.js';
import type { ChangeSet, ReceiptFormat } from '../../shared/ipc/changes.js';
import { moves, openDesk, read, reviewed, sendAndWait } from '../change-sets/testing/desk.js';
import { moveOf, newHome } from '../change-sets/testing/people.js';
import type { PrintedTable } from './pdf/printed-table.js';
import { receiptColumns } from './receipt.js';
import { saveReceipt, type SaveReceiptParts } from './save-receipt.js';
import { exportTexts } from './texts/index.js';

const context = {
  connection: { name: 'Demo', kind: 'demo', user: 'demo@example.nl', domain: 'vroege-vogel' },
  version: '0.1.0',
} as const;

/** A set of three lines, sent: one confirmed, one refused, one without an answer. The third has a formula for a street. */
async function sentSet(): Promise<ChangeSet> {
  const desk = openDesk({ people: 3 });
  desk.server.breakWrites(2, 'refused');
  desk.server.breakWrites(3, 'cut-before-commit');
  const [first, second] = moves(2);
  if (!first || !second) throw new Error('Two people are needed');
  const street = '=HYPERLINK("http://evil.example")';
  const odd = moveOf(3, {
    address: { ...newHome, street },
    fields: [{ field: 'street', before: 'Molenweg', after: street }],
  });
  return sendAndWait(desk, await reviewed(desk, [first, second, odd]));
}

async function save(set: ChangeSet, format: ReceiptFormat, overrides: Partial<SaveReceiptParts> = {}) {
  const written: { path: string; bytes: Uint8Array }[] = [];
  const proposals: string[] = [];
  const answer = await saveReceipt(
    { set, context, language: 'nl', format },
    {
      choose: async ({ name }) => {
        proposals.push(name);
        return `/home/somebody/${name}`;
      },
      write: async (path, bytes) => {
        written.push({ path, bytes });
        return ok(undefined);
      },
      clock: { now: () => '2026-11-21T09:00:00.000Z' },
      ...overrides,
    },
  );
  return { answer, proposals, written, bytes: written[0]?.bytes ?? new Uint8Array() };
}

const heads = receiptColumns.map((column) => exportTexts.nl.column[column]);

describe('saveReceipt', () => {
  it('proposes a name from company, period and day, and tells the page no more than the name', async () => {
    const { answer, proposals } = await save(await sentSet(), 'xlsx');
    const name = 'Ontvangstbewijs - Bakkerij De Vroege Vogel - 2026-11 - 2026-11-21.xlsx';
    expect(proposals).toEqual([name]);
    expect(answer).toEqual(ok({ name }));
  });

  it('writes nothing when a person cancels', async () => {
    const { answer, written } = await save(await sentSet(), 'csv', { choose: async () => null });
    expect(answer).toEqual(ok({ name: null }));
    expect(written).toEqual([]);
  });

  it('gives no receipt of a set that was never sent', async () => {
    const desk = openDesk();
    const draft = await reviewed(desk, moves(1));
    const { answer, proposals } = await save(read(desk, draft.id), 'csv');
    expect(answer).toMatchObject({ ok: false, error: { kind: 'wrong-state' } });
    expect(proposals).toEqual([]);
  });

  it('puts into every line of the CSV what it was, what came of it, and under whom', async () => {
    const { bytes } = await save(await sentSet(), 'csv');
    const { data } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(Object.keys(data[0] ?? {})).toEqual(heads);
    const streets = data.filter((row) => row['Veld'] === 'Straat');
    expect(streets.map((row) => row['Nummer'])).toEqual(['101', '102', '103']);
    for (const row of streets)
      expect(row).toMatchObject({
        Was: 'Molenweg',
        Gebruiker: 'demo@example.nl',
        Domein: 'vroege-vogel',
        Verbinding: 'Demo',
        Loondesk: '0.1.0',
        Periode: '2026-11',
      });
    expect(streets[0]).toMatchObject({ Wordt: 'Zilverlaan', Uitkomst: 'bevestigd', Bewijs: 'nagelezen: staat er zo' });
    expect(streets[0]?.['Verzonden (UTC)']).toMatch(/^2026-11-20T/);
    expect(streets[1]).toMatchObject({ Uitkomst: 'geweigerd' });
    expect(streets[1]?.['Woorden van Nmbrs']).toContain('2006: Invalid period');
    expect(streets[2]).toMatchObject({
      Wordt: '\'=HYPERLINK("http://evil.example")',
      Uitkomst: 'onzeker',
      Bewijs: 'geen antwoord; een keer nagelezen: niet gezien',
    });
  });

  it('writes an XLSX with the same rows, read back from the file itself, numbers as numbers and no formula at all', async () => {
    const set = await sentSet();
    const { bytes } = await save(set, 'xlsx');
    const table = readXlsx(bytes);
    expect(table.rows[0]).toEqual(heads);
    expect(table.rows).toHaveLength(1 + set.steps.reduce((sum, step) => sum + step.fields.length, 0));
    const street = table.rows.find((row) => row[0] === 103 && row[4] === 'Straat') ?? [];
    expect(street.slice(0, 8)).toEqual([
      103,
      'Joris Bakker-3',
      'Verhuizing',
      'Woonadres',
      'Straat',
      'Molenweg',
      '=HYPERLINK("http://evil.example")',
      'onzeker',
    ]);
    expect(table.formulas).toBe(0);
  });

  it('gives programs the whole set with its evidence as JSON', async () => {
    const set = await sentSet();
    const { bytes } = await save(set, 'json');
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual({
      savedAt: '2026-11-21T09:00:00.000Z',
      version: '0.1.0',
      connection: context.connection,
      set,
    });
  });

  it('prints a receipt with company, period and when it was made above a line for each field', async () => {
    const printed: PrintedTable[] = [];
    const { answer, bytes } = await save(await sentSet(), 'pdf', {
      print: async (table) => {
        printed.push(table);
        return ok(Buffer.from('%PDF'));
      },
    });
    expect(answer.ok && answer.data.name).toMatch(/\.pdf$/);
    expect(Buffer.from(bytes).toString()).toBe('%PDF');
    const [table] = printed;
    expect(table?.facts.slice(0, 4).map(([, value]) => value)).toEqual([
      '12 · Bakkerij De Vroege Vogel',
      '2026-11',
      '2026-11-21T09:00:00.000Z',
      '3',
    ]);
    expect(table?.columns.reduce((sum, { width = 0 }) => sum + width, 0)).toBe(100);
    expect(table?.rows.map((row) => row.at(-2))).toEqual(
      expect.arrayContaining(['bevestigd', expect.stringMatching(/^geweigerd · /)]),
    );
  });

  it('writes nothing when the host prints none, or could not', async () => {
    const failed = { kind: 'file-not-saved', detail: 'print' } as const;
    for (const print of [undefined, async () => err(failed)]) {
      const { answer, written } = await save(await sentSet(), 'pdf', { print });
      expect(answer).toEqual(err(failed));
      expect(written).toEqual([]);
    }
  });
});

/** The first sheet, by a reader of our own: cells are numbers, inline or shared text. */
function readXlsx(bytes: Uint8Array): { rows: (string | number)[][]; formulas: number } {
  const files = unzipSync(bytes);
  const text = (path: string): string => new TextDecoder().decode(files[path] ?? new Uint8Array());
  const plain = (xml: string): string =>
    xml
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, xml = '']) => plain(xml));
  const sheet = text('xl/worksheets/sheet1.xml');
  const rows = [...sheet.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, attributes = '', cell = '']) => {
      if (attributes.includes('t="s"')) return shared[Number(plain(cell))] ?? '';
      return attributes.includes('t="inlineStr"') || cell === '' ? plain(cell) : Number(plain(cell));
    }),
  );
  return { rows, formulas: [...sheet.matchAll(/<f[ >]/g)].length };
}
