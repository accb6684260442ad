import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedOf, keyOf } from '../../../shared/reports/compared.js';
import { readReport } from '../read-report.js';
import type { Table } from '../table/table.js';
import { atOnce } from '../../platform/slices.js';
import { lookAt } from '../view/view.js';
import { compareTables } from './compare-tables.js';

type Row = Readonly<Record<string, string>>;

async function tableOf(rows: readonly Row[]): Promise<Table> {
  const items = rows.map(
    (row) =>
      `<I>${Object.entries(row)
        .map(([name, text]) => `<${name}>${text}</${name}>`)
        .join('')}</I>`,
  );
  const [table] = (await readReport(`<R>${items.join('')}</R>`, async () => undefined)).tables;
  if (!table) throw new Error('No table');
  return table;
}

const view = { table: 0, search: '', filters: [], sorts: [], groupBy: null, sumBy: null, kinds: [], closed: [] };

function compared(before: Table, after: Table, key: readonly string[], values: readonly string[]) {
  const at = (name: string): number => after.columns.findIndex((column) => column.name === name);
  const table = atOnce(
    compareTables({
      before,
      after,
      screen: 'after',
      key: key.map(at),
      values: values.map(at),
      kinds: new Map(),
      language: 'nl',
    }),
  );
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  const looked = atOnce(lookAt(table.data, view));
  return {
    heads: table.data.columns.map(({ name, under }) => (under === '' ? name : `${name}${under}`)),
    rows: looked.lines(0, 10_000).map((line) => (line.kind === 'row' ? line.cells : [])),
    marks: looked.lines(0, 10_000).map((line) => (line.kind === 'row' ? line.change : null)),
    totals: looked.totals,
  };
}

describe('two reports side by side', () => {
  it('have a line for every key of either, with what became of it, and exact differences', async () => {
    const before = await tableOf([
      { Account: '4000', Text: 'Salaris', Amount: '1000,10' },
      { Account: '4100', Text: 'Toeslag', Amount: '20,00' },
      { Account: '1600', Text: 'Netto', Amount: '-900,00' },
    ]);
    const after = await tableOf([
      { Account: '4000', Text: 'Salaris', Amount: '1000,40' },
      { Account: '4200', Text: 'Bonus', Amount: '0,20' },
      { Account: '1600', Text: 'Netto', Amount: '-900,00' },
    ]);
    const { heads, rows, marks, totals } = compared(before, after, ['Account'], ['Text', 'Amount']);
    expect(heads).toEqual(['~change', 'Account', 'Text', 'Amount~before', 'Amount~after', 'Amount~difference']);
    expect(rows).toEqual([
      ['Gewijzigd', '4000', 'Salaris', '1000.10', '1000.40', '0.30'],
      ['Nieuw', '4200', 'Bonus', '', '0.20', '0.20'],
      ['Gelijk', '1600', 'Netto', '-900.00', '-900.00', '0.00'],
      ['Vervallen', '4100', 'Toeslag', '20.00', '', '-20.00'],
    ]);
    expect(marks).toEqual(['changed', 'added', 'same', 'gone']);
    expect(totals[5]).toBe('-19.50');
  });

  it('add up the amounts of lines that share a key, and tell words only where they agree', async () => {
    const before = await tableOf([
      { Code: '10', Name: 'Ans', Amount: '1,10' },
      { Code: '10', Name: 'Bo', Amount: '2,20' },
      { Code: '11', Name: 'Ans', Amount: '5,00' },
    ]);
    const after = await tableOf([
      { Code: '10', Name: 'Ans', Amount: '3,30' },
      { Code: '11', Name: 'Ans', Amount: '5,00' },
    ]);
    const { rows, marks } = compared(before, after, ['Code'], ['Amount']);
    expect(rows).toEqual([
      ['Gelijk', '10', '3.30', '3.30', '0.00'],
      ['Gelijk', '11', '5.00', '5.00', '0.00'],
    ]);
    expect(marks).toEqual(['same', 'same']);
  });

  it('show words before and after where they differ, and once where they do not', async () => {
    const before = await tableOf([
      { Nr: '1', City: 'Groningen', Job: 'Bakker' },
      { Nr: '2', City: 'Assen', Job: 'Bakker' },
    ]);
    const after = await tableOf([
      { Nr: '1', City: 'Emmen', Job: 'Bakker' },
      { Nr: '2', City: 'Assen', Job: 'Bakker' },
    ]);
    const { heads, rows } = compared(before, after, ['Nr'], ['City', 'Job']);
    expect(heads).toEqual(['~change', 'Nr', 'City~before', 'City~after', 'Job']);
    expect(rows[0]).toEqual(['Gewijzigd', '1', 'Groningen', 'Emmen', 'Bakker']);
  });

  it('take numbers by their value: other places or signs for them are no difference', async () => {
    const before = await tableOf([{ Nr: '1', Rate: '12,5', Amount: '1.000,00' }]);
    const after = await tableOf([{ Nr: '1', Rate: '12.50', Amount: '1000.00' }]);
    expect(compared(before, after, ['Nr'], ['Rate', 'Amount']).marks).toEqual(['same']);
  });

  it('cannot be laid side by side by a column that the other has not', async () => {
    const [before, after] = [await tableOf([{ Nr: '1', A: 'x' }]), await tableOf([{ Code: '1', A: 'x' }])];
    const parts = { screen: 'after', key: [0], values: [1], kinds: new Map(), language: 'nl' } as const;
    expect(atOnce(compareTables({ before, after, ...parts }))).toEqual({
      ok: false,
      error: { kind: 'report', reason: 'key-not-there' },
    });
  });

  it('lose no cent and no line, whatever they hold', async () => {
    const rows = fc.array(
      fc.record({ code: fc.integer({ min: 1, max: 6 }), cents: fc.integer({ min: -500, max: 500 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const text = (cents: number): string =>
      `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)},${String(Math.abs(cents) % 100).padStart(2, '0')}`;
    const xml = (all: readonly { code: number; cents: number }[]): Promise<Table> =>
      // A line of nothing keeps the table a list whatever the example.
      tableOf([
        { Code: '90', Amount: '0,25' },
        { Code: '91', Amount: '0,25' },
        ...all.map(({ code, cents }) => ({ Code: String(code), Amount: text(cents) })),
      ]);
    await fc.assert(
      fc.asyncProperty(rows, rows, async (left, right) => {
        const { rows: lines, marks, totals } = compared(await xml(left), await xml(right), ['Code'], ['Amount']);
        const sum = (all: readonly { cents: number }[]): number => all.reduce((total, { cents }) => total + cents, 0);
        expect(Math.round(Number(totals[4]) * 100)).toBe(sum(right) - sum(left));
        const codes = (all: readonly { code: number }[]): Set<string> => new Set(all.map(({ code }) => String(code)));
        const [was, is] = [codes(left), codes(right)];
        for (const [at, line] of lines.entries()) {
          const code = line[1] ?? '';
          if (code.startsWith('9')) continue;
          expect(marks[at] === 'added').toBe(is.has(code) && !was.has(code));
          expect(marks[at] === 'gone').toBe(was.has(code) && !is.has(code));
          if (marks[at] === 'same') expect(Number(line[4])).toBe(0);
        }
        expect(lines).toHaveLength(new Set([...was, ...is]).size + 2);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the key that is proposed', () => {
  it('is that of a known shape, and otherwise what names something and is not the report itself', async () => {
    const journal = await tableOf([
      { Period: '10', GeneralLedgerAccount: '4000', CostCenter: 'N', ComponentName: 'a', Debit: '1,00', Credit: '' },
      { Period: '10', GeneralLedgerAccount: '1600', CostCenter: 'Z', ComponentName: 'b', Debit: '', Credit: '1,00' },
    ]);
    const names = (table: Table) => {
      const columns = table.columns.map(({ name, under, kind, cells }) => ({
        name,
        under,
        kind,
        distinct: cells.texts.length - 1,
      }));
      const key = keyOf(columns);
      const named = (places: readonly number[]) => places.map((at) => columns[at]?.name);
      return [named(key), named(comparedOf(columns, key))];
    };
    expect(names(journal)).toEqual([
      ['GeneralLedgerAccount', 'CostCenter', 'ComponentName'],
      ['Debit', 'Credit'],
    ]);
    const unknown = await tableOf([
      { Year: '2026', LineGuid: 'a1', BadgeNumber: '7', Shift: 'nacht', Hours: '8,00' },
      { Year: '2026', LineGuid: 'b2', BadgeNumber: '8', Shift: 'dag', Hours: '6,00' },
    ]);
    expect(names(unknown)).toEqual([['BadgeNumber'], ['Shift', 'Hours']]);
  });
});
