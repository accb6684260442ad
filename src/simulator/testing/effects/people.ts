import { logistics, settledEmployee, value } from '../environment.js';
import { account, address, CompanyId, december, DebtorId, type Effect, effect, EmployeeId, world } from './effect.js';

const other = settledEmployee(world, logistics);
const employee = world.books.employee(EmployeeId).employee;
const home = { ...address, Type: 'HomeAddress' as const };
const personal = value(world, 'EmployeeService.PersonalInfo_GetCurrent', { EmployeeId });
const [center] = value(world, 'CompanyService.CostCenter_GetList', { CompanyId: logistics.id });
const share = { Id: 0, CostCenter: { Id: center?.Id ?? null }, Percentage: '100.00', Default: true };
const agreements = value(world, 'CompanyService.LabourAgreements_GetCurrent', { CompanyId });
const labourAgreementSettingsGroupGuid = agreements[1]?.Guid ?? '';
const standingAccount = value(world, 'EmployeeService.BankAccount_GetListCurrent', { EmployeeId })[0]?.Id ?? 0;
const addresses = ['EmployeeService.Address_GetAll_AllEmployeesByCompany', { CompanyID: CompanyId }] as const;

export const peopleEffects: readonly Effect[] = [
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
