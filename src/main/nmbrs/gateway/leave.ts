import type { ResponseOf } from '../../../contract/index.js';
import { type CalendarDate, fromWireDate, toWireDate } from '../../../shared/domain/calendar-date.js';
import type { CompanyId, EmployeeId, LeaveId } from '../../../shared/domain/ids.js';
import { type LeaveBalance, LeaveItem, LeaveType, type LeaveValues } from '../../../shared/domain/leave.js';
import type { Period } from '../../../shared/domain/period.js';
import { ok, type Result, type WriteOutcome } from '../../../shared/errors.js';
import type { NamedLeaveType } from '../../../shared/ipc/leave.js';
import type { CallOptions, NmbrsClient } from '../client.js';

export interface YearOfLeave {
  readonly items: readonly LeaveItem[];
  /** Bookings that say something this app has no word for: a date that is none, `Undefined` for a kind. */
  readonly unplaced: number;
}

type Written = Promise<WriteOutcome<{ id: string | null }>>;

/**
 * Leave, a person and a year at a time: the API has no call for a company. Insert and update answer nothing, so what they
 * did is read. Which year a booking over New Year is listed in is not known: callers read both.
 */
export interface LeaveGateway {
  /** `Leave_GetList_V2`, of every kind and usage; the first version has no ids. */
  ofYear(employeeId: EmployeeId, year: number, options?: CallOptions): Promise<Result<YearOfLeave>>;
  balance(employeeId: EmployeeId, type: LeaveType): Promise<Result<LeaveBalance>>;
  /** The company's names of the kinds, in a period. That an agreement's id is the group's id is our reading. */
  types(companyId: CompanyId, period: Period): Promise<Result<NamedLeaveType[]>>;
  insert(employeeId: EmployeeId, values: LeaveValues): Written;
  update(employeeId: EmployeeId, id: LeaveId, values: LeaveValues): Written;
  /** Answers a text that is explained nowhere. */
  remove(employeeId: EmployeeId, id: LeaveId): Written;
}

type WireRow = NonNullable<NonNullable<ResponseOf<'EmployeeService.Leave_GetList_V2'>>[number]>;

export function createLeaveGateway(client: NmbrsClient): LeaveGateway {
  return {
    async ofYear(employeeId, year, options) {
      const answer = await client.read(
        'EmployeeService.Leave_GetList_V2',
        { EmployeeId: employeeId, Type: null, Soort: null, Year: year },
        options,
      );
      if (!answer.ok) return answer;
      const rows = (answer.data ?? []).filter((row) => row !== null);
      const items = rows.flatMap((row) => itemOf(row) ?? []);
      return ok({ items, unplaced: rows.length - items.length });
    },

    async balance(employeeId, type) {
      const answer = await client.read('EmployeeService.LeaveBalance_GetPerType', {
        EmployeeId: employeeId,
        LeaveType: type,
      });
      if (!answer.ok) return answer;
      return ok({ type, opening: answer.data?.OpeningBalance ?? '0', current: answer.data?.CurrentBalance ?? '0' });
    },

    async types(companyId, { number, year }) {
      const agreements = await client.read('CompanyService.LabourAgreements_GetCurrent', { CompanyId: companyId });
      if (!agreements.ok) return agreements;
      const rows = (agreements.data ?? []).filter((row) => row !== null);
      const names = new Map<LeaveType, string>();
      // The default first: where two agreements have different words for a kind, its word counts.
      for (const agreement of rows.toSorted((a, b) => Number(b.Default) - Number(a.Default))) {
        const answer = await client.read('CompanyService.CompanyLeaveTypeGroups_Get', {
          CompanyId: companyId,
          LabourAgreementSettingsGroupId: agreement.Id,
          Year: year,
          Period: number,
        });
        if (!answer.ok) return answer;
        for (const group of answer.data ?? []) {
          const type = LeaveType.safeParse(group?.Type);
          const name = group?.Description?.trim() ?? '';
          if (type.success && name !== '' && !names.has(type.data)) names.set(type.data, name);
        }
      }
      return ok(LeaveType.options.flatMap((type) => ({ type, name: names.get(type) ?? '' })));
    },

    async insert(employeeId, values) {
      return withoutId(
        await client.write('EmployeeService.Leave_Insert', { EmployeeId: employeeId, Leave: wireLeave(values) }),
      );
    },

    async update(employeeId, id, values) {
      return withoutId(
        await client.write('EmployeeService.Leave_Update', {
          EmployeeId: employeeId,
          Leave: { ...wireLeave(values), Id: id },
        }),
      );
    },

    async remove(employeeId, id) {
      return withoutId(await client.write('EmployeeService.Leave_Delete', { EmployeeId: employeeId, LeaveId: id }));
    },
  };
}

const withoutId = (outcome: WriteOutcome<unknown>): WriteOutcome<{ id: string | null }> =>
  outcome.kind === 'answered' ? { kind: 'answered', data: { id: null } } : outcome;

const wireLeave = (values: LeaveValues) => ({
  Description: values.description,
  Hours: values.hours,
  UsageType: values.usage,
  Start: toWireDate(values.start),
  End: toWireDate(values.end),
  StartHours: values.startHours,
  EndHours: values.endHours,
  Type: values.type,
  Status: values.status,
});

/** Without an end it is one day (reading). */
function itemOf(row: WireRow): LeaveItem | null {
  const start: CalendarDate | null | undefined = fromWireDate(row.Start);
  const parsed = LeaveItem.safeParse({
    id: row.Id,
    type: row.Type,
    usage: row.UsageType,
    status: row.Status,
    start,
    end: fromWireDate(row.End) ?? start,
    hours: row.Hours,
    startHours: row.StartHours,
    endHours: row.EndHours,
    description: row.Description ?? '',
  });
  return parsed.success ? parsed.data : null;
}
