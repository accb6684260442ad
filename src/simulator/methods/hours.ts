import { z } from 'zod';
import type { Period } from '../../shared/domain/period.js';
import type { PayLine } from '../books/registration.js';
import { batch } from './batch.js';
import { ofEmployee, ofEmployeeInPeriod } from './inputs.js';
import { read, write, type Call } from './method.js';
import { HourInput, HoursInput, inPeriod, ofHour, required, unprotected, withEnd } from './pay-inputs.js';
import {
  clearLines,
  deleteLine,
  employeeLines,
  endOf,
  givenLine,
  insertLine,
  lineOf,
  linesIn,
  stopLine,
  updateLine,
  writablePeriod,
} from './pay-lines.js';
import { periodOf } from './periods.js';

const wire = ({ id, code, amount }: PayLine) => ({ Id: id, HourCode: code, Hours: amount });

/** The hours that hold in a period; null: the current one. */
function hoursIn(call: Call, input: { EmployeeId: number; Year?: number; Period?: number }, fixed: boolean) {
  const owner = employeeLines(call, input.EmployeeId);
  const { company } = owner;
  const period =
    input.Year === undefined || input.Period === undefined
      ? company.period
      : periodOf(company, input.Year, input.Period);
  return linesIn(owner, 'hours', fixed, period).map(wire);
}

type Hour = NonNullable<z.output<typeof HourInput>['Hourcomponent']>;

function insert(call: Call, employeeId: number, hour: Hour, span: Pick<PayLine, 'fixed' | 'from' | 'until'>): number {
  const owner = employeeLines(call, employeeId);
  const values = givenLine(call, owner.company, 'hours', ofHour(hour));
  return insertLine(call, owner, { kind: 'hours', ...span, ...values });
}

const variable = (period: Period) => ({ fixed: false, from: period, until: period });
const fixed = (from: Period) => ({ fixed: true, from, until: null });

const single = ofEmployee.extend(HourInput.shape);
const singleInPeriod = single.extend(inPeriod.shape).extend(unprotected.shape);
const several = HoursInput.extend(inPeriod.shape).extend(unprotected.shape);
type Several = z.output<typeof several>;

function insertAll(call: Call, input: Several, span: typeof variable | typeof fixed): null {
  batch(
    call,
    input.HourComponents ?? [],
    (hour) => {
      const { company } = employeeLines(call, hour.EmployeeId);
      const period = writablePeriod(call, company, input);
      givenLine(call, company, 'hours', ofHour(hour));
      return { hour, period };
    },
    ({ hour, period }) => insert(call, hour.EmployeeId, hour, span(period)),
    (HourComponents) => ({ ...input, HourComponents }),
  );
  return null;
}

export const hourMethods = [
  read('EmployeeService.HourComponentVar_Get', ofEmployeeInPeriod, (input, call) => hoursIn(call, input, false)),
  read('EmployeeService.HourComponentVar_GetCurrent', ofEmployee, (input, call) => hoursIn(call, input, false)),
  read('EmployeeService.HourComponentFixed_Get', ofEmployeeInPeriod, (input, call) => hoursIn(call, input, true)),
  read('EmployeeService.HourComponentFixed_GetCurrent', ofEmployee, (input, call) => hoursIn(call, input, true)),
  write('EmployeeService.HourComponentVar_Insert', singleInPeriod, (input, call) => {
    const { company } = employeeLines(call, input.EmployeeId);
    const period = writablePeriod(call, company, input);
    return insert(call, input.EmployeeId, required(input.Hourcomponent), variable(period));
  }),
  write('EmployeeService.HourComponentVar_InsertCurrent', single, (input, call) => {
    const { company } = employeeLines(call, input.EmployeeId);
    return insert(call, input.EmployeeId, required(input.Hourcomponent), variable(company.period));
  }),
  write('EmployeeService.HourComponentVar_Insert_Batch', several, (input, call) => insertAll(call, input, variable)),
  write('EmployeeService.HourComponentVar_Clear', ofEmployeeInPeriod.extend(unprotected.shape), (input, call) => {
    const owner = employeeLines(call, input.EmployeeId);
    clearLines(owner, 'hours', writablePeriod(call, owner.company, input));
    return null;
  }),
  write('EmployeeService.HourComponentVar_ClearCurrent', ofEmployee, (input, call) => {
    const owner = employeeLines(call, input.EmployeeId);
    clearLines(owner, 'hours', owner.company.period);
    return null;
  }),
  write('EmployeeService.HourComponentFixed_Insert', singleInPeriod, (input, call) => {
    const { company } = employeeLines(call, input.EmployeeId);
    const from = writablePeriod(call, company, input);
    return insert(call, input.EmployeeId, required(input.Hourcomponent), fixed(from));
  }),
  write('EmployeeService.HourComponentFixed_InsertCurrent', single, (input, call) => {
    const { company } = employeeLines(call, input.EmployeeId);
    return insert(call, input.EmployeeId, required(input.Hourcomponent), fixed(company.period));
  }),
  write('EmployeeService.HourComponentFixed_Insert_With_End', singleInPeriod.extend(withEnd.shape), (input, call) => {
    const { company } = employeeLines(call, input.EmployeeId);
    const from = writablePeriod(call, company, input);
    const until = endOf(company, input.EndYear, input.EndPeriod, from);
    return insert(call, input.EmployeeId, required(input.Hourcomponent), { fixed: true, from, until });
  }),
  write('EmployeeService.HourComponentFixed_Insert_Batch', several, (input, call) => insertAll(call, input, fixed)),
  write('EmployeeService.HourComponentFixed_Stop', singleInPeriod, (input, call) => {
    const owner = employeeLines(call, input.EmployeeId);
    const line = lineOf(owner, 'hours', required(input.Hourcomponent).Id);
    stopLine(owner, line, writablePeriod(call, owner.company, input));
    return null;
  }),
  write(
    'EmployeeService.HourComponent_Update',
    single.extend(withEnd.shape).extend(unprotected.shape),
    (input, call) => {
      const owner = employeeLines(call, input.EmployeeId);
      const hour = required(input.Hourcomponent);
      const line = lineOf(owner, 'hours', hour.Id);
      updateLine(call, owner, line, givenLine(call, owner.company, 'hours', ofHour(hour)), input);
      return line.id;
    },
  ),
  write('EmployeeService.HourComponent_Delete', ofEmployee.extend({ HourComponentID: z.int() }), (input, call) => {
    const owner = employeeLines(call, input.EmployeeId);
    deleteLine(owner, lineOf(owner, 'hours', input.HourComponentID));
    return true;
  }),
];
