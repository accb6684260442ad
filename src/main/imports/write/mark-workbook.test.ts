import { expect, it } from 'vitest';
import { toXlsxBook } from '../../exports/xlsx.js';
import { readFile } from '../read/read-file.js';
import { readLimits } from '../read/limits.js';
import { Zip } from '../read/zip.js';
import { workbook } from '../testing/workbook.js';
import { markWorkbook } from './mark-workbook.js';

const partOf = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await new Zip(bytes).whole(name, readLimits.unpacked)).toString('utf8');

const book = (): Promise<Uint8Array> =>
  toXlsxBook([
    { name: 'Uitleg', heads: ['Lees dit'], rows: [['eerst']] },
    {
      name: 'Uren',
      heads: ['Nr', 'U2100'],
      rows: [
        ['7', 'acht'],
        ['8', 5],
      ],
    },
  ]);

it('the copy reads like the file itself: nothing moved, nothing lost, on no sheet', async () => {
  const bytes = await book();
  const marked = await markWorkbook(
    bytes,
    1,
    new Map([
      ['B2', 'Dit is geen getal.'],
      ['A3', 'Onbekend & <raar>'],
    ]),
  );
  const [before, after] = [await readFile(bytes), await readFile(marked)];
  expect(after).toEqual(before);
  expect(after.ok).toBe(true);
});

it('marks the cells of that sheet alone, each with its reason', async () => {
  const marked = await markWorkbook(await book(), 1, new Map([['B2', 'Dit is geen "getal" & niets']]));
  const comments = await partOf(marked, 'xl/commentsLoondesk.xml');
  expect(comments).toContain(
    '<comment ref="B2" authorId="0"><text><t xml:space="preserve">Dit is geen &quot;getal&quot; &amp; niets</t>',
  );
  const sheet = await partOf(marked, 'xl/worksheets/sheet2.xml');
  expect(sheet).toContain('<legacyDrawing');
  const styles = await partOf(marked, 'xl/styles.xml');
  const style = Number(/r="B2"[^>]*\ss="(\d+)"/.exec(sheet)?.[1]);
  const formats = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf\b/g) ?? [];
  expect(style).toBe(formats.length - 1);
  expect(styles).toContain('FFFCD5D5');
  expect(await partOf(marked, 'xl/worksheets/sheet1.xml')).toBe(await partOf(await book(), 'xl/worksheets/sheet1.xml'));
});

it('puts its comments beside those that a colleague made', async () => {
  const bytes = workbook(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><legacyDrawing r:id="r2"/>',
    {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="r1" Type="x/comments" Target="../comments1.xml"/><Relationship Id="r2" Type="x/vmlDrawing" Target="../drawings/v.vml"/></Relationships>',
      'xl/comments1.xml':
        '<comments><authors><author>Jo</author></authors><commentList><comment ref="A1" authorId="0"><text><t>mijn eigen</t></text></comment></commentList></comments>',
      'xl/drawings/v.vml': '<xml></xml>',
    },
  );
  const marked = await markWorkbook(
    bytes,
    0,
    new Map([
      ['A1', 'ook hier'],
      ['B1', 'en hier'],
    ]),
  );
  const comments = await partOf(marked, 'xl/comments1.xml');
  expect(comments).toContain('mijn eigen');
  expect(comments).toContain('<author>Loondesk</author>');
  expect(comments).toContain('<comment ref="B1" authorId="1">');
  expect(comments.match(/ref="A1"/g)).toHaveLength(1);
  expect(new Zip(marked).has('xl/commentsLoondesk.xml')).toBe(false);
});
