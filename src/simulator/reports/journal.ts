import { comparePeriods, type Period, periodsInYear } from '../../shared/domain/period.js';
import type { Books } from '../books/books.js';
import type { CompanyBook, EmployeeBook } from '../books/model.js';
import { personalIn } from '../books/personal.js';
import { versionIn } from '../books/versions.js';
import { displayName } from '../world/names.js';
import { payCodes, payOf, type PaidComponent } from './pay.js';
import { element, type Line, listXml } from './report-xml.js';

type Side = 'debit' | 'credit';

/** Where a component is booked. Accounts are demo data. */
function bookings({ code, effect }: PaidComponent): readonly (readonly [account: string, side: Side])[] {
  switch (effect) {
    case 'wage':
      return [[code === payCodes.salary ? '4000 Brutolonen' : '4010 Overwerk en toeslagen', 'debit']];
    case 'allowance':
      return [['4050 Vergoedingen', 'debit']];
    case 'employer':
      return [
        ['4030 Sociale lasten werkgever', 'debit'],
        ['1610 Te betalen loonheffing en premies', 'credit'],
      ];
    case 'tax':
      return [['1610 Te betalen loonheffing en premies', 'credit']];
    case 'deduction':
      return [['1620 Inhoudingen', 'credit']];
    case 'net':
      return [['1600 Te betalen nettolonen', 'credit']];
    default:
      return effect satisfies never;
  }
}

interface Share {
  readonly center: string;
  readonly unit: string;
  /** Hundredths of a percent. */
  readonly share: number;
}

const whole: readonly Share[] = [{ center: '', unit: '', share: 10_000 }];

function sharesOf(books: Books, employee: EmployeeBook, company: CompanyBook, period: Period): readonly Share[] {
  const records = books.companyRecords(company.definition.id);
  const name = (list: typeof records.costCenters, id: number | null): string => {
    const found = list.find((one) => one.id === id);
    return found ? `${found.code} ${found.description}` : '';
  };
  const shares = versionIn(books.parts.costs.of(employee, company), period)?.shares ?? [];
  if (shares.length === 0) return whole;
  return shares.map(({ costCenterId, costUnitId, percentage }) => ({
    center: name(records.costCenters, costCenterId),
    unit: name(records.costUnits, costUnitId),
    share: Math.round(Number(percentage) * 100),
  }));
}

/** Cents over the shares, the rest to the last: what is divided is what was there. */
function divided(cents: number, shares: readonly Share[]): readonly (Share & { readonly cents: number })[] {
  let left = cents;
  return shares.map((share, at) => {
    const part = at === shares.length - 1 ? left : Math.round((cents * share.share) / 10_000);
    left -= part;
    return { ...share, cents: part };
  });
}

/** Money with a comma, as reports write it; a dash on the other side. */
export function money(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** The booked lines of one employee in one period. */
function* linesOf(
  books: Books,
  employee: EmployeeBook,
  company: CompanyBook,
  period: Period,
): Generator<Line, undefined> {
  const { definition } = company;
  const book = books.debtorBook(definition.debtorId);
  const departmentId = versionIn(books.parts.placements.of(employee, company).departments, period)?.refersTo;
  const department = book.departments.find(({ id }) => id === departmentId)?.description ?? '';
  const name = displayName(personalIn(employee, period).record);
  const shares = sharesOf(books, employee, company, period);
  for (const component of payOf(books, employee, company, period)) {
    for (const [account, side] of bookings(component)) {
      for (const { center, unit, share, cents } of divided(component.cents, side === 'debit' ? shares : whole)) {
        if (cents === 0) continue;
        yield [
          ['CompanyID', definition.id],
          ['CompanyName', definition.name],
          ['CompanyNr', definition.number],
          ['EmployeeID', employee.id],
          ['EmployeeName', name],
          ['EmployeeNr', employee.number],
          ['Period', period.number],
          ['Year', period.year],
          ['Run', period.number],
          ['Department', department],
          ['CostCenter', center],
          ['CostUnit', unit],
          ['Percentage', money(share)],
          ['GeneralLedgerAccount', account],
          ['ComponentName', component.name],
          ['Debit', side === 'debit' ? money(cents) : '-'],
          ['Credit', side === 'credit' ? money(cents) : '-'],
        ];
      }
    }
  }
  return undefined;
}

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
  for (const employee of employees) for (const period of periods) yield* linesOf(books, employee, company, period);
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
