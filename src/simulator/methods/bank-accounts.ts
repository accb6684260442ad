import { z } from 'zod';
import { addPeriods, comparePeriods, type Period } from '../../shared/domain/period.js';
import type { BankSpan } from '../books/parts.js';
import { holdsIn } from '../books/spans.js';
import { BankAccountInput, givenBankAccount, wireBankAccount } from './bank-account-values.js';
import { ofEmployee, ofEmployeeInPeriod } from './inputs.js';
import { read, write, type Call } from './method.js';
import { guardEarlier, periodOf } from './periods.js';
import { Refusal } from './refusal.js';

const written = ofEmployee.extend({ BankAccount: BankAccountInput });

/** Everything about one employee's accounts that a handler needs. */
function accountsOf({ books }: Call, employeeId: number) {
  const { employee, company } = books.employee(employeeId);
  const shelf = books.parts.bankAccounts;
  return {
    company,
    spans: shelf.of(employee, company),
    put: (spans: readonly BankSpan[]) => shelf.put(employee, spans),
  };
}

const activeIn = (spans: readonly BankSpan[], period: Period) =>
  spans.filter((span) => holdsIn(span, period)).map((span) => wireBankAccount(span.id, span.values));

/** Stands beside whatever is there: an insert of the same account twice stands twice, also of one kind. */
function insert(call: Call, employeeId: number, account: BankSpan['values'], from: Period): number {
  const { spans, put } = accountsOf(call, employeeId);
  const id = call.books.newId();
  put([...spans, { id, from, until: null, values: account }]);
  return id;
}

/** Not active from the period on; earlier periods keep it. */
const ended = (span: BankSpan, period: Period): readonly BankSpan[] =>
  comparePeriods(span.from, period) < 0 ? [{ ...span, until: addPeriods(period, -1) }] : [];

export const bankAccountMethods = [
  read('EmployeeService.BankAccount_GetList', ofEmployeeInPeriod, (input, call) => {
    const { company, spans } = accountsOf(call, input.EmployeeId);
    return activeIn(spans, periodOf(company, input.Year, input.Period));
  }),
  read('EmployeeService.BankAccount_GetListCurrent', ofEmployee, (input, call) => {
    const { company, spans } = accountsOf(call, input.EmployeeId);
    return activeIn(spans, company.period);
  }),
  write(
    'EmployeeService.BankAccount_Insert',
    written.extend({ period: z.int(), year: z.int(), UnprotectedMode: z.boolean() }),
    (input, call) => {
      const { company } = accountsOf(call, input.EmployeeId);
      const from = periodOf(company, input.year, input.period);
      const account = givenBankAccount(input.BankAccount);
      guardEarlier(company, from, input.UnprotectedMode);
      return insert(call, input.EmployeeId, account, from);
    },
  ),
  write('EmployeeService.BankAccount_InsertCurrent', written, (input, call) => {
    const { company } = accountsOf(call, input.EmployeeId);
    return insert(call, input.EmployeeId, givenBankAccount(input.BankAccount), company.period);
  }),
  write('EmployeeService.BankAccount_DeleteCurrent', ofEmployee.extend({ BankAccountID: z.int() }), (input, call) => {
    const { company, spans, put } = accountsOf(call, input.EmployeeId);
    const span = spans.find((one) => one.id === input.BankAccountID && holdsIn(one, company.period));
    if (!span) throw new Refusal(2030, 'Invalid set of values (no such active bank account of this employee)');
    put(spans.flatMap((one) => (one === span ? ended(span, company.period) : [one])));
    return 'true';
  }),
];
