import { decimalOf, tenThousandths } from '../../../shared/domain/leave-hours.js';
import { LeaveType } from '../../../shared/domain/leave.js';
import { leaveBalance, leaveTypeNames } from '../../books/leave-balance.js';
import { commaDecimal } from '../../reports/report-xml.js';
import { nameOf } from './pay.js';
import type { TableRow, YearRuns, YearTable } from './table.js';

/** Balances as the calls answer them, of the company's current year alone: the books keep no other opening. */
export function leaveBalances(year: YearRuns): YearTable {
  const { books, company, runs } = year;
  const current = company.period.year;
  const rows: TableRow[] = [];
  let [opened, left] = [0n, 0n];
  if (runs[0]?.period.year === current)
    for (const employee of company.employees.values()) {
      const book = books.parts.leave.of(employee, company);
      for (const type of LeaveType.options) {
        const balance = leaveBalance(book, current, type);
        opened += tenThousandths(balance.opening);
        left += tenThousandths(balance.current);
        rows.push({
          text: `${nameOf(year, employee)}  ${leaveTypeNames[type]}`,
          figures: [commaDecimal(balance.opening), commaDecimal(balance.current)],
        });
      }
    }
  return {
    title: 'Verlofsaldi',
    heads: { text: 'Medewerker en soort', figures: ['Beginsaldo', 'Saldo'] },
    rows,
    totals: [{ text: 'Totaal', figures: [commaDecimal(decimalOf(opened)), commaDecimal(decimalOf(left))] }],
  };
}
