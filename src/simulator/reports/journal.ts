import { comparePeriods, type Period, periodsInYear } from '../../shared/domain/period.js';
import type { Books } from '../books/books.js';
import type { CompanyBook, EmployeeBook } from '../books/model.js';
import { type Booked, bookedOf } from './bookings.js';
import { element, type Line, listXml, money } from './report-xml.js';

const lineOf = ({ definition }: CompanyBook, booked: Booked): Line => [
  ['CompanyID', definition.id],
  ['CompanyName', definition.name],
  ['CompanyNr', definition.number],
  ['EmployeeID', booked.employee.id],
  ['EmployeeName', booked.employee.name],
  ['EmployeeNr', booked.employee.number],
  ['Period', booked.period.number],
  ['Year', booked.period.year],
  ['Run', booked.period.number],
  ['Department', booked.department],
  ['CostCenter', booked.center],
  ['CostUnit', booked.unit],
  ['Percentage', money(booked.share)],
  ['GeneralLedgerAccount', booked.account],
  ['ComponentName', booked.component],
  ['Debit', booked.side === 'debit' ? money(booked.cents) : '-'],
  ['Credit', booked.side === 'credit' ? money(booked.cents) : '-'],
];

export interface JournalSpan {
  readonly from: Period;
  readonly until: Period;
}

/** Periods that were run: those before the current one, each in a run of its own. */
export function runPeriods(company: CompanyBook, { from, until }: JournalSpan): Period[] {
  const periods: Period[] = [];
  for (let year = from.year; year <= until.year; year += 1) {
    for (let number = 1; number <= periodsInYear(from.type, year); number += 1) {
      const period: Period = { year, number, type: from.type };
      const inside = comparePeriods(period, from) >= 0 && comparePeriods(period, until) <= 0;
      if (inside && comparePeriods(period, company.period) < 0) periods.push(period);
    }
  }
  return periods;
}

function* items(
  books: Books,
  company: CompanyBook,
  employees: Iterable<EmployeeBook>,
  span: JournalSpan,
): Generator<Line, undefined> {
  const periods = runPeriods(company, span);
  for (const employee of employees)
    for (const period of periods)
      for (const booked of bookedOf(books, employee, company, period)) yield lineOf(company, booked);
  return undefined;
}

/** Element names as a public client reads them of the journal of a company. */
export function journalByCompany(books: Books, company: CompanyBook, span: JournalSpan): string {
  const head =
    element('CompanyId', String(company.definition.id)) +
    element('StartPeriod', String(span.from.number)) +
    element('EndPeriod', String(span.until.number)) +
    element('Year', String(span.from.year));
  const names = new Set(['CompanyID', 'CompanyName', 'CompanyNr', 'EmployeeID', 'EmployeeNr']);
  const lines = [...items(books, company, company.employees.values(), span)].map((line) =>
    line.filter(([name]) => !names.has(name)),
  );
  return listXml('JournalsReport', 'Items', 'Item', lines, { head });
}

/** The longer form, in which each line says of which company and employee it is. */
export const journalAcrossYears = (books: Books, company: CompanyBook, span: JournalSpan): string =>
  listXml('Report', 'JournalReportItems', 'JournalReportItem', [
    ...items(books, company, company.employees.values(), span),
  ]);

export const journalByEmployee = (
  books: Books,
  company: CompanyBook,
  employee: EmployeeBook,
  span: JournalSpan,
): string => listXml('Report', 'JournalReportItems', 'JournalReportItem', [...items(books, company, [employee], span)]);
