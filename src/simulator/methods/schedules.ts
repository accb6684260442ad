import { wireDay } from '../../shared/domain/calendar.js';
import type { ScheduleRecord } from '../books/parts.js';
import { fullWeekOf, weekOf } from '../world/working-hours.js';
import { begunIn, heldAtEndOf } from './dated.js';
import { ofCompanyID, ofCompanyId, ofEmployee, ofEmployeeInPeriod } from './inputs.js';
import { read, type Call } from './method.js';
import { periodOf } from './periods.js';

const weeks = ({ odd, even }: Pick<ScheduleRecord, 'odd' | 'even'>) => ({
  HoursMonday: odd[0],
  HoursTuesday: odd[1],
  HoursWednesday: odd[2],
  HoursThursday: odd[3],
  HoursFriday: odd[4],
  HoursSaturday: odd[5],
  HoursSunday: odd[6],
  HoursMonday2: even[0],
  HoursTuesday2: even[1],
  HoursWednesday2: even[2],
  HoursThursday2: even[3],
  HoursFriday2: even[4],
  HoursSaturday2: even[5],
  HoursSunday2: even[6],
});

const wire = (schedule: ScheduleRecord) => ({
  ...weeks(schedule),
  ParttimePercentage: schedule.parttimePercentage,
  StartDate: wireDay(schedule.start),
});

function schedulesOf({ books }: Call, employeeId: number) {
  const { employee, company } = books.employee(employeeId);
  return { company, schedules: books.parts.terms.of(employee, company).schedules };
}

const orNothing = (schedule: ScheduleRecord | null) => (schedule === null ? null : wire(schedule));

export const scheduleMethods = [
  read('EmployeeService.Schedule_Get', ofEmployeeInPeriod, (input, call) => {
    const { company, schedules } = schedulesOf(call, input.EmployeeId);
    return orNothing(heldAtEndOf(schedules, periodOf(company, input.Year, input.Period)));
  }),
  read('EmployeeService.Schedule_GetCurrent', ofEmployee, (input, call) => {
    const { company, schedules } = schedulesOf(call, input.EmployeeId);
    return orNothing(heldAtEndOf(schedules, company.period));
  }),
  read('EmployeeService.Schedule_GetList', ofEmployeeInPeriod, (input, call) => {
    const { company, schedules } = schedulesOf(call, input.EmployeeId);
    return begunIn(schedules, periodOf(company, input.Year, input.Period)).map(wire);
  }),
  read('EmployeeService.Schedule_GetAll_AllEmployeesByCompany', ofCompanyID, (input, { books }) => {
    const company = books.company(input.CompanyID);
    return [...company.employees.values()].map((employee) => ({
      EmployeeId: employee.id,
      EmployeeSchedules: books.parts.terms.of(employee, company).schedules.map((schedule) => ({
        Id: String(schedule.id),
        ...wire(schedule),
        CreationDate: schedule.createdAt,
      })),
    }));
  }),
  read('CompanyService.Schedule_GetCurrent', ofCompanyId, (input, { books }) => {
    const { definition } = books.company(input.CompanyId);
    const week = weekOf(fullWeekOf(definition), definition);
    return {
      FulltimeScheduleOne: { ScheduleCalcMethod: 'HoursYearDevidedPeriods', ...weeks({ odd: week, even: week }) },
    };
  }),
];
