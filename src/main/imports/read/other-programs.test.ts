import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../../shared/imports/table.js';
import { recognise } from '../layout/recognise.js';
import { linesOf } from '../lines.js';
import { importTargets } from '../targets/index.js';
import { payTarget } from '../targets/pay.js';
import { readFile } from './read-file.js';

/** Written by LibreOffice, openpyxl and xlsxwriter themselves: scripts/spreadsheets makes them. */
const folder = join(import.meta.dirname, '../testing/files');

async function bookOf(name: string): Promise<Book> {
  const answer = await readFile(readFileSync(join(folder, name)));
  if (!answer.ok) throw new Error(answer.refused);
  return answer.book;
}

const rowsOf = ({ tables }: Book) =>
  (tables[0]?.rows ?? []).map(({ row, cells }) => [row, ...cells.map(({ kind, text }) => `${kind} ${text}`)]);

const amountsOf = (book: Book) => {
  const found = recognise(book, importTargets);
  const table = found && book.tables[found.mapping.table];
  if (!found || !table) throw new Error('not recognised');
  return {
    target: found.mapping.target,
    decimal: found.mapping.decimal,
    lines: linesOf(table, found.mapping, payTarget.valueField, new Map()).map(({ row, key, cells, merged }) => [
      row,
      cells.get('person')?.text ?? null,
      key,
      cells.get('amount')?.text,
      merged,
    ]),
  };
};

it.each([
  ['libreoffice-password.xlsx', 'password'],
  ['libreoffice-old.xls', 'old-excel'],
])('%s is refused as what it is', async (name, refused) => {
  expect(await readFile(readFileSync(join(folder, name)))).toEqual({ ok: false, refused });
});

describe.each(['libreoffice-nl.xlsx', 'libreoffice-en.xlsx', 'openpyxl.xlsx', 'xlsxwriter.xlsx'])('%s', (name) => {
  it('gives what is stored: zeros in front, numbers as they are, dates as dates, a formula as one', async () => {
    const rows = rowsOf(await bookOf(name));
    expect(rows.slice(1)).toEqual([
      [2, 'text 007', 'text Anna de Vries', 'number 7.5', 'number 0.25', 'number 1', 'date 2026-11-02'],
      [3, 'text 01002', 'text Zo\u00eb \u00d8rsted', 'number 160', 'number -4', 'number 2', 'date 2026-11-30'],
      [
        4,
        'number 1003',
        'text Jan; "de oude"',
        'number 8',
        'number 1.5',
        'number 3',
        expect.stringMatching(/^formula/),
      ],
      [5, 'text 1004', 'text Verborgen', 'number 99', 'number 99', 'number 4'],
      [6, 'text 1006', 'text Groot', 'number 1234.56', 'number 0.1', 'number 5'],
      [7, 'text 1005', 'text Samen', 'number 3', 'number 4', 'number 6'],
      [8, 'text gevoegd', 'number 5', 'number 6', 'number 7'],
    ]);
  });

  it('names what is merged and hidden, and takes no line of it silently', async () => {
    const book = await bookOf(name);
    expect(book.tables[0]).toMatchObject({ name: 'Uren', merged: ['A7:A8'], hiddenRows: [5], hiddenColumns: [4] });
    const { target, lines } = amountsOf(book);
    expect(target).toBe('pay');
    expect(lines).toEqual([
      [2, '007', 'hours:2100', '7.5', false],
      [2, '007', 'hours:2125', '0.25', false],
      [3, '01002', 'hours:2100', '160', false],
      [3, '01002', 'hours:2125', '-4', false],
      [4, '1003', 'hours:2100', '8', false],
      [4, '1003', 'hours:2125', '1.5', false],
      [6, '1006', 'hours:2100', '1234.56', false],
      [6, '1006', 'hours:2125', '0.1', false],
      // Lines in merged cells stay behind with that as their reason.
      [7, '1005', 'hours:2100', '3', true],
      [7, '1005', 'hours:2125', '4', true],
      [8, null, 'hours:2100', '5', true],
      [8, null, 'hours:2125', '6', true],
    ]);
  });
});

describe.each([
  ['libreoffice-nl.csv', 'windows-1252', ';', ',', '1.234,56'],
  ['libreoffice-nl-tab.csv', 'utf-8', '\t', ',', '1.234,56'],
  ['libreoffice-en.csv', 'utf-8', ',', '.', '1,234.56'],
])('%s', (name, encoding, separator, decimal, large) => {
  it('is read in its own encoding, separator and decimal sign, with its zeros in front', async () => {
    const book = await bookOf(name);
    expect(book.csv).toEqual({ encoding, separator, oddRows: [] });
    const rows = rowsOf(book);
    expect(rows[1]?.slice(0, 3)).toEqual([2, 'text 007', 'text Anna de Vries']);
    expect(rows[2]?.slice(0, 3)).toEqual([3, 'text 01002', 'text Zo\u00eb \u00d8rsted']);
    expect(rows[3]?.[2]).toBe('text Jan; "de oude"');
    const amounts = amountsOf(book);
    expect(amounts.decimal).toBe(decimal);
    expect(amounts.lines.find(([row]) => row === 6)).toEqual([6, '1006', 'hours:2100', large, false]);
  });
});
