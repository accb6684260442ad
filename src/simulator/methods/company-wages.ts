import { z } from 'zod';
import type { Period } from '../../shared/domain/period.js';
import type { PayLine } from '../books/registration.js';
import { batch } from './batch.js';
import { ofCompanyID, ofCompanyId } from './inputs.js';
import { read, write, type Call } from './method.js';
import { CompanyWageInput, CompanyWagesInput, inPeriod, ofCompanyWage, required, unprotected } from './pay-inputs.js';
import {
  clearLines,
  companyLines,
  givenLine,
  insertLine,
  lineOf,
  linesIn,
  stopLine,
  writablePeriod,
} from './pay-lines.js';
import { periodOf } from './periods.js';

const wire = ({ id, code, amount }: PayLine) => ({ Id: id, Code: code, Value: amount });
const ofCompanyInPeriod = ofCompanyId.extend(inPeriod.shape);

function wagesIn(call: Call, input: z.output<typeof ofCompanyInPeriod>, fixed: boolean) {
  const owner = companyLines(call, input.CompanyId);
  return linesIn(owner, 'wages', fixed, periodOf(owner.company, input.Year, input.Period)).map(wire);
}

type Wage = NonNullable<z.output<typeof CompanyWageInput>['WageComponent']>;
type Span = Pick<PayLine, 'fixed' | 'from' | 'until'>;

function insert(call: Call, companyId: number, wage: Wage, span: Span): number {
  const owner = companyLines(call, companyId);
  const values = givenLine(call, owner.company, 'wages', ofCompanyWage(wage));
  return insertLine(call, owner, { kind: 'wages', ...span, ...values });
}

const variable = (period: Period): Span => ({ fixed: false, from: period, until: period });
const fixed = (from: Period): Span => ({ fixed: true, from, until: null });

const several = CompanyWagesInput.extend(inPeriod.shape).extend(unprotected.shape);

const insertAll = (call: Call, input: z.output<typeof several>, span: (period: Period) => Span): readonly number[] =>
  batch(
    call,
    input.WageComponents ?? [],
    (wage) => {
      const { company } = companyLines(call, wage.CompanyId);
      const holds = span(writablePeriod(call, company, input));
      givenLine(call, company, 'wages', ofCompanyWage(wage));
      return { wage, holds };
    },
    ({ wage, holds }) => insert(call, wage.CompanyId, wage, holds),
    (WageComponents) => ({ ...input, WageComponents }),
  );

export const companyWageMethods = [
  read('CompanyService.WageComponentVar_Get', ofCompanyInPeriod, (input, call) => wagesIn(call, input, false)),
  read('CompanyService.WageComponentFixed_Get', ofCompanyInPeriod, (input, call) => wagesIn(call, input, true)),
  write(
    'CompanyService.WageComponentVar_Insert',
    ofCompanyID.extend(CompanyWageInput.shape).extend(inPeriod.shape).extend(unprotected.shape),
    (input, call) => {
      const { company } = companyLines(call, input.CompanyID);
      const period = writablePeriod(call, company, input);
      return insert(call, input.CompanyID, required(input.WageComponent), variable(period));
    },
  ),
  write('CompanyService.WageComponentVar_Insert_Batch', several, (input, call) => insertAll(call, input, variable)),
  write('CompanyService.WageComponentVar_Clear', ofCompanyInPeriod.extend(unprotected.shape), (input, call) => {
    const owner = companyLines(call, input.CompanyId);
    return clearLines(owner, 'wages', writablePeriod(call, owner.company, input));
  }),
  write(
    'CompanyService.WageComponentFixed_Insert',
    ofCompanyId.extend(CompanyWageInput.shape).extend(inPeriod.shape).extend(unprotected.shape),
    (input, call) => {
      const { company } = companyLines(call, input.CompanyId);
      const period = writablePeriod(call, company, input);
      return insert(call, input.CompanyId, required(input.WageComponent), fixed(period));
    },
  ),
  write('CompanyService.WageComponentFixed_Insert_Batch', several, (input, call) => insertAll(call, input, fixed)),
  write(
    'CompanyService.WageComponentFixed_Stop',
    ofCompanyInPeriod.extend({ WageComponentId: z.int() }).extend(unprotected.shape),
    (input, call) => {
      const owner = companyLines(call, input.CompanyId);
      const line = lineOf(owner, 'wages', input.WageComponentId);
      stopLine(owner, line, writablePeriod(call, owner.company, input));
      return null;
    },
  ),
];
