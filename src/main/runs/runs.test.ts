import { describe, expect, it } from 'vitest';
import { readReport } from '../reports/read-report.js';
import { codeLines } from './wage-codes.js';

const report = (lines: string): string => `<?xml version="1.0" encoding="utf-16"?><reports>${lines}</reports>`;
const ofEmployee = (id: number, ...lines: readonly string[]): string =>
  `<report><employeeid>${id}</employeeid><employeename>Jaap Mulder</employeename><period>10</period><lines>${lines.join('')}</lines></report>`;
const code = (number: number, value: string): string =>
  `<line><code>${number}</code><description>Bonus</description><value>${value}</value></line>`;

describe('the wage codes of a run', () => {
  it('are lines of employee, code and exact value, decimal commas and all', async () => {
    const read = await readReport(
      report(ofEmployee(7, code(1000, '2500,00'), code(1100, '-12,5')) + ofEmployee(8, code(1000, '1,00'))),
    );
    expect(codeLines(read)?.map(({ employeeId, code: number, value }) => [employeeId, number, Number(value)])).toEqual([
      [7, '1000', 2500],
      [7, '1100', -12.5],
      [8, '1000', 1],
    ]);
  });

  it('of a run without anybody are none; another shape is told apart from that', async () => {
    expect(codeLines(await readReport(report('')))).toEqual([]);
    expect(
      codeLines(await readReport('<other><thing><name>a</name></thing><thing><name>b</name></thing></other>')),
    ).toBeNull();
    expect(codeLines(await readReport('no xml'))).toBeNull();
  });
});
