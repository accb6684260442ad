import { addDays, addMonths } from '../../../../shared/domain/calendar.js';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { addPeriods, type PeriodType } from '../../../../shared/domain/period.js';
import type { ReportRequest, ReportRun, ReportTable } from '../../../../shared/ipc/reports.js';
import { comparedOf, keyOf, mostKeys } from '../../../../shared/reports/compared.js';
import type { Choices } from './request.js';

/** What a column does in a comparison: it says which lines are the same, it is compared, or neither. */
export const roles = ['key', 'value', 'none'] as const;
export type Role = (typeof roles)[number];

/** What each column of a table does at first. */
export function firstRoles(table: ReportTable): readonly Role[] {
  const key = keyOf(table.columns);
  const values = comparedOf(table.columns, key);
  return table.columns.map((_, at) => (key.includes(at) ? 'key' : values.includes(at) ? 'value' : 'none'));
}

const placesOf = (chosen: readonly Role[], role: Role): number[] =>
  [...chosen.entries()].flatMap(([at, one]) => (one === role ? [at] : []));

/** Columns as they are offered: the proposed key first, in its order, then what is compared, then the rest. */
export function offered(table: ReportTable): number[] {
  const key = keyOf(table.columns);
  const proposed = firstRoles(table);
  const all = [...table.columns.keys()].filter((at) => !key.includes(at) && (table.columns[at]?.distinct ?? 0) > 0);
  return [...key, ...all.filter((at) => proposed[at] === 'value'), ...all.filter((at) => proposed[at] !== 'value')];
}

/** What main is asked with, in the order in which columns are offered; null: nothing says which lines are the same, or too much does. */
export function comparisonOf(
  chosen: readonly Role[],
  order: readonly number[],
): { readonly key: number[]; readonly values: number[] } | null {
  const key = placesOf(chosen, 'key').toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return key.length === 0 || key.length > mostKeys ? null : { key, values: placesOf(chosen, 'value') };
}

/** Reports in memory that this one can be laid beside: of its kind, there or on their way, the newest first. */
export const candidates = (runs: readonly ReportRun[], own: ReportRun): ReportRun[] =>
  runs.filter(
    ({ id, request, state, compared }) =>
      id !== own.id &&
      compared === null &&
      request.report === own.request.report &&
      state !== 'failed' &&
      state !== 'cancelled',
  );

/** The same report one period earlier, or of the same year where it has no periods. */
export function earlier(request: ReportRequest, type: PeriodType, run: ReportRequest['run']): Choices {
  const { year = 0, untilYear = year, from = 1, until = 1 } = request;
  const [first, last] = [
    addPeriods({ year, number: from, type }, request.from === undefined ? 0 : -1),
    addPeriods({ year: untilYear, number: until, type }, request.until === undefined ? 0 : -1),
  ];
  // A report of whole years is laid beside the year before.
  const back = request.from === undefined && request.run === undefined ? 1 : 0;
  return {
    edition: request.edition ?? 'accountant',
    companyId: request.companyId,
    employeeId: request.employeeId,
    year: first.year - back,
    untilYear: last.year - back,
    from: first.number,
    until: first.year === last.year ? Math.max(first.number, last.number) : last.number,
    run,
    wageCode: request.wageCode,
    debtorId: request.debtorId,
    ...monthBefore(request.days),
  };
}

/** From the same day of the month before up to the day before the first of them. */
const monthBefore = (days: ReportRequest['days']): Pick<Choices, 'firstDay' | 'lastDay'> =>
  days
    ? {
        firstDay: CalendarDate.parse(addMonths(days.from, -1)),
        lastDay: CalendarDate.parse(addDays(days.from, -1)),
      }
    : { firstDay: null, lastDay: null };
