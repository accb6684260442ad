import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knownFaultCodes } from '../shared/domain/fault-codes.js';
import { startSimulator, type Simulator } from './index.js';
import { bakery, cleaners, environmentWith, logistics, settledEmployee } from './testing/environment.js';
import { FakeClock } from './testing/fake-clock.js';
import { Session } from './testing/session.js';

let simulator: Simulator;
let session: Session;
const EmployeeId = settledEmployee(environmentWith());
const elsewhere = settledEmployee(environmentWith(), logistics);

beforeEach(async () => {
  simulator = await startSimulator({ clock: new FakeClock(), rateLimit: false });
  session = new Session(simulator);
});
afterEach(() => simulator.close());

describe('the user’s template', () => {
  const method = 'EmployeeService.Department_UpdateCurrent';
  const input = { EmployeeId, DepartmentId: 4_101_020 };

  it('refuses the calls that it lacks with 1002 everywhere, and changes nothing, until it has them again', async () => {
    await session.control({ do: 'template', lacks: [method, 'EmployeeService.BankAccount_GetListCurrent'] });
    expect(await session.faultCode(method, input)).toBe(1002);
    expect(await session.faultCode(method, { ...input, EmployeeId: elsewhere })).toBe(1002);
    expect(await session.faultCode('EmployeeService.BankAccount_GetListCurrent', { EmployeeId })).toBe(1002);
    expect(await session.faultCode('EmployeeService.Department_GetCurrent', { EmployeeId })).toBeUndefined();
    expect((await session.control({ do: 'books' })).body).toMatchObject({ counts: { committed: 0 } });
    await session.control({ do: 'template', lacks: [] });
    await session.value(method, input);
    expect(await session.value('EmployeeService.Department_GetCurrent', { EmployeeId })).toMatchObject({
      Id: input.DepartmentId,
    });
  });

  it('is the user’s alone: a colleague may still', async () => {
    await session.control({ do: 'template', lacks: [method] });
    expect((await session.control({ do: 'colleague', method, input })).body).toMatchObject({ ok: true });
  });

  it('takes only names that the contract has', async () => {
    expect((await session.control({ do: 'template', lacks: ['EmployeeService.Adress_Insert'] })).status).toBe(400);
  });
});

describe('the user’s tags', () => {
  const names = async (method: 'CompanyService.List_GetAll' | 'DebtorService.List_GetAll') =>
    JSON.stringify(await session.value(method, {}));

  it('hide a company: absent from lists, 1003 for it and its people, also for writes', async () => {
    await session.control({ do: 'tags', hideCompanies: [bakery.id] });
    expect(await names('CompanyService.List_GetAll')).not.toContain(bakery.name);
    expect(await session.value('CompanyService.List_GetByDebtor', { DebtorId: bakery.debtorId })).toHaveLength(3);
    expect(await session.faultCode('CompanyService.Company_GetCurrentPeriod', { CompanyId: bakery.id })).toBe(1003);
    expect(await session.faultCode('EmployeeService.Salary_GetCurrent', { EmployeeId })).toBe(1003);
    expect(
      await session.faultCode('EmployeeService.Department_UpdateCurrent', { EmployeeId, DepartmentId: 4_101_020 }),
    ).toBe(1003);
    expect(await session.faultCode('CompanyService.Company_GetCurrentPeriod', { CompanyId: 1 })).toBe(2004);
    expect(
      await session.faultCode('CompanyService.Company_GetCurrentPeriod', { CompanyId: cleaners.id }),
    ).toBeUndefined();
    await session.control({ do: 'tags' });
    expect(await names('CompanyService.List_GetAll')).toContain(bakery.name);
  });

  it('hide a debtor with all its companies', async () => {
    await session.control({ do: 'tags', hideDebtors: [logistics.debtorId] });
    expect(await names('DebtorService.List_GetAll')).not.toContain('Noordkade');
    expect(await names('CompanyService.List_GetAll')).not.toContain('Noordkade');
    const of = { DebtorId: logistics.debtorId };
    expect(await session.faultCode('DebtorService.Department_GetList', of)).toBe(1003);
    expect(await session.faultCode('CompanyService.List_GetByDebtor', of)).toBe(1003);
    expect(await session.faultCode('CompanyService.CostCenter_GetList', { CompanyId: logistics.id })).toBe(1003);
    expect(await session.faultCode('DebtorService.Department_GetList', { DebtorId: 1 })).toBe(2009);
  });
});

describe('single sign-on', () => {
  it('gives a token for the user’s own token or password, without a header, and a new one each time', async () => {
    const { username, token, domain } = simulator;
    const tokens = [
      await session.value('SingleSignOn.GetToken2', { Username: username.toUpperCase(), Token: token }),
      await session.value('SingleSignOn.GetToken', { Username: username, Password: token }, '1.2'),
      await session.value('SingleSignOn.GetTokenWithDomain', { Username: username, Password: token, Domain: domain }),
    ];
    expect(new Set(tokens).size).toBe(3);
    for (const given of tokens) expect(given).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify((await session.control({ do: 'books' })).body)).not.toContain(token);
  });

  it('is refused with 1001, 1000 and 2043', async () => {
    const { username, token } = simulator;
    expect(await session.faultCode('SingleSignOn.GetToken2', { Username: username, Token: 'guess' })).toBe(1001);
    expect(await session.faultCode('SingleSignOn.GetToken2', {})).toBe(1001);
    expect(await session.faultCode('SingleSignOn.GetToken', { Username: username, Password: 'guess' })).toBe(1000);
    expect(
      await session.faultCode('SingleSignOn.GetTokenWithDomain', {
        Username: username,
        Password: token,
        Domain: 'elsewhere',
      }),
    ).toBe(2043);
  });
});

describe('faults on command', () => {
  it('carry every code of the reference', async () => {
    const method = 'EmployeeService.EmployeeType_GetList';
    for (const code of knownFaultCodes) {
      await session.control({ do: 'misbehave', rule: { method, act: { kind: 'fault', code, text: 'as told' } } });
      expect(await session.faultCode(method, {})).toBe(code);
    }
    expect(await session.faultCode(method, {})).toBeUndefined();
  });
});
