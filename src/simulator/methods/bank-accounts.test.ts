import { describe, expect, it } from 'vitest';
import { bakery, environmentWith, refusalOf, value } from '../testing/environment.js';
import { demoIban } from '../world/iban.js';

const account = { Id: 0, IBAN: demoIban(4711), Name: 'S. de Wilde', Type: 'Bankrekening1' as const };

/** Somebody at the bakery with exactly one account, which began before the current period. */
function employeeWithAccount(environment: ReturnType<typeof environmentWith>): number {
  const company = environment.books.company(bakery.id);
  const found = [...company.employees.values()].find((employee) => {
    const [first, ...others] = environment.books.parts.bankAccounts.of(employee, company);
    return first !== undefined && others.length === 0 && first.from.year < 2026;
  });
  if (!found) throw new RangeError('nobody has one account');
  return found.id;
}

const current = (environment: ReturnType<typeof environmentWith>, EmployeeId: number) =>
  value(environment, 'EmployeeService.BankAccount_GetListCurrent', { EmployeeId });
const inPeriod = (environment: ReturnType<typeof environmentWith>, EmployeeId: number, Period: number) =>
  value(environment, 'EmployeeService.BankAccount_GetList', { EmployeeId, Period, Year: 2026 });

describe('bank accounts of an employee', () => {
  it('are inserted beside those that stand, from their period on', () => {
    const environment = environmentWith();
    const EmployeeId = employeeWithAccount(environment);
    const before = current(environment, EmployeeId);
    const Id = value(environment, 'EmployeeService.BankAccount_Insert', {
      EmployeeId,
      BankAccount: account,
      period: 12,
      year: 2026,
      UnprotectedMode: false,
    });
    expect(current(environment, EmployeeId)).toEqual(before);
    expect(inPeriod(environment, EmployeeId, 12)).toEqual([...before, { ...account, Id }]);
  });

  it('are removed from the current period on, and earlier periods keep them', () => {
    const environment = environmentWith();
    const EmployeeId = employeeWithAccount(environment);
    const [old] = current(environment, EmployeeId);
    const Id = value(environment, 'EmployeeService.BankAccount_InsertCurrent', { EmployeeId, BankAccount: account });
    value(environment, 'EmployeeService.BankAccount_DeleteCurrent', { EmployeeId, BankAccountID: old?.Id ?? 0 });
    expect(current(environment, EmployeeId)).toEqual([{ ...account, Id }]);
    expect(inPeriod(environment, EmployeeId, 10)).toEqual([old]);
    value(environment, 'EmployeeService.BankAccount_DeleteCurrent', { EmployeeId, BankAccountID: Id });
    expect(current(environment, EmployeeId)).toEqual([]);
    expect(refusalOf(environment, 'EmployeeService.BankAccount_DeleteCurrent', { EmployeeId, BankAccountID: Id })).toBe(
      2030,
    );
  });

  it('stand twice when they are sent twice', () => {
    const environment = environmentWith();
    const EmployeeId = employeeWithAccount(environment);
    const send = () =>
      value(environment, 'EmployeeService.BankAccount_InsertCurrent', { EmployeeId, BankAccount: account });
    expect(send()).not.toBe(send());
    expect(current(environment, EmployeeId).filter((one) => one.IBAN === account.IBAN)).toHaveLength(2);
  });

  it('are refused with the code that says what is wrong, and nothing is booked', () => {
    const environment = environmentWith();
    const EmployeeId = employeeWithAccount(environment);
    const refused = (BankAccount: object) =>
      refusalOf(environment, 'EmployeeService.BankAccount_InsertCurrent', {
        EmployeeId,
        BankAccount: { ...account, ...BankAccount },
      });
    expect(refused({ IBAN: undefined })).toBe(2032);
    expect(refused({ IBAN: undefined, Number: '123456789' })).toBe(2032);
    expect(refused({ IBAN: account.IBAN.replace('4711', '4712') })).toBe(2014);
    expect(refused({ Number: 'giro' })).toBe(2015);
    expect(refused({ Type: 'Sok' })).toBe(2016);
    expect(refused({ Type: 'None' })).toBe(2016);
    expect(refusalOf(environment, 'EmployeeService.BankAccount_InsertCurrent', { EmployeeId })).toBe(2030);
    expect(refusalOf(environment, 'EmployeeService.BankAccount_InsertCurrent', { EmployeeId: 1 })).toBe(2003);
    expect(environment.log.counts().committed).toBe(0);
  });

  it('of an earlier period need unprotected mode, and a period that exists', () => {
    const environment = environmentWith();
    const EmployeeId = employeeWithAccount(environment);
    const insert = (period: number, UnprotectedMode: boolean) =>
      refusalOf(environment, 'EmployeeService.BankAccount_Insert', {
        EmployeeId,
        BankAccount: account,
        period,
        year: 2026,
        UnprotectedMode,
      });
    expect([insert(10, false), insert(13, true), insert(10, true)]).toEqual([2011, 2006, undefined]);
    expect(inPeriod(environment, EmployeeId, 10).at(-1)).toMatchObject({ IBAN: account.IBAN });
  });
});
