import { z } from 'zod';
import { samePeriod, type Period } from '../../shared/domain/period.js';
import type { CompanyBook } from '../books/model.js';
import type { DaysInPeriod, Registration } from '../books/registration.js';
import { versionIn, withVersion } from '../books/versions.js';
import { batch } from './batch.js';
import { ofEmployee, ofEmployeeInPeriod } from './inputs.js';
import { read, write, type Call } from './method.js';
import { unprotected } from './pay-inputs.js';
import { writablePeriod } from './pay-lines.js';
import { periodOf } from './periods.js';
import { Refusal } from './refusal.js';

interface DaysOwner {
  readonly company: CompanyBook;
  readonly registration: Registration;
  readonly put: (changed: Partial<Registration>) => void;
}

function daysOf({ books }: Call, employeeId: number): DaysOwner {
  const { employee, company } = books.employee(employeeId);
  const shelf = books.parts.registration;
  const registration = shelf.of(employee, company);
  return { company, registration, put: (changed) => shelf.put(employee, { ...registration, ...changed }) };
}

/** 0 where nothing was entered: the wire has no other way to say it. */
const daysIn = ({ registration }: DaysOwner, period: Period): DaysInPeriod =>
  registration.days.find((one) => samePeriod(one.period, period)) ?? { period, days: 0, plusMinus: 0 };

function setDays(owner: DaysOwner, period: Period, changed: Partial<Omit<DaysInPeriod, 'period'>>): void {
  const others = owner.registration.days.filter((one) => !samePeriod(one.period, period));
  owner.put({ days: [...others, { ...daysIn(owner, period), ...changed }] });
}

function setFixed(owner: DaysOwner, from: Period, days: number): void {
  owner.put({ fixedDays: withVersion(owner.registration.fixedDays, { from, days }) });
}

/** More than a period can hold, or fewer than none, is 2030; what can be negative is the correction. */
function possible(days: number): number {
  if (days < 0 || days > 31) throw new Refusal(2030, 'Invalid set of values (Days)');
  return days;
}

const row = ofEmployeeInPeriod.extend({ Days: z.int() });
const set = row.extend(unprotected.shape);
const setBatch = z.object({ EmployeesDaysWorked: z.array(row).readonly().optional() }).extend(unprotected.shape);
const worked = set.extend({ PlusMinusDaysForWageComp: z.int() });

function setAll(
  call: Call,
  input: z.output<typeof setBatch>,
  put: (owner: DaysOwner, period: Period, days: number) => void,
): null {
  batch(
    call,
    input.EmployeesDaysWorked ?? [],
    (one) => {
      const { company } = daysOf(call, one.EmployeeId);
      const asked = { Year: one.Year, Period: one.Period, UnprotectedMode: input.UnprotectedMode };
      return { one, period: writablePeriod(call, company, asked), days: possible(one.Days) };
    },
    ({ one, period, days }) => put(daysOf(call, one.EmployeeId), period, days),
    (EmployeesDaysWorked) => ({ ...input, EmployeesDaysWorked }),
  );
  return null;
}

const setVariable = (owner: DaysOwner, period: Period, days: number): void => setDays(owner, period, { days });

export const daysMethods = [
  read('EmployeeService.DaysVar_Get', ofEmployeeInPeriod, (input, call) => {
    const owner = daysOf(call, input.EmployeeId);
    return daysIn(owner, periodOf(owner.company, input.Year, input.Period)).days;
  }),
  read('EmployeeService.DaysVar_GetCurrent', ofEmployee, (input, call) => {
    const owner = daysOf(call, input.EmployeeId);
    return daysIn(owner, owner.company.period).days;
  }),
  write('EmployeeService.DaysVar_Set', set, (input, call) => {
    const owner = daysOf(call, input.EmployeeId);
    const period = writablePeriod(call, owner.company, input);
    setDays(owner, period, { days: possible(input.Days) });
    return null;
  }),
  write('EmployeeService.DaysVar_Set_Batch', setBatch, (input, call) => setAll(call, input, setVariable)),
  read('EmployeeService.DaysFixed_Get', ofEmployeeInPeriod, (input, call) => {
    const { company, registration } = daysOf(call, input.EmployeeId);
    return versionIn(registration.fixedDays, periodOf(company, input.Year, input.Period))?.days ?? 0;
  }),
  read('EmployeeService.DaysFixed_GetCurrent', ofEmployee, (input, call) => {
    const { company, registration } = daysOf(call, input.EmployeeId);
    return versionIn(registration.fixedDays, company.period)?.days ?? 0;
  }),
  write('EmployeeService.DaysFixed_Set', set, (input, call) => {
    const owner = daysOf(call, input.EmployeeId);
    const period = writablePeriod(call, owner.company, input);
    setFixed(owner, period, possible(input.Days));
    return null;
  }),
  write('EmployeeService.DaysFixed_Set_Batch', setBatch, (input, call) => setAll(call, input, setFixed)),
  read('EmployeeService.DaysVarWorked_Get', ofEmployeeInPeriod, (input, call) => {
    const owner = daysOf(call, input.EmployeeId);
    const { days, plusMinus } = daysIn(owner, periodOf(owner.company, input.Year, input.Period));
    return { Days: days, PlusMinusDaysForWageComp: plusMinus };
  }),
  write('EmployeeService.DaysVarWorked_Set', worked, (input, call) => {
    const owner = daysOf(call, input.EmployeeId);
    const period = writablePeriod(call, owner.company, input);
    setDays(owner, period, { days: possible(input.Days), plusMinus: input.PlusMinusDaysForWageComp });
    return null;
  }),
];
