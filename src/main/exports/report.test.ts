import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { CompanyId } from '../../shared/domain/ids.js';
import { ok } from '../../shared/errors.js';
import { ReportRunId, type ReportRequest, type ReportRun, type ReportView } from '../../shared/ipc/reports.js';
import { type CsvForm, usualCsv } from '../../shared/ipc/csv-form.js';
import { readReport } from '../reports/read-report.js';
import type { Table } from '../reports/table/table.js';
import { atOnce } from '../platform/slices.js';
import { lookAt } from '../reports/view/view.js';
import { drawer } from './testing/drawer.js';
import type { PrintedTable } from './pdf/printed-table.js';
import { type ReportFile, saveReport } from './report.js';

const answer =
  '\uFEFF<?xml version="1.0" encoding="utf-16"?><J>' +
  [
    ['4000', 'Noord', '1234,50', '-', '2026-10-31T00:00:00'],
    ['4000', '=HYPERLINK("x")', '0,50', '-', '-'],
    ['1600', 'Zuid', '-', '1235,00', '2026-10-31T00:00:00'],
  ]
    .map(
      ([account, center, debit, credit, day]) =>
        `<I><GeneralLedgerAccount>${account}</GeneralLedgerAccount><CostCenter>${center}</CostCenter><Debit>${debit}</Debit><Credit>${credit}</Credit><Day>${day}</Day></I>`,
    )
    .join('') +
  '</J>';

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
const request: ReportRequest = { report: 'journal', companyId: CompanyId.parse(1), year: 2026, from: 10, until: 10 };
const run: ReportRun = {
  id: ReportRunId.parse('8f14e45f-ceea-467f-ab3c-5b1f4a1d7a11'),
  request,
  company: 'Bakkerij De Vroege Vogel',
  employee: '',
  state: 'ready',
  askedAt: '2026-11-20T09:40:00.000Z',
  receivedAt: '2026-11-20T09:41:00.000Z',
  compared: null,
};

let table: Table;
beforeAll(async () => {
  const [found] = (await readReport(answer)).tables;
  if (!found) throw new Error('No table');
  table = found;
});

async function saved(
  part: Partial<ReportFile> = {},
  path: string | null = '/tmp/map/Journaal.xlsx',
  signal = new AbortController().signal,
) {
  const { written, proposed, parts } = drawer(path, '2026-11-20T10:00:00.000Z');
  const printed: PrintedTable[] = [];
  const told: (number | string)[] = [];
  const file: ReportFile = {
    run,
    answer,
    table,
    looked: atOnce(lookAt(table, view)),
    groupBy: 0,
    shown: [1, 2, 3, 4],
    format: 'csv',
    csv: usualCsv,
    language: 'nl',
    ...part,
  };
  const result = await saveReport(file, {
    ...parts,
    madeBy: 'clerk@example.org',
    working: (work) =>
      work({
        signal,
        total: (count) => void told.push(count),
        done: (count) => void told.push(count),
        stage: (stage) => void told.push(stage),
      }),
    print: async (paper, _signal, at) => {
      at?.('building-page');
      at?.('printing-page');
      printed.push(paper);
      return ok(Buffer.from('%PDF-1.4'));
    },
  });
  return { result, proposed, bytes: written[0], paper: printed[0], told };
}

describe('a report as a file', () => {
  it('has a name of report, company and period, and goes nowhere when somebody cancels', async () => {
    const { proposed, result, bytes } = await saved({}, null);
    expect(proposed).toEqual(['Journaalpost per periode - Bakkerij De Vroege Vogel - 2026-10.csv']);
    expect([result, bytes]).toEqual([ok({ name: null }), undefined]);
    const years = { ...run, request: { ...request, untilYear: 2027, until: 2 } };
    expect((await saved({ run: years })).proposed[0]).toContain('2026-10 2027-02');
    const ever: ReportRun = { ...run, company: '', request: { report: 'contact-persons' } };
    expect((await saved({ run: ever })).proposed).toEqual(['Contactpersonen van bedrijven - 2026-11-20.csv']);
  });

  it('is CSV with the group in a column, decimals with a comma and nothing that is a formula', async () => {
    const { bytes } = await saved();
    const lines = new TextDecoder().decode(bytes).replace('\uFEFF', '').trim().split('\r\n');
    expect(lines).toEqual([
      '"Grootboekrekening";"Kostenplaats";"Debet";"Credit";"Day"',
      '"1600";"Zuid";"";"1235,00";"31-10-2026"',
      '"4000";"Noord";"1234,50";"";"31-10-2026"',
      `"4000";"'=HYPERLINK(""x"")";"0,50";"";""`,
    ]);
  });

  it('is CSV for programs that want a comma or older letters, and an amount below zero is a number in it', async () => {
    const xml = '<J><I><Name>Zoë</Name><Amount>-7,25</Amount></I><I><Name>Bo</Name><Amount>-8</Amount></I></J>';
    const [other] = (await readReport(xml)).tables;
    if (!other) throw new Error('No table');
    const part = {
      table: other,
      looked: atOnce(lookAt(other, { ...view, groupBy: null })),
      groupBy: null,
      shown: [0, 1],
    };
    const of = async (csv: CsvForm) => [...((await saved({ ...part, csv })).bytes ?? [])];
    const text = (bytes: number[]): string => Buffer.from(bytes).toString('latin1');
    expect(text(await of({ separator: ';', encoding: 'windows-1252' }))).toContain('"Zoë";"-7,25"\r\n"Bo";"-8,00"');
    expect(text(await of({ separator: ',', encoding: 'windows-1252' }))).toContain('"Zoë","-7.25"\r\n');
    expect((await of({ separator: '\t', encoding: 'utf-8' })).slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('is XLSX with numbers as numbers, subtotals and the total in bold, a standing head and its parameters', async () => {
    const { bytes } = await saved({ format: 'xlsx' });
    const files = unzipSync(bytes ?? new Uint8Array());
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    const sheet = text('xl/worksheets/sheet1.xml');
    const shared = text('xl/sharedStrings.xml');
    expect(sheet).toContain('<v>1234.5</v>');
    expect(sheet).toContain('<v>1235</v>');
    expect(sheet).toMatch(/state="frozen"/);
    expect(sheet).not.toContain('<f>');
    for (const word of ['Subtotaal 4000', 'Totaal', 'Bakkerij De Vroege Vogel', '=HYPERLINK("x")'])
      expect(shared.replaceAll('&quot;', '"')).toContain(word);
    expect(text('xl/workbook.xml')).toContain('Over dit rapport');
    expect(text('xl/styles.xml')).toContain('#,##0.00');
  });

  it('is paper with company, period, when and by whom above, subtotals and the total in bold, figures as people read them', async () => {
    const { paper, bytes, proposed } = await saved({ format: 'pdf' });
    expect(proposed).toEqual(['Journaalpost per periode - Bakkerij De Vroege Vogel - 2026-10.pdf']);
    expect(Buffer.from(bytes ?? []).toString()).toBe('%PDF-1.4');
    expect(paper?.title).toBe('Journaalpost per periode');
    expect(paper?.facts).toEqual(
      expect.arrayContaining([
        ['Bedrijf', 'Bakkerij De Vroege Vogel'],
        ['Periodes', '10'],
        ['Gemaakt op (UTC)', '2026-11-20 10:00:00'],
        ['Gemaakt door', 'clerk@example.org'],
      ]),
    );
    expect(paper?.rows).toEqual([
      ['1600', 'Zuid', '', '1.235,00', '31-10-2026'],
      ['Subtotaal 1600', '', '', '1.235,00', ''],
      ['4000', 'Noord', '1.234,50', '', '31-10-2026'],
      ['4000', '=HYPERLINK("x")', '0,50', '', ''],
      ['Subtotaal 4000', '', '1.235,00', '', ''],
      ['Totaal', '', '1.235,00', '1.235,00', ''],
    ]);
    expect([...(paper?.strong ?? [])]).toEqual([1, 4, 5]);
    expect(paper?.columns.map(({ figures }) => figures)).toEqual([false, false, true, true, false]);
    const widths = paper?.columns.map(({ width = 0 }) => width) ?? [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(100);
  });

  it('says how far it is, in lines of the view', async () => {
    const { told } = await saved({ format: 'xlsx' });
    expect([told[0], told.at(-1)]).toEqual([7, 7]);
    expect((await saved()).told.at(-1)).toBe(7);
    // Of paper the lines are counted; what Chromium does after that has a name alone.
    expect((await saved({ format: 'pdf' })).told).toEqual([7, 7, 'building-page', 'printing-page']);
  });

  it('is not written when somebody stops it on the way', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const { result, bytes } = await saved({ format: 'xlsx' }, '/tmp/map/Journaal.xlsx', stopped.signal);
    expect([result, bytes]).toEqual([{ ok: false, error: { kind: 'cancelled' } }, undefined]);
  });

  it('is XML exactly as it came, also when it became no table', async () => {
    const { bytes } = await saved({ format: 'xml' });
    expect(Buffer.from(bytes ?? []).toString('utf8')).toBe(answer);
    const broken = await saved({ format: 'xml', table: null, looked: null, answer: 'Not allowed' });
    expect(Buffer.from(broken.bytes ?? []).toString('utf8')).toBe('Not allowed');
    expect((await saved({ table: null, looked: null })).result).toMatchObject({ error: { what: 'report' } });
  });
});
