import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from './read-report.js';
import { atOnce } from '../platform/slices.js';
import { lookAt } from './view/view.js';

const prolog = '<?xml version="1.0" encoding="utf-16"?>\r\n';
const plain = { table: 0, search: '', filters: [], sorts: [], groupBy: null, sumBy: null, kinds: [], closed: [] };

/** Every table as rows of texts, under the names of its columns. */
async function tablesOf(xml: string) {
  const report = await readReport(xml, async () => undefined);
  return report.tables.map((table) => ({
    name: table.name,
    kinds: Object.fromEntries(table.columns.map(({ name, kind }) => [name, kind])),
    heads: table.columns.map(({ name, under }) => (under === '' ? name : `${under}/${name}`)),
    rows: atOnce(lookAt(table, plain))
      .lines(0, 1_000_000)
      .map((line) => (line.kind === 'row' ? line.cells : [])),
  }));
}

const first = async (xml: string) => {
  const [table] = await tablesOf(xml);
  if (!table) throw new Error('No table');
  return table;
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('unknown XML becomes a table', () => {
  it('with a row for what repeats, the fields around it on every row, and empty where a field is missing', async () => {
    const table = await first(
      `<Journal><Year>2026</Year><Items><Item><Account>4000</Account><Debit>10,50</Debit></Item>` +
        `<Item><Account>1600</Account><Credit>10,50</Credit></Item></Items></Journal>`,
    );
    expect(table.heads).toEqual(['Year', 'Account', 'Debit', 'Credit']);
    expect(table.rows).toEqual([
      ['2026', '4000', '10.50', ''],
      ['2026', '1600', '', '10.50'],
    ]);
    expect(table.kinds).toEqual({ Year: 'code', Account: 'code', Debit: 'amount', Credit: 'amount' });
  });

  it('with lists inside lists flattened, and nobody missing who has none', async () => {
    const table = await first(
      `<R><CompanyName>Bakkerij</CompanyName><L><E><Name>Ans</Name><C><Code>1</Code><V><Value>1</Value></V><V><Value>2</Value></V></C>` +
        `<C><Code>2</Code></C></E><E><Name>Bo</Name></E></L></R>`,
    );
    expect(table.heads).toEqual(['CompanyName', 'Name', 'Code', 'Value']);
    expect(table.rows).toEqual([
      ['Bakkerij', 'Ans', '1', '1'],
      ['Bakkerij', 'Ans', '1', '2'],
      ['Bakkerij', 'Ans', '2', ''],
      ['Bakkerij', 'Bo', '', ''],
    ]);
  });

  it('with a table for each of several lists beside each other, the longest first', async () => {
    const tables = await tablesOf(
      `<slip><name>Ans</name><head><item><key>a</key></item><item><key>b</key></item></head>` +
        `<lines><line type="x"><value>1</value></line><line type="y"><value>2</value></line><line><value>3</value></line></lines></slip>`,
    );
    expect(tables.map(({ name, heads, rows }) => [name, heads, rows.length])).toEqual([
      ['line', ['name', 'type', 'value'], 3],
      ['item', ['name', 'key'], 2],
    ]);
  });

  it('with a few repeated values in one cell, so that one more telephone does not count a salary twice', async () => {
    const table = await first(
      `<L><E><Name>Ans</Name><Phone>1 x</Phone><Phone>2 y</Phone><Salary>100.00</Salary></E><E><Name>Bo</Name><Salary>50.00</Salary></E></L>`,
    );
    expect(table.rows).toEqual([
      ['Ans', '1 x; 2 y', '100.00'],
      ['Bo', '', '50.00'],
    ]);
  });

  it('with values that stand on several lines left out of the sums', async () => {
    const { kinds } = await first(
      `<R><E><Total>30.00</Total><V><Value>10.00</Value></V><V><Value>20.00</Value></V></E><E><Total>5.00</Total><V><Value>5.00</Value></V></E></R>`,
    );
    expect(kinds).toEqual({ Total: 'number', Value: 'amount' });
  });

  it('whatever wraps it: a byte order mark, a prolog that lies, escaped once or twice, or as the text of an element', async () => {
    const bare = `<L><E><N>é &amp; ü</N></E><E><N>b</N></E></L>`;
    const rows = [['é & ü'], ['b']];
    const forms = [
      bare,
      `\uFEFF${prolog}${bare}`,
      `  \r\n\uFEFF${prolog}<!-- a remark -->${bare}\n`,
      escape(`${prolog}${bare}`),
      escape(escape(bare)),
      `<string xmlns="urn:x">${escape(`\uFEFF${prolog}${bare}`)}</string>`,
      `<a:string xmlns:a="urn:x"><![CDATA[${prolog}${bare}]]></a:string>`,
    ];
    for (const form of forms) expect((await first(form)).rows).toEqual(rows);
  });

  it('reads dates, Dutch and wire, as days, and a dash as nothing', async () => {
    const table = await first(
      `<L><E><A>2026-11-03T00:00:00</A><B>3-11-2026</B><C>-</C></E><E><A>0001-01-01T00:00:00</A><B>-</B><C>-</C></E></L>`,
    );
    expect(table.rows).toEqual([
      ['2026-11-03', '2026-11-03', ''],
      ['', '', ''],
    ]);
    expect(table.kinds).toEqual({ A: 'date', B: 'date', C: 'text' });
  });

  it('reads decimals by what the whole report shows of them', async () => {
    const read = async (a: string, b: string) =>
      (await first(`<L><E><A>${a}</A><B>${b}</B></E><E><A>1</A><B>1</B></E></L>`)).rows[0];
    expect(await read('1.234', '0,50')).toEqual(['1234', '0.50']);
    expect(await read('1.234', '0.50')).toEqual(['1.234', '0.50']);
    expect(await read('1.234,50', '-2,5')).toEqual(['1234.50', '-2.5']);
    expect(await read('12,50-', '1')).toEqual(['-12.50', '1']);
  });

  it('keeps numbers that name something as they are: leading zeros, account numbers, telephones', async () => {
    const table = await first(
      `<L><E><Post>0123</Post><BSN>123456782</BSN><Mobile>+31612345678</Mobile></E><E><Post>9711</Post><BSN>1</BSN><Mobile>06 1</Mobile></E></L>`,
    );
    expect(table.kinds).toEqual({ Post: 'code', BSN: 'code', Mobile: 'text' });
    expect(table.rows[0]).toEqual(['0123', '123456782', '+31612345678']);
  });

  it('has nothing to show of an empty list', async () => {
    for (const empty of ['<R/>', '<R><Items/></R>', `${prolog}<R><Items> </Items></R>`])
      expect(await readReport(empty)).toMatchObject({ readable: true, tables: [] });
  });

  it('is not made of what is no XML, of a document type, or of a thousand levels', async () => {
    const deep = `${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}`;
    for (const bad of ['', 'Not allowed', '<a><b></a>', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', deep, '&lt;a'])
      expect(await readReport(bad)).toEqual({ tables: [], readable: false, cut: false });
  });

  it('shows every value of any list of flat records in its row, whatever the texts', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((value) => value.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ''));
    const records = fc.array(fc.record({ a: text, b: text, c: text }), { minLength: 2, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(records, async (rows) => {
        const xml = `<L>${rows.map(({ a, b, c }) => `<E><a>${escape(a)}</a><b>${escape(b)}</b><c>${escape(c)}</c></E>`).join('')}</L>`;
        const { tables } = await readReport(xml);
        const [table] = tables;
        const shown = table
          ? rows.map((_, row) => table.columns.map((column) => column.cells.texts[table.code(column, row)]))
          : [];
        const wanted = rows.map(({ a, b, c }) => [a, b, c].map((value) => (value.trim() === '-' ? '' : value.trim())));
        expect(shown).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever comes', async () => {
    const tag = fc.constantFrom(
      '<a>',
      '</a>',
      '<b x="1">',
      '</b>',
      '<c/>',
      'text',
      '&lt;',
      '&#x0;',
      ']]>',
      '<![CDATA[',
      '<?xml ',
      '\uFEFF',
      '<!--',
      '-->',
      '-',
      '1,5',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 30 }), async (pieces) => {
        const { tables } = await readReport(pieces.join(''));
        for (const table of tables) expect(atOnce(lookAt(table, plain)).length).toBe(table.rows);
      }),
      { numRuns: 500 },
    );
  });
});
