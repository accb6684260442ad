import type { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
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
}

/** The period that a report is asked for at first: the last one that was run, which is the one before the current. */
export function firstChoices(companyId: CompanyId | undefined, current: Period): Choices {
  const last = addPeriods(current, -1);
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
  const { edition, companyId, employeeId, year, untilYear, from, until, run, wageCode } = choices;
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
  };
}

/** Whether the last period lies before the first. */
export function goesBack(report: RunnableReport, { year, untilYear, from, until }: Choices): boolean {
  const wants = runnableEntry(report).parameters;
  if (!wants.includes('periods')) return false;
  const last = wants.includes('untilYear') ? untilYear : year;
  return last < year || (last === year && until < from);
}
