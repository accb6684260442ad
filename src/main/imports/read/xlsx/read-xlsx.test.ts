import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toXlsx } from '../../../exports/xlsx.js';
import { workbook } from '../../testing/workbook.js';
import { zipOf } from '../../write/zip-writer.js';
import { readFile } from '../read-file.js';
import { type ReadLimits, readLimits } from '../limits.js';
import { plainNumber, storedDate, storedTime } from './stored-values.js';
import { meaningOf } from './styles.js';

async function tableOf(bytes: Uint8Array) {
  const answer = await readFile(bytes);
  if (!answer.ok) throw new Error(answer.refused);
  const [table] = answer.book.tables;
  if (!table) throw new Error('no table');
  return table;
}
const refusalOf = async (bytes: Uint8Array, limits: ReadLimits = readLimits) => {
  const answer = await readFile(bytes, {}, limits);
  return answer.ok ? null : answer.refused;
};

describe('a workbook', () => {
  it('gives what is stored in its cells: texts with their zeros, numbers to fifteen digits, dates and times by style', async () => {
    const table = await tableOf(
      workbook(
        `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
         <row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="n"><v>7.7000000000000002</v></c><c r="C3" s="1"><v>46340</v></c>
         <c r="D3" s="2"><v>0.3125</v></c><c r="E3" t="inlineStr"><is><t>los</t></is></c><c r="F3" t="b"><v>1</v></c>
         <c r="G3" t="e"><v>#N/A</v></c><c r="H3" s="3"><v>1234.5</v></c><c r="I3" s="1"/></row></sheetData>`,
      ),
    );
    expect(table.rows).toEqual([
      {
        row: 1,
        cells: [
          { column: 0, kind: 'text', text: 'Persnr' },
          { column: 2, kind: 'text', text: 'Overuren' },
        ],
      },
      {
        row: 3,
        cells: [
          { column: 0, kind: 'text', text: '007' },
          { column: 1, kind: 'number', text: '7.7' },
          { column: 2, kind: 'date', text: '2026-11-14' },
          { column: 3, kind: 'time', text: '7:30' },
          { column: 4, kind: 'text', text: 'los' },
          { column: 5, kind: 'boolean', text: 'TRUE' },
          { column: 6, kind: 'error', text: '#N/A' },
          { column: 7, kind: 'number', text: '1234.5' },
        ],
      },
    ]);
  });

  it('keeps a formula a formula, whatever it last came to', async () => {
    const table = await tableOf(
      workbook('<sheetData><row r="1"><c r="A1"><f>SUM(B1:B9)</f><v>12</v></c></row></sheetData>'),
    );
    expect(table.rows[0]?.cells).toEqual([{ column: 0, kind: 'formula', text: '12' }]);
  });

  it('names what is merged and hidden', async () => {
    const table = await tableOf(
      workbook(
        `<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row>
         <row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`,
      ),
    );
    expect(table).toMatchObject({ merged: ['A1:A2'], hiddenRows: [2], hiddenColumns: [1, 2] });
  });

  it('is read when its elements have a prefix, its rows no numbers and its cells no places', async () => {
    const table = await tableOf(
      workbook('', {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      }),
    );
    expect(table.rows).toEqual([
      {
        row: 1,
        cells: [
          { column: 0, kind: 'text', text: 'a' },
          { column: 1, kind: 'number', text: '2' },
        ],
      },
    ]);
  });

  it('that our own export wrote gives back what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.stringMatching(/^[a-z0-9 é€]{1,12}[a-z]$/), fc.integer({ min: -99_999, max: 99_999 })), {
          minLength: 1,
          maxLength: 20,
        }),
        async (rows) => {
          const bytes = await toXlsx({ name: 'Blad', heads: ['a', 'b'], rows: rows.map(([a, b]) => [a, b / 100]) });
          const table = await tableOf(bytes);
          const read = table.rows.slice(1).map(({ cells }) => cells.map(({ text }) => text));
          expect(read).toEqual(rows.map(([a, b]) => [a, String(b / 100)]));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a file that is not one we read', () => {
  it.each([
    [
      'locked with a password',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'password',
    ],
    [
      'an old workbook',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('Workbook', 'utf16le')]),
      'old-excel',
    ],
    ['with macros', workbook('<sheetData/>', { 'xl/vbaProject.bin': 'x' }), 'macros'],
    ['cut off', workbook('<sheetData><row><c><v>1</v></c></row></sheetData>').subarray(0, 900), 'damaged'],
    ['with a broken sheet', workbook('<sheetData><row>'), 'damaged'],
    [
      'with a document type',
      workbook('', { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }),
      'damaged',
    ],
    ['of nothing', workbook('<sheetData/>'), 'empty'],
    ['some other ZIP', zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]), 'not-a-table'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3]), 'not-a-table'],
    ['no bytes at all', new Uint8Array(0), 'empty'],
  ])('%s is refused as what it is', async (_, bytes, reason) => {
    expect(await refusalOf(bytes)).toBe(reason);
  });

  it('a byte that changed on the way is found out', async () => {
    const bytes = Buffer.from(workbook('<sheetData><row r="1"><c r="A1"><v>123</v></c></row></sheetData>'));
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(await refusalOf(bytes)).toBe('damaged');
  });

  it('one that unpacks to far more than it should is stopped on the way', async () => {
    const bomb = workbook(`<sheetData>${' '.repeat(3_000_000)}</sheetData>`);
    expect(bomb.byteLength).toBeLessThan(20_000);
    expect(await refusalOf(bomb, { ...readLimits, unpacked: 1_000_000 })).toBe('unpacks');
  });

  it('two hundred thousand empty rows leave nothing behind, and the one row with something is read', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>5</v></c></row>' +
      Array.from({ length: 200_000 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="1"/></row>`).join('');
    expect((await tableOf(workbook(`<sheetData>${rows}</sheetData>`))).rows).toHaveLength(1);
  });
});

describe('stored values', () => {
  it('every amount of money or hours that a file stores as a double comes out as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const typed = plainNumber((digits / 10 ** places).toPrecision(17));
        expect(Number(typed)).toBeCloseTo(digits / 10 ** places, 8);
        expect(typed).toMatch(/^-?\d+(\.\d{1,6})?$/);
      }),
    );
  });

  it('days count from both of Excel\u2019s beginnings, over leap years', () => {
    expect(storedDate('61', 1900)).toBe('1900-03-01');
    expect(storedDate('45351', 1900)).toBe('2024-02-29');
    expect(storedDate('45352', 1900)).toBe('2024-03-01');
    expect(storedDate('43889', 1904)).toBe('2024-02-29');
    expect(storedDate('45351.75', 1900)).toBe('2024-02-29 18:00');
    expect(storedTime('1.5')).toBe('36:00');
    expect(storedTime('0.33333')).toBe('8:00');
    expect(storedTime('0.3335')).toBeNull();
  });

  it.each([
    ['0.00', 'number'],
    ['#,##0.00 "dagen"', 'number'],
    ['[Red]-0.00', 'number'],
    ['dd-mm-yyyy', 'date'],
    ['d-m-jj', 'date'],
    ['[hh]:mm', 'time'],
    ['h:mm', 'time'],
    ['mmm', 'date'],
    ['General', 'number'],
    ['Standaard', 'number'],
    ['_ € * #,##0.00_ ', 'number'],
  ])('the format %s says %s', (format, meaning) => expect(meaningOf(format)).toBe(meaning));
});
