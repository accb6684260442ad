import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.js';

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const read = (bytes: Uint8Array): string[][] =>
  Papa.parse<string[]>(textOf(bytes).slice(1), { delimiter: ';', skipEmptyLines: true }).data;

describe('toCsv', () => {
  it('begins with a byte order mark and separates by semicolons, for the Excel of Dutch and Swedish clerks', () => {
    const text = textOf(toCsv(['Nummer', 'Naam'], [[101, 'Åkerlund; Joris "Jo"']]));
    expect(text).toBe('\uFEFF"Nummer";"Naam"\r\n"101";"Åkerlund; Joris ""Jo"""\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '=cmd|"/c calc"!A1\nnext', '|x', '＝1', '\n=1'])(
    'makes text of %j, which a spreadsheet would run',
    (value) => {
      expect(read(toCsv(['x'], [[value]]))[1]?.[0]).toBe(`'${value}`);
    },
  );

  it('never lets a cell begin as a formula, and loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
        const [cell] = read(toCsv(['x'], [[value]]))[1] ?? [];
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect([value, `'${value}`]).toContain(cell);
      }),
    );
  });
});
