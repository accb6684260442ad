import { type CalendarDate, fromWireDate } from '../../../shared/domain/calendar-date.js';
import { type CompanyId, EmployeeId } from '../../../shared/domain/ids.js';
import { comparePeriods, type Period } from '../../../shared/domain/period.js';
import { ok, type Result } from '../../../shared/errors.js';
import type { EmploymentStatus, ListCell, ListPart, PartColumn } from '../../../shared/ipc/employee-list.js';
import type { CallOptions, NmbrsClient } from '../client.js';

export type PartCells = Readonly<Partial<Record<PartColumn, ListCell>>>;
/** The parts that are nothing but columns of the list. */
export type PlainPart = Exclude<ListPart, 'people' | 'addresses'>;

/** What "now" is for a list: the company's current period where the API counts in periods, else today. */
export interface AsOf {
  readonly today: CalendarDate;
  readonly period: Period;
}

export const partMethods = {
  departments: 'EmployeeService.Department_GetAll_AllEmployeesByCompany',
  functions: 'EmployeeService.Function_GetAll_AllEmployeesByCompany_V2',
  employments: 'EmployeeService.Employment_GetAll_AllEmployeesByCompany',
  contracts: 'EmployeeService.Contract_GetAll_AllEmployeesByCompany',
  schedules: 'EmployeeService.Schedule_GetAll_AllEmployeesByCompany',
} as const satisfies Readonly<Record<PlainPart, string>>;

/** One call for the whole company, whose answer has everybody's history: what holds now is picked from it. */
export interface ListPartsGateway {
  read(
    part: PlainPart,
    companyId: CompanyId,
    asOf: AsOf,
    options?: CallOptions,
  ): Promise<Result<Map<EmployeeId, PartCells>>>;
}

export function createListPartsGateway(client: NmbrsClient): ListPartsGateway {
  const readers: Readonly<
    Record<
      PlainPart,
      (companyId: CompanyId, asOf: AsOf, options?: CallOptions) => Promise<Result<Map<EmployeeId, PartCells>>>
    >
  > = {
    async departments(companyId, { period }, options) {
      const answer = await client.read(partMethods.departments, { CompanyID: companyId }, options);
      return mapped(answer, (item) => {
        const row = heldInPeriod(item.EmployeeDepartments, period);
        return row && { department: named(row) };
      });
    },
    async functions(companyId, { period }, options) {
      const answer = await client.read(partMethods.functions, { CompanyID: companyId }, options);
      return mapped(answer, (item) => {
        const row = heldInPeriod(item.EmployeeFunctions, period);
        return row?.Function && { function: named(row.Function) };
      });
    },
    async employments(companyId, { today }, options) {
      const answer = await client.read(partMethods.employments, { CompanyID: companyId }, options);
      return mapped(answer, (item) => {
        const row = heldOn(item.EmployeeEmployments, today);
        if (!row) return undefined;
        const [inService, outOfService] = [day(row.StartDate), day(row.EndDate)];
        return { status: statusOf(inService, outOfService, today), inService, outOfService };
      });
    },
    async contracts(companyId, { today }, options) {
      const answer = await client.read(partMethods.contracts, { CompanyID: companyId }, options);
      return mapped(answer, (item) => {
        const row = heldOn(item.EmployeeContracts, today);
        return (
          row && { contractStart: day(row.StartDate), contractEnd: day(row.EndDate), hours: figure(row.HoursPerWeek) }
        );
      });
    },
    async schedules(companyId, { today }, options) {
      const answer = await client.read(partMethods.schedules, { CompanyID: companyId }, options);
      return mapped(answer, (item) => {
        const row = heldOn(item.EmployeeSchedules, today);
        return row && { partTime: figure(row.ParttimePercentage) };
      });
    },
  };
  return { read: (part, companyId, asOf, options) => readers[part](companyId, asOf, options) };
}

function mapped<T extends { readonly EmployeeId: number }>(
  answer: Result<readonly (T | null)[] | null | undefined>,
  cells: (item: T) => PartCells | undefined,
): Result<Map<EmployeeId, PartCells>> {
  if (!answer.ok) return answer;
  const found = new Map<EmployeeId, PartCells>();
  for (const item of answer.data ?? []) {
    const row = item && cells(item);
    if (row) found.set(EmployeeId.parse(item.EmployeeId), row);
  }
  return ok(found);
}

const named = ({ Code, Description }: { readonly Code: number; readonly Description?: string | undefined }): string =>
  Description ?? String(Code);

/** The last day of service still counts. */
function statusOf(start: CalendarDate | null, end: CalendarDate | null, today: CalendarDate): EmploymentStatus {
  if (start !== null && start > today) return 'later';
  return end !== null && end < today ? 'left' : 'employed';
}

const day = (text: string | null): CalendarDate | null => fromWireDate(text) ?? null;

/** A decimal of the wire as a number, for sorting and filtering alone: nothing is computed with it. */
function figure(text: string): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) ? value : null;
}

/** The last that began by then, else the first that will: somebody who starts next month has that department. */
function held<T>(rows: readonly T[], begunBy: (row: T) => boolean, order: (a: T, b: T) => number): T | undefined {
  const sorted = rows.toSorted(order);
  return sorted.findLast(begunBy) ?? sorted[0];
}

function heldInPeriod<T extends { readonly StartYear: number; readonly StartPeriod: number }>(
  rows: readonly (T | null)[] | undefined,
  period: Period,
): T | undefined {
  const from = (row: T): Period => ({ year: row.StartYear, number: row.StartPeriod, type: period.type });
  return held(
    (rows ?? []).filter((row) => row !== null),
    (row) => comparePeriods(from(row), period) <= 0,
    (a, b) => comparePeriods(from(a), from(b)),
  );
}

/** The same contract may be there twice, with its history: of equal starts the one that was made last counts. */
function heldOn<T extends { readonly StartDate: string | null; readonly CreationDate?: string | null }>(
  rows: readonly (T | null)[] | undefined,
  today: CalendarDate,
): T | undefined {
  const start = (row: T): string => fromWireDate(row.StartDate) ?? '';
  return held(
    (rows ?? []).filter((row) => row !== null),
    (row) => start(row) <= today,
    (a, b) => compare(start(a), start(b)) || compare(a.CreationDate ?? '', b.CreationDate ?? ''),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
