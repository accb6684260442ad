import { z } from 'zod';
import { wireDay } from '../../shared/domain/calendar.js';
import { decimalOf, tenThousandths } from '../../shared/domain/leave-hours.js';
import { LeaveStatus, LeaveType, LeaveUsage, touches } from '../../shared/domain/leave.js';
import { leaveBalance, leaveTypeNames } from '../books/leave-balance.js';
import type { LeaveItem } from '../books/parts.js';
import { agreementsFor } from '../world/agreements.js';
import { day } from './absence-values.js';
import { ofCompanyId, ofEmployee, text } from './inputs.js';
import { read, write, type Call } from './method.js';
import { periodOf } from './periods.js';
import { Refusal } from './refusal.js';
import { orAbsent } from './text.js';

const filter = ofEmployee.extend({ Type: text.nullable(), Soort: text.nullable(), Year: z.int() });
const entry = z.object({
  Description: text,
  Hours: z.string(),
  UsageType: z.string(),
  Start: day,
  End: day,
  StartHours: z.string(),
  EndHours: z.string(),
  Type: z.string(),
  Status: z.string(),
});
type Entry = z.output<typeof entry>;

function bookOf({ books }: Call, employeeId: number) {
  const { employee, company } = books.employee(employeeId);
  const shelf = books.parts.leave;
  const book = shelf.of(employee, company);
  return {
    book,
    year: company.period.year,
    put: (items: readonly LeaveItem[]) => shelf.put(employee, { ...book, items }),
  };
}

const wireLeave = (item: LeaveItem) => ({
  Description: orAbsent(item.description),
  Hours: item.hours,
  UsageType: item.usage,
  Start: wireDay(item.start),
  End: wireDay(item.end),
  StartHours: item.startHours,
  EndHours: item.endHours,
  Type: item.type,
  Status: item.status,
});

const listed = (input: z.output<typeof filter>, call: Call): readonly LeaveItem[] =>
  bookOf(call, input.EmployeeId).book.items.filter(
    ({ start, type, usage }) =>
      start.startsWith(`${input.Year}-`) &&
      (!input.Type || type === input.Type) &&
      (!input.Soort || usage === input.Soort),
  );

const taken = ({ usage, status }: Pick<LeaveItem, 'usage' | 'status'>): boolean =>
  usage === 'Withdrawal' && status !== 'Rejected';

/** Refuses what cannot stand beside `others`. */
function itemOf(input: Entry, id: number, others: readonly LeaveItem[]): LeaveItem {
  if (!LeaveType.safeParse(input.Type).success || !LeaveUsage.safeParse(input.UsageType).success)
    throw new Refusal(2022, 'Invalid leave type');
  if (!LeaveStatus.safeParse(input.Status).success) throw new Refusal(2030, 'Invalid set of values (Status)');
  if (input.End < input.Start) throw new Refusal(2028, 'Start date after end date');
  const item: LeaveItem = {
    id,
    type: input.Type,
    usage: input.UsageType,
    status: input.Status,
    start: input.Start,
    end: input.End,
    hours: input.Hours,
    startHours: input.StartHours,
    endHours: input.EndHours,
    description: input.Description,
  };
  if (taken(item) && others.some((other) => taken(other) && touches(other, item)))
    throw new Refusal(2029, 'Time slots overlap');
  return item;
}

const inOrder = (items: readonly LeaveItem[]): readonly LeaveItem[] =>
  items.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id - b.id));

export const leaveMethods = [
  read('EmployeeService.Leave_GetList', filter, (input, call) => listed(input, call).map(wireLeave)),
  read('EmployeeService.Leave_GetList_V2', filter, (input, call) =>
    listed(input, call).map((item) => ({ ...wireLeave(item), Id: item.id })),
  ),
  read('EmployeeService.LeaveBalance_GetPerType', ofEmployee.extend({ LeaveType: z.string() }), (input, call) => {
    if (!LeaveType.safeParse(input.LeaveType).success) throw new Refusal(2022, 'Invalid leave type');
    const { book, year } = bookOf(call, input.EmployeeId);
    const { opening, current } = leaveBalance(book, year, input.LeaveType);
    return { OpeningBalance: opening, CurrentBalance: current };
  }),
  read('EmployeeService.LeaveBalance_Get', ofEmployee, (input, call) => {
    const { book, year } = bookOf(call, input.EmployeeId);
    const all = LeaveType.options.map((type) => leaveBalance(book, year, type));
    const sum = (part: 'opening' | 'current'): string =>
      decimalOf(all.reduce((total, one) => total + tenThousandths(one[part]), 0n));
    return { DecMedewerkerVerlofStartSaldo: sum('opening'), DecMedewerkerVerlofCurrSaldo: sum('current') };
  }),
  read(
    'CompanyService.CompanyLeaveTypeGroups_Get',
    ofCompanyId.extend({ LabourAgreementSettingsGroupId: z.int(), Year: z.int(), Period: z.int() }),
    (input, { books }) => {
      const company = books.company(input.CompanyId);
      periodOf(company, input.Year, input.Period);
      if (!agreementsFor(company.definition).some(({ id }) => id === input.LabourAgreementSettingsGroupId))
        throw new Refusal(2017, 'Invalid labour agreement');
      return LeaveType.options.map((type) => ({
        Type: type,
        Description: leaveTypeNames[type],
        CompanyLeaveBalance: [
          { DescriptionLeaveBalance: leaveTypeNames[type], FullTimeBalance: '160', LeaveRoundingMethod: 'Normal' },
        ],
      }));
    },
  ),
  write('EmployeeService.Leave_Insert', ofEmployee.extend({ Leave: entry.optional() }), (input, call) => {
    const { book, put } = bookOf(call, input.EmployeeId);
    if (!input.Leave) throw new Refusal(2030, 'Invalid set of values (Leave)');
    const fresh = itemOf(input.Leave, 0, book.items);
    put(inOrder([...book.items, { ...fresh, id: call.books.newId() }]));
    return null;
  }),
  write(
    'EmployeeService.Leave_Update',
    ofEmployee.extend({ Leave: entry.extend({ Id: z.int() }).optional() }),
    (input, call) => {
      const { book, put } = bookOf(call, input.EmployeeId);
      if (!input.Leave) throw new Refusal(2030, 'Invalid set of values (Leave)');
      const { Id: id } = input.Leave;
      const others = book.items.filter((item) => item.id !== id);
      if (others.length === book.items.length) throw new Refusal(2018, 'Invalid leave id');
      put(inOrder([...others, itemOf(input.Leave, id, others)]));
      return null;
    },
  ),
  write('EmployeeService.Leave_Delete', ofEmployee.extend({ LeaveId: z.int() }), (input, call) => {
    const { book, put } = bookOf(call, input.EmployeeId);
    const rest = book.items.filter(({ id }) => id !== input.LeaveId);
    if (rest.length === book.items.length) throw new Refusal(2018, 'Invalid leave id');
    put(rest);
    return 'true';
  }),
];
