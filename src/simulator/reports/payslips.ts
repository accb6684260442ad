import type { Books } from '../books/books.js';
import type { CompanyBook } from '../books/model.js';
import { personalIn } from '../books/personal.js';
import { displayName } from '../world/names.js';
import { payOf } from './pay.js';
import { element, money, wrapped } from './report-xml.js';
import type { Run } from './runs.js';

const groups = {
  wage: 'Brutoloon',
  allowance: 'Vergoedingen',
  deduction: 'Inhoudingen',
  employer: 'Werkgever',
  tax: 'Loonheffing',
  net: 'Netto',
} as const;

/** Payslips of a run as data. Element names as a public client reads them; those that carry no known meaning are left out. */
export function payslipsOfRun(books: Books, company: CompanyBook, { period, number }: Run): string {
  const slips = [...company.employees.values()].flatMap((employee) => {
    const paid = payOf(books, employee, company, period);
    if (paid.length === 0) return [];
    const lines = paid.map(
      (one) =>
        `<line>${element('code', String(one.code))}${element('description', one.name)}` +
        `${element('group', groups[one.effect])}${element('value', money(one.cents))}</line>`,
    );
    return [
      `<payslip>${element('employeeid', String(employee.id))}` +
        element('employeename', displayName(personalIn(employee, period).record)) +
        `${element('period', String(period.number))}${element('year', String(period.year))}` +
        `${element('run', String(number))}<lines>${lines.join('')}</lines></payslip>`,
    ];
  });
  return wrapped(`<payslips>${slips.join('')}</payslips>`, false);
}
