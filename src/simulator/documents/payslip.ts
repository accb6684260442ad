import type { Books } from '../books/books.js';
import type { CompanyBook, EmployeeBook } from '../books/model.js';
import { personalIn } from '../books/personal.js';
import { payCodes, payOf } from '../reports/pay.js';
import { money } from '../reports/report-xml.js';
import type { Run } from '../reports/runs.js';
import { displayName } from '../world/names.js';
import { type PdfLine, textPdf } from './pdf.js';

/** One employee's payslip of a run as a PDF; null when they are not in it. */
export function payslipPdf(books: Books, employee: EmployeeBook, company: CompanyBook, run: Run): Buffer | null {
  const { period } = run;
  const paid = payOf(books, employee, company, period);
  if (paid.length === 0) return null;
  const name = displayName(personalIn(employee, period).record);
  const lines = paid.map(({ code, name: component, cents }): PdfLine => ({
    text: `${code}  ${component}`,
    right: money(cents),
    strong: code === payCodes.net,
  }));
  return textPdf(`Loonstrook ${name}`, [
    { text: 'Loonstrook (demo)', strong: true },
    { text: company.definition.name },
    { text: `${employee.number}  ${name}`, strong: true },
    { text: `Run ${run.number}, periode ${period.number} van ${period.year}` },
    { text: '' },
    ...lines,
  ]);
}

/** Sums of a year for one employee as a PDF; null when they were paid nothing in it. */
export function annualStatementPdf(
  books: Books,
  employee: EmployeeBook,
  company: CompanyBook,
  runs: readonly Run[],
): Buffer | null {
  const sums = new Map<number, { name: string; cents: number }>();
  for (const { period } of runs)
    for (const { code, name, cents } of payOf(books, employee, company, period))
      sums.set(code, { name, cents: (sums.get(code)?.cents ?? 0) + cents });
  const [last] = runs.toReversed();
  if (sums.size === 0 || !last) return null;
  const name = displayName(personalIn(employee, last.period).record);
  return textPdf(`Jaaropgave ${name}`, [
    { text: `Jaaropgave ${last.period.year} (demo)`, strong: true },
    { text: company.definition.name },
    { text: `${employee.number}  ${name}`, strong: true },
    { text: '' },
    ...[...sums].map(([code, sum]) => ({
      text: `${code}  ${sum.name}`,
      right: money(sum.cents),
      strong: code === payCodes.net,
    })),
  ]);
}
