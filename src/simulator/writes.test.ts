import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { MethodName, RequestOf } from '../contract/index.js';
import { startSimulator } from './index.js';
import { methods } from './methods/index.js';
import { bakery, environmentWith, logistics, settledEmployee, value } from './testing/environment.js';
import { Session } from './testing/session.js';
import { demoIban } from './world/iban.js';

/** A write, and a read of another method that must then say something else. */
interface Effect {
  readonly write: MethodName;
  readonly send: (session: Session) => Promise<unknown>;
  readonly read: (session: Session) => Promise<unknown>;
}

const effect = <W extends MethodName, R extends MethodName>(
  write: W,
  input: RequestOf<W>,
  read: R,
  question: RequestOf<R>,
): Effect => ({
  write,
  send: (session) => session.value(write, input),
  read: (session) => session.value(read, question),
});

const world = environmentWith();
const EmployeeId = settledEmployee(world);
const other = settledEmployee(world, logistics);
const employee = world.books.employee(EmployeeId).employee;
const CompanyId = bakery.id;
const DebtorId = bakery.debtorId;
const december = { Period: 12, Year: 2026 };
const address = { Id: 0, Default: true, Street: 'Zeedijk', CountryISOCode: 'NL' };
const home = { ...address, Type: 'HomeAddress' as const };
const account = { Id: 0, IBAN: demoIban(4711), Name: 'S. de Wilde', Type: 'Bankrekening1' as const };
const personal = value(world, 'EmployeeService.PersonalInfo_GetCurrent', { EmployeeId });
const [center] = value(world, 'CompanyService.CostCenter_GetList', { CompanyId: logistics.id });
const share = { Id: 0, CostCenter: { Id: center?.Id ?? null }, Percentage: '100.00', Default: true };
const agreements = value(world, 'CompanyService.LabourAgreements_GetCurrent', { CompanyId });
const labourAgreementSettingsGroupGuid = agreements[1]?.Guid ?? '';
const standingAccount = value(world, 'EmployeeService.BankAccount_GetListCurrent', { EmployeeId })[0]?.Id ?? 0;
const department = value(world, 'DebtorService.Department_Insert', {
  DebtorId,
  department: { Id: 0, Code: 990, Description: 'Proefbakkerij' },
});
const addresses = ['EmployeeService.Address_GetAll_AllEmployeesByCompany', { CompanyID: CompanyId }] as const;
const departments = ['DebtorService.Department_GetList', { DebtorId }] as const;
const functions = ['DebtorService.Function_GetList', { DebtorId }] as const;
const companyAccount = ['CompanyService.BankAccount_GetCurrent', { CompanyId }] as const;

const effects: readonly Effect[] = [
  // First, so that it gets the first new id, which later ones name.
  effect(
    'DebtorService.Department_Insert',
    { DebtorId, department: { Id: 0, Code: 990, Description: 'Proef' } },
    ...departments,
  ),
  effect(
    'DebtorService.Department_Update',
    { DebtorId, department: { Id: department, Code: 990, Description: 'Proefbakkerij' } },
    ...departments,
  ),
  effect('DebtorService.Department_Delete', { DebtorId, id: department }, ...departments),
  effect(
    'DebtorService.Function_Insert',
    { DebtorId, function: { Id: 0, Code: 9990, Description: 'Proever' } },
    ...functions,
  ),
  effect(
    'DebtorService.Function_Update',
    { DebtorId, function: { Id: department + 1, Code: 9990, Description: 'Hoofdproever' } },
    ...functions,
  ),
  effect('DebtorService.Function_Delete', { DebtorId, id: department + 1 }, ...functions),
  effect('DebtorService.Title_Insert', { DebtorId, title: { TitleName: 'prof.' } }, 'DebtorService.Title_GetList', {
    DebtorId,
  }),
  effect('CompanyService.Address_Insert', { CompanyId, Address: address }, 'CompanyService.Address_GetCurrent', {
    CompanyId,
  }),
  effect(
    'CompanyService.Address_Update',
    { CompanyId, Address: { ...address, City: 'Sneek' } },
    'CompanyService.Address_GetCurrentWithAddressType',
    { CompanyId },
  ),
  effect('CompanyService.BankAccount_Insert', { CompanyId, BankAccount: account }, ...companyAccount),
  effect(
    'CompanyService.BankAccount_Update',
    { CompanyId, BankAccount: { ...account, Name: bakery.name } },
    ...companyAccount,
  ),
  effect(
    'CompanyService.CostCenter_Insert',
    { CompanyId, kostenplaats: { Id: null, Code: '7000' } },
    'CompanyService.CostCenter_GetList',
    { CompanyId },
  ),
  effect(
    'CompanyService.CostUnit_Insert',
    { CompanyId, costunit: { Id: 0, Code: 'X' } },
    'CompanyService.CostUnit_GetList',
    { CompanyId },
  ),
  effect(
    'EmployeeService.PersonalInfo_Update',
    { EmployeeId, PersonalInfo: { ...personal, LastName: 'Zonnebloem' }, ...december },
    'EmployeeService.PersonalInfo_GetAll_AllEmployeesByCompany',
    { CompanyID: CompanyId },
  ),
  effect(
    'EmployeeService.PersonalInfo_UpdateCurrent',
    { EmployeeId, PersonalInfo: { ...personal, LastName: 'Maanroos' } },
    'EmployeeService.List_GetByCompany',
    { CompanyId, EmployeeType: employee.typeId },
  ),
  effect(
    'EmployeeService.Address_Update',
    { EmployeeId, Address: { ...home, Id: employee.addresses[0]?.id ?? 0 } },
    ...addresses,
  ),
  effect(
    'EmployeeService.Address_Insert',
    { EmployeeId, Address: home, ...december, UnprotectedMode: false },
    ...addresses,
  ),
  effect(
    'EmployeeService.Address_InsertCurrent',
    { EmployeeId, Address: { ...home, Type: 'PostAddress' } },
    'EmployeeService.Address_GetListCurrent',
    { EmployeeId },
  ),
  effect('EmployeeService.Address_Delete', { EmployeeId, AddressID: employee.addresses[0]?.id ?? 0 }, ...addresses),
  effect(
    'EmployeeService.BankAccount_Insert',
    { EmployeeId, BankAccount: account, period: 12, year: 2026, UnprotectedMode: false },
    'EmployeeService.BankAccount_GetList',
    { EmployeeId, ...december },
  ),
  effect(
    'EmployeeService.BankAccount_InsertCurrent',
    { EmployeeId, BankAccount: account },
    'EmployeeService.BankAccount_GetListCurrent',
    { EmployeeId },
  ),
  effect(
    'EmployeeService.BankAccount_DeleteCurrent',
    { EmployeeId, BankAccountID: standingAccount },
    'EmployeeService.BankAccount_GetListCurrent',
    { EmployeeId },
  ),
  effect(
    'EmployeeService.Department_UpdateCurrent',
    { EmployeeId, DepartmentId: DebtorId * 1000 + 20 },
    'EmployeeService.Manager_GetCurrent',
    { EmployeeId },
  ),
  effect(
    'EmployeeService.Function_Update',
    { EmployeeId, FunctionId: DebtorId * 1000 + 600, ...december },
    'EmployeeService.Function_GetAll_AllEmployeesByCompany_V2',
    { CompanyID: CompanyId },
  ),
  effect(
    'EmployeeService.Function_UpdateCurrent',
    { EmployeeId, FunctionId: DebtorId * 1000 + 600 },
    'EmployeeService.Function_GetCurrent',
    { EmployeeId },
  ),
  effect(
    'EmployeeService.CostCenter_Update',
    { EmployeeId: other, CostCenteren: [share], ...december },
    'EmployeeService.CostCenter_Get',
    { EmployeeId: other, ...december },
  ),
  effect(
    'EmployeeService.CostCenter_UpdateCurrent',
    { EmployeeId: other, CostCenters: [] },
    'EmployeeService.CostCenter_GetCurrent',
    { EmployeeId: other },
  ),
  effect(
    'EmployeeService.LabourAgreements_Update',
    { EmployeeId, labourAgreementSettingsGroupGuid, ...december },
    'EmployeeService.LabourAgreements_Get',
    { EmployeeId, ...december },
  ),
  effect(
    'EmployeeService.LabourAgreements_UpdateCurrent',
    { EmployeeId, labourAgreementSettingsGroupGuid },
    'EmployeeService.LabourAgreements_GetCurrent',
    { EmployeeId },
  ),
];

it('every write of the simulator changes what another method reads over HTTP, and a restart keeps it', async () => {
  const written = new Set(effects.map(({ write }) => write));
  const writes = [...methods.values()].filter((method) => method.kind === 'write').map((method) => method.name);
  expect(writes.filter((name) => !written.has(name))).toEqual([]);

  const folder = mkdtempSync(join(tmpdir(), 'simulator-writes-'));
  const start = () => startSimulator({ booksFile: join(folder, 'books.jsonl'), rateLimit: false });
  try {
    const first = await start();
    const session = new Session(first);
    for (const { write, send, read } of effects) {
      const before = await read(session);
      await send(session);
      expect([write, await read(session)]).not.toEqual([write, before]);
    }
    const after = [];
    for (const { read } of effects) after.push(await read(session));
    await first.close();
    const second = await start();
    const again = [];
    for (const { read } of effects) again.push(await read(new Session(second)));
    await second.close();
    expect(again).toEqual(after);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
