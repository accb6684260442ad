import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../imports/read/read-file.js';
import { toXlsx } from './xlsx.js';
import { inSlices } from '../platform/slices.js';
import { bookSlices } from './xlsx-book.js';

const rows = Array.from({ length: 1200 }, (_, at) => [`Persoon ${at} & <zoon>`, at / 4, at % 2 === 0 ? '' : ' "x" ']);

describe('an XLSX file of our own', () => {
  it('is read back as it was written, beyond one piece of rows and 26 columns', async () => {
    const heads = ['Naam', 'Bedrag', 'Tekst'];
    const book = await readFile(await toXlsx({ name: 'Blad & 1', heads, rows }), {});
    const [table] = book.ok ? book.book.tables : [];
    expect(table?.rows).toHaveLength(rows.length + 1);
    const cells = table?.rows.at(-1)?.cells.map(({ column, text }) => [column, text]) ?? [];
    expect(cells.slice(0, 2)).toEqual([
      [0, 'Persoon 1199 & <zoon>'],
      [1, '299.75'],
    ]);
    const wide = Array.from({ length: 30 }, (_, at) => `K${at}`);
    const second = await readFile(await toXlsx({ name: 'B', heads: wide, rows: [wide] }), {});
    expect(second.ok && second.book.tables[0]?.rows[1]?.cells.at(-1)).toMatchObject({ column: 29, text: 'K29' });
  });

  it('lets other work go on while it is made, and stops soon after somebody says so', async () => {
    const stop = new AbortController();
    let asked = 0;
    const cell = { text: 'x', bold: false };
    const rows = {
      *[Symbol.iterator]() {
        for (asked = 1; asked <= 300_000; asked += 1) yield [cell];
      },
    };
    const timer = setTimeout(() => stop.abort(), 5);
    await expect(inSlices(bookSlices([{ name: 'S', widths: [], rows }]), stop.signal)).rejects.toThrow('aborted');
    clearTimeout(timer);
    expect(asked).toBeLessThan(300_000);
  });

  it('has every part that a workbook must have', async () => {
    const files = Object.keys(unzipSync(await toXlsx({ name: 'S', heads: ['A'], rows: [] })));
    expect(files).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
    ]);
  });
});
