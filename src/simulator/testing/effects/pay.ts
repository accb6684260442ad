import { z } from 'zod';
import { CompanyId, december, type Effect, effect, EmployeeId } from './effect.js';

const hour = { Id: 0, HourCode: 2125, Hours: '4', CostCenterId: null, CostUnitId: null };
const wage = { Id: 0, Code: 1100, Value: '12.5', CostCenterId: null, CostUnitId: null };
const inDecember = { ...december, UnprotectedMode: false };
const toDecember = { StartPeriod: 11, StartYear: 2026, EndPeriod: 12, EndYear: 2026, UnprotectedMode: false };
const noEnd = { EndPeriod: 0, EndYear: 0, UnprotectedMode: false };
const hours = ['EmployeeService.HourComponentVar_Get', { EmployeeId, ...december }] as const;
const hoursNow = ['EmployeeService.HourComponentVar_GetCurrent', { EmployeeId }] as const;
const fixedHours = ['EmployeeService.HourComponentFixed_Get', { EmployeeId, ...december }] as const;
const wages = ['EmployeeService.WageComponentVar_Get', { EmployeeId, ...december }] as const;
const wagesNow = ['EmployeeService.WageComponentVar_GetCurrent', { EmployeeId }] as const;
const fixedWages = ['EmployeeService.WageComponentFixed_Get', { EmployeeId, ...december }] as const;
const companyWages = ['CompanyService.WageComponentVar_Get', { CompanyId, ...december }] as const;
const fixedCompanyWages = ['CompanyService.WageComponentFixed_Get', { CompanyId, ...december }] as const;
const january = ['EmployeeService.HourComponentFixed_Get', { EmployeeId, Period: 1, Year: 2027 }] as const;
const januaryWages = ['EmployeeService.WageComponentFixed_Get', { EmployeeId, Period: 1, Year: 2027 }] as const;
const ofCompany = { Id: 0, Code: 1100, Value: '100' };
const Lines = z.array(z.object({ Id: z.int() }));
const lastId = (answer: unknown): number => Lines.parse(answer).at(-1)?.Id ?? 0;

export const payEffects: readonly Effect[] = [
  effect('EmployeeService.HourComponentVar_Insert', { EmployeeId, Hourcomponent: hour, ...inDecember }, ...hours),
  {
    write: 'EmployeeService.HourComponent_Update',
    send: async (session) =>
      session.value('EmployeeService.HourComponent_Update', {
        EmployeeId,
        Hourcomponent: { ...hour, Id: lastId(await session.value(...hours)), Hours: '5' },
        ...noEnd,
      }),
    read: (session) => session.value(...hours),
  },
  {
    write: 'EmployeeService.HourComponent_Delete',
    send: async (session) =>
      session.value('EmployeeService.HourComponent_Delete', {
        EmployeeId,
        HourComponentID: lastId(await session.value(...hours)),
      }),
    read: (session) => session.value(...hours),
  },
  effect(
    'EmployeeService.HourComponentVar_Insert_Batch',
    { HourComponents: [{ ...hour, EmployeeId }], ...inDecember },
    ...hours,
  ),
  effect('EmployeeService.HourComponentVar_Clear', { EmployeeId, ...inDecember }, ...hours),
  effect('EmployeeService.HourComponentVar_InsertCurrent', { EmployeeId, Hourcomponent: hour }, ...hoursNow),
  effect('EmployeeService.HourComponentVar_ClearCurrent', { EmployeeId }, ...hoursNow),
  effect(
    'EmployeeService.HourComponentFixed_Insert',
    { EmployeeId, Hourcomponent: hour, ...inDecember },
    ...fixedHours,
  ),
  {
    write: 'EmployeeService.HourComponentFixed_Stop',
    send: async (session) =>
      session.value('EmployeeService.HourComponentFixed_Stop', {
        EmployeeId,
        Hourcomponent: { ...hour, Id: lastId(await session.value(...fixedHours)) },
        ...inDecember,
      }),
    read: (session) => session.value(...january),
  },
  effect('EmployeeService.HourComponentFixed_InsertCurrent', { EmployeeId, Hourcomponent: hour }, ...fixedHours),
  effect(
    'EmployeeService.HourComponentFixed_Insert_With_End',
    { EmployeeId, Hourcomponent: hour, ...inDecember, EndPeriod: 12, EndYear: 2026 },
    ...fixedHours,
  ),
  effect(
    'EmployeeService.HourComponentFixed_Insert_Batch',
    { HourComponents: [{ ...hour, EmployeeId }], ...inDecember },
    ...fixedHours,
  ),
  effect('EmployeeService.WageComponentVar_Insert', { EmployeeId, WageComponent: wage, ...inDecember }, ...wages),
  {
    write: 'EmployeeService.WageComponent_Update',
    send: async (session) =>
      session.value('EmployeeService.WageComponent_Update', {
        EmployeeId,
        WageComponent: { ...wage, Id: lastId(await session.value(...wages)), Value: '13' },
        ...noEnd,
      }),
    read: (session) => session.value(...wages),
  },
  {
    write: 'EmployeeService.WageComponent_Delete',
    send: async (session) =>
      session.value('EmployeeService.WageComponent_Delete', {
        EmployeeId,
        WageComponentID: lastId(await session.value(...wages)),
      }),
    read: (session) => session.value(...wages),
  },
  effect(
    'EmployeeService.WageComponentVar_Insert_Batch',
    { WageComponents: [{ ...wage, EmployeeId }], ...inDecember },
    ...wages,
  ),
  effect('EmployeeService.WageComponentVar_Clear', { EmployeeId, ...inDecember }, ...wages),
  effect('EmployeeService.WageComponentVar_InsertCurrent', { EmployeeId, WageComponent: wage }, ...wagesNow),
  effect('EmployeeService.WageComponentVar_ClearCurrent', { EmployeeId }, ...wagesNow),
  effect(
    'EmployeeService.WageComponentFixed_Insert',
    { EmployeeId, WageComponent: { ...wage, EndYear: null, EndPeriod: null }, ...inDecember },
    ...fixedWages,
  ),
  {
    write: 'EmployeeService.WageComponentFixed_Stop',
    send: async (session) =>
      session.value('EmployeeService.WageComponentFixed_Stop', {
        EmployeeId,
        WageComponentId: lastId(await session.value(...fixedWages)),
        ...inDecember,
      }),
    read: (session) => session.value(...januaryWages),
  },
  effect(
    'EmployeeService.WageComponentFixed_InsertCurrent',
    { EmployeeId, WageComponent: { ...wage, EndYear: 2026, EndPeriod: 12 } },
    ...fixedWages,
  ),
  effect(
    'EmployeeService.WageComponentFixed_Insert_With_End',
    { EmployeeId, WageComponent: { ...wage, EndYear: null, EndPeriod: null }, ...toDecember },
    ...fixedWages,
  ),
  effect(
    'EmployeeService.WageComponentFixed_Insert_Batch',
    { WageComponents: [{ ...wage, EmployeeId }], ...inDecember },
    ...fixedWages,
  ),
  effect(
    'EmployeeService.WageComponentFixed_Insert_Batch_With_End',
    { WageComponents: [{ ...wage, EmployeeId }], ...toDecember },
    ...fixedWages,
  ),
  effect(
    'CompanyService.WageComponentVar_Insert',
    { CompanyID: CompanyId, WageComponent: ofCompany, ...inDecember },
    ...companyWages,
  ),
  effect(
    'CompanyService.WageComponentVar_Insert_Batch',
    { WageComponents: [{ ...ofCompany, CompanyId }], ...inDecember },
    ...companyWages,
  ),
  effect('CompanyService.WageComponentVar_Clear', { CompanyId, ...inDecember }, ...companyWages),
  effect(
    'CompanyService.WageComponentFixed_Insert',
    { CompanyId, WageComponent: ofCompany, ...inDecember },
    ...fixedCompanyWages,
  ),
  effect(
    'CompanyService.WageComponentFixed_Insert_Batch',
    { WageComponents: [{ ...ofCompany, CompanyId }], ...inDecember },
    ...fixedCompanyWages,
  ),
  {
    write: 'CompanyService.WageComponentFixed_Stop',
    send: async (session) =>
      session.value('CompanyService.WageComponentFixed_Stop', {
        CompanyId,
        WageComponentId: lastId(await session.value(...fixedCompanyWages)),
        ...inDecember,
      }),
    read: (session) => session.value('CompanyService.WageComponentFixed_Get', { CompanyId, Period: 1, Year: 2027 }),
  },
  effect('EmployeeService.DaysVar_Set', { EmployeeId, Days: 7, ...inDecember }, 'EmployeeService.DaysVar_Get', {
    EmployeeId,
    ...december,
  }),
  effect(
    'EmployeeService.DaysVar_Set_Batch',
    { EmployeesDaysWorked: [{ EmployeeId, Days: 8, ...december }], UnprotectedMode: false },
    'EmployeeService.DaysVarWorked_Get',
    { EmployeeId, ...december },
  ),
  effect('EmployeeService.DaysFixed_Set', { EmployeeId, Days: 20, ...inDecember }, 'EmployeeService.DaysFixed_Get', {
    EmployeeId,
    ...december,
  }),
  effect(
    'EmployeeService.DaysFixed_Set_Batch',
    { EmployeesDaysWorked: [{ EmployeeId, Days: 18, Period: 11, Year: 2026 }], UnprotectedMode: false },
    'EmployeeService.DaysFixed_GetCurrent',
    { EmployeeId },
  ),
  effect(
    'EmployeeService.DaysVarWorked_Set',
    { EmployeeId, Days: 3, PlusMinusDaysForWageComp: -1, Period: 11, Year: 2026, UnprotectedMode: false },
    'EmployeeService.DaysVar_GetCurrent',
    { EmployeeId },
  ),
];
