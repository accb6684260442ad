import { addDays, lastDay, wireDay } from '../../shared/domain/calendar.js';
import { type Period, periodsInYear } from '../../shared/domain/period.js';
import type { Books } from '../books/books.js';
import type { CompanyBook } from '../books/model.js';
import { Refusal } from '../methods/refusal.js';
import { type Booked, bookedOf } from './bookings.js';
import { runPeriods } from './journal.js';
import { type Line, listXml, money } from './report-xml.js';

/** A payroll run of the demo: one for each period before the current one. */
export interface Run {
  readonly id: number;
  readonly number: number;
  readonly period: Period;
  /** `YYYY-MM-DDTHH:mm:ss` */
  readonly runAt: string;
  /** All but the newest are. */
  readonly locked: boolean;
}

/** Days before the end of a period on which its run is made. */
const runsBefore = { month: 6, week4: 3, week: 1 } as const;

/** Ids differ between companies and years, and a run's number is never its id. */
const idOf = (company: CompanyBook, { year, number }: Period): number =>
  company.definition.id * 10_000 + (year % 100) * 100 + number;

export function runsOf(company: CompanyBook, year: number): Run[] {
  const { type } = company.period;
  const span = { from: { year, number: 1, type }, until: { year, number: periodsInYear(type, year), type } };
  return runPeriods(company, span).map((period) => ({
    id: idOf(company, period),
    number: period.number,
    period,
    runAt: wireDay(addDays(lastDay(period), -runsBefore[type])).replace('00:00:00', '14:05:00'),
    locked: !isNewest(company, period),
  }));
}

/** Refuses with 2030 a run that the company does not have in that year. */
export function runOf(company: CompanyBook, id: number, year: number): Run {
  const run = runsOf(company, year).find((one) => one.id === id);
  if (!run) throw new Refusal(2030, 'Invalid set of values (RunId)');
  return run;
}

function isNewest(company: CompanyBook, { year, number, type }: Period): boolean {
  const { year: thisYear, number: current } = company.period;
  return current > 1
    ? year === thisYear && number === current - 1
    : year === thisYear - 1 && number === periodsInYear(type, year);
}

/** By what the journal of a run is told apart. */
export type JournalBy = 'company' | 'department' | 'cost-center' | 'cost-unit' | 'employee';

type Told = (booked: Booked) => Line;

const told: Readonly<Record<JournalBy, Told>> = {
  company: () => [],
  department: ({ department }) => [['Department', department]],
  'cost-center': ({ center }) => [['CostCenter', center]],
  'cost-unit': ({ center, unit }) => [
    ['CostCenter', center],
    ['CostUnit', unit],
  ],
  employee: ({ employee }) => [
    ['EmployeeID', employee.id],
    ['EmployeeNr', employee.number],
    ['EmployeeName', employee.name],
  ],
};

/** The journal of one run, a line for each account and component in each part. Elements as in the report by periods. */
export function journalOfRun(books: Books, company: CompanyBook, { period, number }: Run, by: JournalBy): string {
  const sums = new Map<string, { readonly told: Line; readonly booked: Booked; cents: number }>();
  for (const employee of company.employees.values())
    for (const booked of bookedOf(books, employee, company, period)) {
      const line = told[by](booked);
      const key = [...line.map(([, value]) => value), booked.account, booked.component, booked.side].join('\n');
      const known = sums.get(key);
      if (known) known.cents += booked.cents;
      else sums.set(key, { told: line, booked, cents: booked.cents });
    }
  const items = [...sums.values()].map(({ told: line, booked, cents }): Line => [
    ...line,
    ['Period', period.number],
    ['Year', period.year],
    ['Run', number],
    ['GeneralLedgerAccount', booked.account],
    ['ComponentName', booked.component],
    ['Debit', booked.side === 'debit' ? money(cents) : '-'],
    ['Credit', booked.side === 'credit' ? money(cents) : '-'],
  ]);
  return listXml('JournalsReport', 'Items', 'Item', items);
}
