import { describe, expect, it } from 'vitest';
import { CompanyId } from '../../shared/domain/ids.js';
import { PayLineId } from '../../shared/domain/registration.js';
import { ok, type Result } from '../../shared/errors.js';
import { usualCsv } from '../../shared/ipc/csv-form.js';
import { ReportRunId, type ReportRun, type ReportView } from '../../shared/ipc/reports.js';
import { atOnce } from '../platform/slices.js';
import { readReport } from '../reports/read-report.js';
import { lookAt } from '../reports/view/view.js';
import { reportBytes } from './report.js';
import { sheetBytes } from './save-sheet.js';
import { hasOpenpyxl, type PyCell, type PySheet, readByOpenpyxl } from './testing/openpyxl.js';

const withOpenpyxl = hasOpenpyxl ? it : it.skip;
const reason = hasOpenpyxl ? '' : ' (skipped: python3-openpyxl is not installed)';

/** Cells as openpyxl has them, by what they are meant to be. */
const text = (value: string, bold = false): PyCell => ({ value, type: 's', format: 'General', bold });
const empty = (bold = false): PyCell => ({ value: null, type: 'n', format: 'General', bold });
const number = (value: number, format = 'General', bold = false): PyCell => ({ value, type: 'n', format, bold });
const amount = (value: number, bold = false): PyCell => number(value, '#,##0.00', bold);
const day = (value: string): PyCell => ({ value: `${value}T00:00:00`, type: 'd', format: 'dd-mm-yyyy', bold: false });

const run: ReportRun = {
  id: ReportRunId.parse('8f14e45f-ceea-467f-ab3c-5b1f4a1d7a11'),
  request: { report: 'journal', companyId: CompanyId.parse(1), year: 2026, from: 9, until: 10 },
  company: 'Bakkerij De Vroege Vogel & Zn.',
  employee: '',
  state: 'ready',
  askedAt: '2026-11-20T09:40:00.000Z',
  receivedAt: '2026-11-20T09:41:00.000Z',
  compared: null,
};

interface Line {
  readonly account: string;
  readonly note: string;
  /** Cents; null for the dash. */
  readonly debit: number | null;
  readonly day: string | null;
}

const euros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');

/** The report of these lines as the screen shows it by account, written as XLSX. */
async function reportOf(lines: readonly Line[]): Promise<Result<Uint8Array>> {
  const items = lines.map(
    ({ account, note, debit, day: on }) =>
      `<I><GeneralLedgerAccount>${account}</GeneralLedgerAccount><Note>${note}</Note>` +
      `<Debit>${debit === null ? '-' : euros(debit)}</Debit><Day>${on === null ? '-' : `${on}T00:00:00`}</Day></I>`,
  );
  const answer = `<J>${items.join('')}</J>`;
  const [table] = (await readReport(answer, async () => undefined)).tables;
  if (!table) throw new Error('No table');
  const view: ReportView = {
    table: 0,
    search: '',
    filters: [],
    sorts: [],
    groupBy: 0,
    sumBy: null,
    kinds: [],
    closed: [],
  };
  const looked = atOnce(lookAt(table, view));
  const file = { run, answer, table, looked, groupBy: 0, shown: [1, 2, 3] };
  return reportBytes(
    { ...file, format: 'xlsx', csv: usualCsv, language: 'nl' },
    { print: undefined, clock: { now: () => '2026-11-20T10:00:00.000Z' }, madeBy: 'clerk@example.org' },
    { signal: new AbortController().signal },
  );
}

async function sheetsOf(bytes: Result<Uint8Array>): Promise<readonly PySheet[]> {
  if (!bytes.ok) throw new Error(bytes.error.kind);
  return readByOpenpyxl(bytes.data);
}

describe('our XLSX, read by a program that is not ours', () => {
  withOpenpyxl(
    `a report is cell for cell what it was: texts, amounts, days, subtotals, widths, head and parameters${reason}`,
    { timeout: 60_000 },
    async () => {
      const sheets = await sheetsOf(
        await reportOf([
          { account: '4000', note: 'Noord &amp; &lt;Zuid&gt;', debit: 123_450, day: '2026-10-31' },
          { account: '4000', note: '=HYPERLINK("x")', debit: -50, day: null },
          { account: '1600', note: '00123', debit: null, day: '1999-02-28' },
          { account: '4000', note: 'Zoë Åström 😀  twee', debit: 1_000_000_001, day: '2024-02-29' },
        ]),
      );
      expect(sheets).toEqual([
        {
          name: 'Journaalpost per periode',
          frozen: 'A2',
          // The longest text and two; a day has ten signs, an amount two more than its digits.
          widths: [19, 21, 15, 12],
          rows: [
            ['Grootboekrekening', 'Note', 'Debet', 'Day'].map((head) => text(head, true)),
            [text('1600'), text('00123'), empty(), day('1999-02-28')],
            [text('Subtotaal 1600', true), empty(true), empty(true), empty(true)],
            [text('4000'), text('Noord & <Zuid>'), amount(1234.5), day('2026-10-31')],
            [text('4000'), text('=HYPERLINK("x")'), amount(-0.5), empty()],
            [text('4000'), text('Zoë Åström 😀  twee'), amount(10_000_000.01), day('2024-02-29')],
            [text('Subtotaal 4000', true), empty(true), amount(10_001_234.01, true), empty(true)],
            [text('Totaal', true), empty(true), amount(10_001_234.01, true), empty(true)],
          ],
        },
        {
          name: 'Over dit rapport',
          frozen: 'A2',
          widths: [48, 32],
          rows: [
            [text('Over dit rapport', true), empty(true)],
            [text('Rapport'), text('Journaalpost per periode')],
            [text('Bedrijf'), text('Bakkerij De Vroege Vogel & Zn.')],
            [text('Jaar'), text('2026')],
            [text('Periodes'), text('9 - 10')],
            [text('Ontvangen (UTC)'), text('2026-11-20 09:41:00')],
            [text('Regels'), text('4')],
            [text('Nmbrs kan een antwoord van hoogstens twee uur oud geven.'), empty()],
          ],
        },
      ]);
    },
  );

  withOpenpyxl(
    `a long report keeps every line, in its order, beyond a piece of rows${reason}`,
    { timeout: 120_000 },
    async () => {
      const lines = Array.from({ length: 3000 }, (_, at): Line => ({
        account: at % 3 === 0 ? '1600' : '4000',
        note: `Regel ${at}`,
        debit: (at * 7919) % 100_003,
        day: `2026-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
      }));
      const [sheet] = await sheetsOf(await reportOf(lines));
      const expected = ['1600', '4000'].flatMap((account) => {
        const own = lines.filter((line) => line.account === account);
        const sum = own.reduce((total, { debit }) => total + (debit ?? 0), 0);
        return [
          ...own.map((line) => [
            text(account),
            text(line.note),
            amount((line.debit ?? 0) / 100),
            line.day === null ? empty() : day(line.day),
          ]),
          [text(`Subtotaal ${account}`, true), empty(true), amount(sum / 100, true), empty(true)],
        ];
      });
      const all = lines.reduce((total, { debit }) => total + (debit ?? 0), 0);
      expect(sheet?.rows.slice(1)).toEqual([
        ...expected,
        [text('Totaal', true), empty(true), amount(all / 100, true), empty(true)],
      ]);
    },
  );

  withOpenpyxl(
    `a sheet of hours is cell for cell what was read, numbers as numbers and blank no 0${reason}`,
    { timeout: 60_000 },
    async () => {
      const line = (id: number, code: number, hours: string) => ({ id: PayLineId.parse(id), code, amount: hours });
      const input = {
        debtorNumber: '0042',
        companyNumber: 7,
        companyName: 'De Vroege Vogel',
        period: { year: 2026, number: 3, type: 'month' },
        content: {
          of: 'lines',
          pay: 'hours',
          fixed: false,
          codes: [
            { code: 2100, name: 'Gewerkte uren' },
            { code: 2125, name: '' },
          ],
          people: [
            {
              number: 1001,
              name: 'Smit, "Jo"',
              lines: [line(1, 2100, '38.5'), line(2, 2100, '-1.125'), line(3, 2125, '0')],
            },
            { number: 1002, name: '+31 Bos', lines: [] },
          ],
        },
        language: 'nl',
      } as const;
      const whose = (at: number, name: string) => [text('0042'), number(7), number(at), text('2026-03'), text(name)];
      expect(await sheetsOf(ok(await sheetBytes({ ...input, format: 'xlsx' })))).toEqual([
        {
          name: 'Import',
          frozen: 'A2',
          widths: [12, 11, 8, 9, 12, 21, 7],
          rows: [
            ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', 'Naam', 'U2100 Gewerkte uren', 'U2125'].map((head) =>
              text(head, true),
            ),
            [...whose(1001, 'Smit, "Jo"'), amount(38.5), amount(0)],
            [...whose(1001, 'Smit, "Jo"'), number(-1.125, '#,##0.000'), empty()],
            [...whose(1002, '+31 Bos'), empty(), empty()],
          ],
        },
      ]);
      const [template] = await sheetsOf(ok(await sheetBytes({ ...input, format: 'template' })));
      expect(template?.rows[0]).toEqual(
        ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', 'U2100', 'OpmerkingenU2100', 'U2125', 'OpmerkingenU2125'].map(
          (head) => text(head, true),
        ),
      );
      expect(template?.rows[1]).toEqual([...whose(1001, '').slice(0, 4), amount(38.5), empty(), amount(0), empty()]);
    },
  );
});
