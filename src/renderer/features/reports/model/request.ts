import { addDays, addMonths, day } from '../../../../shared/domain/calendar.js';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { CompanyId, DebtorId, EmployeeId } from '../../../../shared/domain/ids.js';
import { addPeriods, type Period, type PeriodType, periodsInYear } from '../../../../shared/domain/period.js';
import type { Edition, ReportRequest } from '../../../../shared/ipc/reports.js';
import { runnableEntry, type RunnableReport } from '../../../../shared/reports/catalogue.js';

/** What a person has chosen so far. */
export interface Choices {
  readonly edition: Edition;
  readonly companyId: CompanyId | undefined;
  readonly employeeId: EmployeeId | undefined;
  readonly year: number;
  readonly untilYear: number;
  readonly from: number;
  readonly until: number;
  readonly run: ReportRequest['run'];
  readonly wageCode: number | undefined;
  readonly debtorId: DebtorId | undefined;
  /** Null: no date stands in the field. */
  readonly firstDay: CalendarDate | null;
  readonly lastDay: CalendarDate | null;
}

/**
 * What a report is asked for at first: the last period that was run, which is the one before the current, and by days the
 * month before.
 */
export function firstChoices(companyId: CompanyId | undefined, current: Period, today: CalendarDate): Choices {
  const last = addPeriods(current, -1);
  const thisMonth = day(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 1);
  return {
    edition: 'accountant',
    companyId,
    employeeId: undefined,
    year: last.year,
    untilYear: last.year,
    from: last.number,
    until: last.number,
    run: undefined,
    wageCode: undefined,
    debtorId: undefined,
    firstDay: CalendarDate.parse(addMonths(thisMonth, -1)),
    lastDay: CalendarDate.parse(addDays(thisMonth, -1)),
  };
}

/** Years that can be chosen, the newest first: next year's first periods and seven years back, as long as books are kept. */
export const yearsFor = (current: Period): number[] => Array.from({ length: 9 }, (_, at) => current.year + 1 - at);

/** A year may have fewer periods than the one before: the numbers stay within it. */
export function withYear(choices: Choices, year: number, type: PeriodType): Choices {
  const most = periodsInYear(type, year);
  return {
    ...choices,
    year,
    run: undefined,
    untilYear: Math.max(year, choices.untilYear),
    from: Math.min(choices.from, most),
    until: Math.min(choices.until, most),
  };
}

/** The request that the choices make; what the report does not want is left out. Null: something is missing or goes back. */
export function requestOf(report: RunnableReport, choices: Choices): ReportRequest | null {
  const wants = new Set(runnableEntry(report).parameters);
  const { edition, companyId, employeeId, year, untilYear, from, until, run, wageCode, debtorId } = choices;
  const days = daysOf(choices);
  if (wants.has('debtor') && debtorId === undefined) return null;
  if (wants.has('days') && days === undefined) return null;
  if (wants.has('run') && run === undefined) return null;
  if (wants.has('wageCode') && wageCode === undefined) return null;
  if (wants.has('company') && companyId === undefined) return null;
  if (wants.has('employee') && employeeId === undefined) return null;
  if (goesBack(report, choices)) return null;
  return {
    report,
    ...(wants.has('edition') && { edition }),
    ...(wants.has('company') && { companyId }),
    ...(wants.has('employee') && { employeeId }),
    ...(wants.has('year') && { year }),
    ...(wants.has('untilYear') && { untilYear }),
    ...(wants.has('periods') && { from, until }),
    ...(wants.has('run') && { run }),
    ...(wants.has('wageCode') && { wageCode }),
    ...(wants.has('debtor') && { debtorId }),
    ...(wants.has('days') && { days }),
  };
}

const daysOf = ({ firstDay, lastDay }: Choices): ReportRequest['days'] =>
  firstDay === null || lastDay === null || lastDay < firstDay ? undefined : { from: firstDay, until: lastDay };

/** Whether the last period or day lies before the first. */
export function goesBack(report: RunnableReport, choices: Choices): boolean {
  const { year, untilYear, from, until, firstDay, lastDay } = choices;
  const wants = runnableEntry(report).parameters;
  if (wants.includes('days')) return firstDay !== null && lastDay !== null && lastDay < firstDay;
  if (!wants.includes('periods')) return false;
  const last = wants.includes('untilYear') ? untilYear : year;
  return last < year || (last === year && until < from);
}
