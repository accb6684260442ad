import { z } from 'zod';
import type { Period } from '../../shared/domain/period.js';
import type { PayLine } from '../books/registration.js';
import { batch } from './batch.js';
import { ofEmployee, ofEmployeeInPeriod } from './inputs.js';
import { read, write, type Call } from './method.js';
import { inPeriod, ofWage, required, unprotected, WageInput, WagesInput, withEnd, withStart } from './pay-inputs.js';
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

const wire = ({ id, code, amount }: PayLine) => ({ Id: id, Code: code, Value: amount });

function wagesIn(call: Call, input: { EmployeeId: number; Year?: number; Period?: number }, fixed: boolean) {
  const owner = employeeLines(call, input.EmployeeId);
  const { company } = owner;
  const period =
    input.Year === undefined || input.Period === undefined
      ? company.period
      : periodOf(company, input.Year, input.Period);
  return linesIn(owner, 'wages', fixed, period).map(wire);
}

type Wage = NonNullable<z.output<typeof WageInput>['WageComponent']>;
type Span = Pick<PayLine, 'fixed' | 'from' | 'until'>;

function insert(call: Call, employeeId: number, wage: Wage, span: Span): number {
  const owner = employeeLines(call, employeeId);
  const values = givenLine(call, owner.company, 'wages', ofWage(wage));
  return insertLine(call, owner, { kind: 'wages', ...span, ...values });
}

const variable = (period: Period): Span => ({ fixed: false, from: period, until: period });
const fixed = (from: Period, until: Period | null = null): Span => ({ fixed: true, from, until });

const single = ofEmployee.extend(WageInput.shape);
const singleInPeriod = single.extend(inPeriod.shape).extend(unprotected.shape);
/** A fixed component has an end among its own fields too: nil is none. */
const FixedInput = WageInput.shape.WageComponent.unwrap().extend({
  EndYear: z.int().nullish(),
  EndPeriod: z.int().nullish(),
});
const singleFixed = ofEmployee.extend({ WageComponent: FixedInput.optional() });
const several = WagesInput.extend(unprotected.shape);
const severalInPeriod = several.extend(inPeriod.shape);
const fromTo = withStart.extend(withEnd.shape);

function ownEnd(wage: z.output<typeof FixedInput>): { EndYear: number; EndPeriod: number } | null {
  const { EndYear, EndPeriod } = wage;
  return typeof EndYear === 'number' && typeof EndPeriod === 'number' ? { EndYear, EndPeriod } : null;
}

function insertFixed(call: Call, employeeId: number, wage: z.output<typeof FixedInput>, from: Period): number {
  const { company } = employeeLines(call, employeeId);
  const end = ownEnd(wage);
  return insert(call, employeeId, wage, fixed(from, end && endOf(company, end.EndYear, end.EndPeriod, from)));
}

function insertAll(
  call: Call,
  input: z.output<typeof several>,
  span: (company: ReturnType<typeof employeeLines>['company']) => Span,
): null {
  batch(
    call,
    input.WageComponents ?? [],
    (wage) => {
      const { company } = employeeLines(call, wage.EmployeeId);
      const holds = span(company);
      givenLine(call, company, 'wages', ofWage(wage));
      return { wage, holds };
    },
    ({ wage, holds }) => insert(call, wage.EmployeeId, wage, holds),
    (WageComponents) => ({ ...input, WageComponents }),
  );
  return null;
}

export const wageMethods = [
  read('EmployeeService.WageComponentVar_Get', ofEmployeeInPeriod, (input, call) => wagesIn(call, input, false)),
  read('EmployeeService.WageComponentVar_GetCurrent', ofEmployee, (input, call) => wagesIn(call, input, false)),
  read('EmployeeService.WageComponentFixed_Get', ofEmployeeInPeriod, (input, call) => wagesIn(call, input, true)),
  read('EmployeeService.WageComponentFixed_GetCurrent', ofEmployee, (input, call) => wagesIn(call, input, true)),
  write('EmployeeService.WageComponentVar_Insert', singleInPeriod, (input, call) => {
    const { company } = employeeLines(call, input.EmployeeId);
    const period = writablePeriod(call, company, input);
    return insert(call, input.EmployeeId, required(input.WageComponent), variable(period));
  }),
  write('EmployeeService.WageComponentVar_InsertCurrent', single, (input, call) => {
    const { company } = employeeLines(call, input.EmployeeId);
    return insert(call, input.EmployeeId, required(input.WageComponent), variable(company.period));
  }),
  write('EmployeeService.WageComponentVar_Insert_Batch', severalInPeriod, (input, call) =>
    insertAll(call, input, (company) => variable(writablePeriod(call, company, input))),
  ),
  write('EmployeeService.WageComponentVar_Clear', ofEmployeeInPeriod.extend(unprotected.shape), (input, call) => {
    const owner = employeeLines(call, input.EmployeeId);
    clearLines(owner, 'wages', writablePeriod(call, owner.company, input));
    return null;
  }),
  write('EmployeeService.WageComponentVar_ClearCurrent', ofEmployee, (input, call) => {
    const owner = employeeLines(call, input.EmployeeId);
    clearLines(owner, 'wages', owner.company.period);
    return null;
  }),
  write(
    'EmployeeService.WageComponentFixed_Insert',
    singleFixed.extend(inPeriod.shape).extend(unprotected.shape),
    (input, call) => {
      const { company } = employeeLines(call, input.EmployeeId);
      const from = writablePeriod(call, company, input);
      return insertFixed(call, input.EmployeeId, required(input.WageComponent), from);
    },
  ),
  write('EmployeeService.WageComponentFixed_InsertCurrent', singleFixed, (input, call) => {
    const { company } = employeeLines(call, input.EmployeeId);
    return insertFixed(call, input.EmployeeId, required(input.WageComponent), company.period);
  }),
  write(
    'EmployeeService.WageComponentFixed_Insert_With_End',
    singleFixed.extend(fromTo.shape).extend(unprotected.shape),
    (input, call) => {
      const { company } = employeeLines(call, input.EmployeeId);
      const from = writablePeriod(call, company, { ...input, Year: input.StartYear, Period: input.StartPeriod });
      const until = endOf(company, input.EndYear, input.EndPeriod, from);
      return insert(call, input.EmployeeId, required(input.WageComponent), fixed(from, until));
    },
  ),
  write('EmployeeService.WageComponentFixed_Insert_Batch', severalInPeriod, (input, call) =>
    insertAll(call, input, (company) => fixed(writablePeriod(call, company, input))),
  ),
  write('EmployeeService.WageComponentFixed_Insert_Batch_With_End', several.extend(fromTo.shape), (input, call) =>
    insertAll(call, input, (company) => {
      const from = writablePeriod(call, company, { ...input, Year: input.StartYear, Period: input.StartPeriod });
      return fixed(from, endOf(company, input.EndYear, input.EndPeriod, from));
    }),
  ),
  write(
    'EmployeeService.WageComponentFixed_Stop',
    ofEmployeeInPeriod.extend({ WageComponentId: z.int() }).extend(unprotected.shape),
    (input, call) => {
      const owner = employeeLines(call, input.EmployeeId);
      const line = lineOf(owner, 'wages', input.WageComponentId);
      stopLine(owner, line, writablePeriod(call, owner.company, input));
      return null;
    },
  ),
  write(
    'EmployeeService.WageComponent_Update',
    single.extend(withEnd.shape).extend(unprotected.shape),
    (input, call) => {
      const owner = employeeLines(call, input.EmployeeId);
      const wage = required(input.WageComponent);
      const line = lineOf(owner, 'wages', wage.Id);
      updateLine(call, owner, line, givenLine(call, owner.company, 'wages', ofWage(wage)), input);
      return true;
    },
  ),
  write('EmployeeService.WageComponent_Delete', ofEmployee.extend({ WageComponentID: z.int() }), (input, call) => {
    const owner = employeeLines(call, input.EmployeeId);
    deleteLine(owner, lineOf(owner, 'wages', input.WageComponentID));
    return true;
  }),
];
