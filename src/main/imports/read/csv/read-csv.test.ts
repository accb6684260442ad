import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../exports/csv.js';
import { readFile } from '../read-file.js';

async function read(bytes: Uint8Array) {
  const answer = await readFile(bytes);
  if (!answer.ok) throw new Error(answer.refused);
  return {
    csv: answer.book.csv,
    rows: (answer.book.tables[0]?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text)),
  };
}
const utf16 = (text: string, mark: boolean): Buffer => Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');

describe('a CSV', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFFnr;naam\n1;Zoë\n'), 'utf-8'],
    ['UTF-8', Buffer.from('nr;naam\n1;Zoë\n'), 'utf-8'],
    ['Windows-1252', Buffer.from('nr;naam\n1;Zo\u00eb\n', 'latin1'), 'windows-1252'],
    ['UTF-16 with a mark', utf16('nr;naam\n1;Zoë\n', true), 'utf-16le'],
    ['UTF-16 without one', utf16('nr;naam\n1;Zoë\n', false), 'utf-16le'],
    ['UTF-16 the other way round', Buffer.from(utf16('nr;naam\n1;Zoë\n', true)).swap16(), 'utf-16be'],
  ])('in %s is recognised and read', async (_, bytes, encoding) => {
    expect(await read(bytes)).toEqual({
      csv: { encoding, separator: ';', oddRows: [] },
      rows: [
        ['nr', 'naam'],
        ['1', 'Zoë'],
      ],
    });
  });

  it('has the euro sign and the apostrophe that Windows-1252 has outside of Latin-1', async () => {
    const { rows } = await read(Buffer.from('nr;naam\n1;D\u0092Artagnan \u0080 5\u0096\n2;Zo\u00eb\n', 'latin1'));
    expect(rows.map((cells) => cells[1])).toEqual(['naam', 'D’Artagnan € 5–', 'Zoë']);
  });

  it.each([
    [';', 'nr;uren\n1;7,5\n2;8,25\n'],
    [',', 'nr,uren\n1,7.5\n2,8.25\n'],
    ['\t', 'nr\turen\n1\t7,5\n2\t8,25\n'],
    ['|', 'nr|uren\n1|7,5\n'],
    ['|', 'sep=|\nnr;x|uren;y\n1;1|7,5\n'],
  ])('separated by %j is recognised', async (separator, text) => {
    const { csv, rows } = await read(Buffer.from(text));
    expect(csv?.separator).toBe(separator);
    expect(rows[0]).toHaveLength(2);
  });

  it('names the rows that another sign separates, so that nobody takes them for empty ones', async () => {
    const { csv } = await read(Buffer.from('nr;code;uren\n1;2100;8\n2,2100,8\n3;2100;8\n'));
    expect(csv).toMatchObject({ separator: ';', oddRows: [3] });
  });

  it('keeps separators and line ends within quotes, and zeros in front', async () => {
    const { rows } = await read(Buffer.from('nr;op\r\n007;"a;b\r\n""c"""\r\n'));
    expect(rows[1]).toEqual(['007', 'a;b\r\n"c"']);
  });

  it('that our own export wrote gives back what was put in', async () => {
    const { rows } = await read(toCsv(['nr', 'op'], [[7, 'x;y "z"']]));
    expect(rows).toEqual([
      ['nr', 'op'],
      ['7', 'x;y "z"'],
    ]);
  });

  it('with bytes that no text has is no table', async () => {
    expect(await readFile(Buffer.from([65, 66, 1, 2, 3, 4]))).toEqual({ ok: false, refused: 'not-a-table' });
  });
});
