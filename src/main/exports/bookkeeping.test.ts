import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ok } from '../../shared/errors.js';
import { BookFormat } from '../../shared/ipc/bookkeeping.js';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import { usualFormat } from '../../shared/reports/bookkeeping.js';
import { readReport } from '../reports/read-report.js';
import { bookBytes, bookLines, bookLosses } from './bookkeeping.js';

const date = CalendarDate.parse('2026-10-31');
type Item = readonly [account: string, center: string, component: string, debit: string, credit: string];

async function journal(items: readonly Item[]) {
  const xml = items.map(
    ([account, center, component, debit, credit]) =>
      `<Item><Year>2026</Year><Period>10</Period><GeneralLedgerAccount>${account}</GeneralLedgerAccount><CostCenter>${center}</CostCenter>` +
      `<ComponentName>${component}</ComponentName><Debit>${debit}</Debit><Credit>${credit}</Credit></Item>`,
  );
  const [table] = (await readReport(`<J><Items>${xml.join('')}</Items></J>`, async () => undefined)).tables;
  if (!table) throw new Error('No table');
  return table;
}

const plain: readonly Item[] = [
  ['4000 Brutolonen', 'Noord', 'Salaris', '1000,10', '-'],
  ['4000 Brutolonen', 'Noord', 'Toeslag', '0,20', '-'],
  ['1600 Netto', '', 'Netto', '-', '1000,30'],
];

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('a journal for the bookkeeping', () => {
  it('has a line for each account and cost center, with the account that somebody said', async () => {
    const format = { ...usualFormat, journal: '90', accounts: [{ from: '1600 Netto', to: '1605' }] };
    const lines = bookLines(await journal(plain), format) ?? [];
    expect(textOf(bookBytes(lines, format, date, 'nl')).split('\r\n')).toEqual([
      '\uFEFFBoekdatum;Dagboek;Rekening;Kostenplaats;Omschrijving;Debet;Credit',
      '31-10-2026;90;4000;Noord;4000 Brutolonen;1000,30;',
      '31-10-2026;90;1605;;1600 Netto;;1000,30',
      '',
    ]);
  });

  it('is written line by line, with one signed amount, as a program wants it', async () => {
    const format = {
      ...usualFormat,
      columns: ['year', 'period', 'account', 'description', 'amount'] as const,
      summed: false,
      heads: false,
      mark: false,
      separator: ',' as const,
      decimals: '.' as const,
    };
    const given = { ...format, columns: [...format.columns] };
    const lines = bookLines(await journal(plain), given) ?? [];
    expect(textOf(bookBytes(lines, given, date, 'nl'))).toBe(
      '2026,10,4000,Salaris,1000.10\r\n2026,10,4000,Toeslag,0.20\r\n2026,10,1600,Netto,-1000.30\r\n',
    );
    const sided = { ...given, columns: [...given.columns, 'side' as const] };
    expect(textOf(bookBytes(lines, sided, date, 'nl')).split('\r\n')[2]).toBe('2026,10,1600,Netto,1000.30,C');
  });

  it('never lets a text begin as a formula, and keeps minus signs of amounts', async () => {
    const lines = bookLines(await journal([['=1+1', '@x', 'a', '-5,00', '-']]), usualFormat) ?? [];
    const [row] = Papa.parse<string[]>(
      textOf(bookBytes(lines, { ...usualFormat, heads: false, mark: false }, date, 'nl')).trim(),
      { delimiter: ';' },
    ).data;
    expect(row).toEqual(['31-10-2026', '', "'=1+1", "'@x", "'=1+1", '-5,00', '']);
  });

  it('is written in the letters that a program reads, and says before which of them it cannot hold', async () => {
    const table = await journal([['4000 Zoë Şahin 王', 'Łódź', '€', '1,00', '-']]);
    const format: BookFormat = {
      ...usualFormat,
      encoding: 'windows-1252',
      heads: false,
      summed: false,
      columns: ['description', 'costCenter', 'account', 'debit'],
    };
    const bytes = bookBytes(bookLines(table, format) ?? [], format, date, 'nl');
    // The mark is UTF-8's own, whatever was kept of it.
    expect(format.mark).toBe(true);
    expect([...bytes]).toEqual([0x80, ...Buffer.from(';?\u00f3dz;4000;1,00\r\n', 'latin1')]);
    const losses = (part: Partial<BookFormat>) =>
      bookLosses(table, { table: 0, date, format: { ...format, ...part } }, 'nl');
    expect(losses({})).toEqual(
      ok([
        { character: 'Ł', becomes: '?' },
        { character: 'ź', becomes: 'z' },
      ]),
    );
    expect(losses({ encoding: 'utf-8' })).toEqual(ok([]));
    expect(losses({ summed: true })).toMatchObject({
      data: [{ character: 'Ş', becomes: 'S' }, { character: '王' }, {}, {}],
    });
    expect(bookLosses(undefined, { table: 0, date, format }, 'nl')).toMatchObject({ error: { what: 'report' } });
    const plainUtf: BookFormat = { ...format, encoding: 'utf-8', mark: false };
    expect(bookBytes(bookLines(table, plainUtf) ?? [], plainUtf, date, 'nl')[0]).toBe(0xe2);
  });

  it('has a format that was kept before letters could be chosen', () => {
    const { encoding: _none, ...before } = usualFormat;
    expect(BookFormat.parse(before)).toEqual(usualFormat);
  });

  it('is refused where an amount has parts of a cent, or the report is no journal', async () => {
    expect(
      bookLines(
        await journal([
          ['4000', '', '', '0,005', '-'],
          ['1600', '', '', '-', '0,005'],
        ]),
        usualFormat,
      ),
    ).toBeNull();
    const [other] = (await readReport('<R><I><A>1</A></I><I><A>2</A></I></R>', async () => undefined)).tables;
    expect(other && bookLines(other, usualFormat)).toBeNull();
  });

  it('adds up to the journal, to the cent, whatever stands in it', async () => {
    const item = fc.record({
      account: fc.constantFrom('4000 A', '1600 B'),
      center: fc.constantFrom('N', 'Z'),
      cents: fc.integer({ min: 1, max: 99_999 }),
    });
    const euros = (cents: number): string => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 2, maxLength: 20 }), fc.boolean(), async (items, summed) => {
        const table = await journal(
          items.map(({ account, center, cents }) => [account, center, 'x', euros(cents), '-']),
        );
        const lines = bookLines(table, { ...usualFormat, summed }) ?? [];
        expect(Number(lines.reduce((sum, { debit }) => sum + debit, 0n))).toBe(
          items.reduce((sum, { cents }) => sum + cents, 0),
        );
      }),
      { numRuns: 50 },
    );
  });
});
