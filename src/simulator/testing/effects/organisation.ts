import { bakery, value } from '../environment.js';
import { account, address, CompanyId, december, DebtorId, type Effect, effect, world } from './effect.js';

const department = value(world, 'DebtorService.Department_Insert', {
  DebtorId,
  department: { Id: 0, Code: 990, Description: 'Proefbakkerij' },
});
const departments = ['DebtorService.Department_GetList', { DebtorId }] as const;
const functions = ['DebtorService.Function_GetList', { DebtorId }] as const;
const companyAccount = ['CompanyService.BankAccount_GetCurrent', { CompanyId }] as const;

export const organisationEffects: readonly Effect[] = [
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
  effect('CompanyService.RunRequest_Insert', { CompanyId }, 'CompanyService.RunRequest_GetList', {
    CompanyId,
    Year: december.Year,
  }),
];
