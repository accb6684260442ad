import { describe, expect, it } from 'vitest';
import { CompanyId, RunId } from '../../../../shared/domain/ids.js';
import { type ReportRequest, type ReportRun, ReportRunId, type ReportTable } from '../../../../shared/ipc/reports.js';
import { candidates, comparisonOf, earlier, firstRoles, offered } from './compare.js';
import { requestOf } from './request.js';

const companyId = CompanyId.parse(7);
const journal: ReportRequest = { report: 'journal', companyId, year: 2026, from: 1, until: 1 };
const run = (part: Partial<ReportRun>): ReportRun => ({
  id: ReportRunId.parse(crypto.randomUUID()),
  request: journal,
  company: 'Bakkerij',
  employee: '',
  state: 'ready',
  askedAt: '2026-11-20T10:00:00.000Z',
  receivedAt: null,
  compared: null,
  ...part,
});

describe('what a report is compared with', () => {
  it('is one of its kind that did not fail, and never itself', () => {
    const own = run({});
    const other = run({});
    const all = [other, run({ state: 'failed' }), run({ request: { report: 'contracts' } }), own];
    expect(candidates(all, own)).toEqual([other]);
  });

  it('is at first the period before, also across the turn of the year', () => {
    expect(requestOf('journal', earlier(journal, 'month', undefined))).toEqual({
      ...journal,
      year: 2025,
      from: 12,
      until: 12,
    });
    expect(requestOf('journal', earlier({ ...journal, from: 4, until: 6 }, 'month', undefined))).toEqual({
      ...journal,
      from: 3,
      until: 5,
    });
  });

  it('is the year before where a report has no periods, and the run before of a run', () => {
    expect(
      requestOf('wage-codes-year', earlier({ report: 'wage-codes-year', companyId, year: 2026 }, 'month', undefined)),
    ).toMatchObject({ year: 2025 });
    const before = { id: RunId.parse(4), number: 9 };
    const ofRun: ReportRequest = {
      report: 'journal-run',
      companyId,
      year: 2026,
      run: { id: RunId.parse(5), number: 10 },
    };
    expect(requestOf('journal-run', earlier(ofRun, 'month', before))).toEqual({ ...ofRun, run: before });
  });
});

describe('what columns do', () => {
  const column = (name: string, kind: 'text' | 'code' | 'amount', distinct: number) => ({
    name,
    under: '',
    kind,
    distinct,
  });
  const table: ReportTable = {
    name: 'Item',
    rows: 4,
    columns: [
      column('Nr', 'code', 4),
      column('Year', 'code', 1),
      column('City', 'text', 2),
      column('Amount', 'amount', 1),
    ],
  };

  it('is proposed: what names lines is the key, what is one value throughout is left out, amounts never', () => {
    expect(firstRoles(table)).toEqual(['key', 'none', 'value', 'value']);
  });

  it('needs a key of one to six columns', () => {
    expect(comparisonOf(['none', 'value'], [])).toBeNull();
    expect(
      comparisonOf(
        Array.from({ length: 7 }, () => 'key' as const),
        [],
      ),
    ).toBeNull();
    expect(comparisonOf(['key', 'value', 'none'], [0, 1, 2])).toEqual({ key: [0], values: [1] });
    expect(comparisonOf(['key', 'value', 'key'], offered(table).toReversed())?.key).toEqual([2, 0]);
  });
});
