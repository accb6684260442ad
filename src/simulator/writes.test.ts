import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
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

const sick = { AbsenceId: 0, Percentage: 100, RegistrationStartDate: null, End: null, RegistrationEndDate: null };
const absences = ['EmployeeService.Absence_GetList', { EmployeeId }] as const;
const absencesOfCompany = ['EmployeeService.Absence_GetAll_AllEmployeesByCompany', { CompanyId }] as const;
const Absences = z.array(z.object({ AbsenceId: z.int(), Dossiernr: z.int() }));
const lastAbsence = async (session: Session) =>
  Absences.parse(await session.value(...absences)).at(-1) ?? { AbsenceId: 0, Dossiernr: 0 };

const Lines = z.array(z.object({ Id: z.int() }));
const lastId = (answer: unknown): number => Lines.parse(answer).at(-1)?.Id ?? 0;

const payEffects: readonly Effect[] = [
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

const leave = ['EmployeeService.Leave_GetList_V2', { EmployeeId, Type: null, Soort: null, Year: 2030 }] as const;
const Leaves = z.array(z.object({ Id: z.int() }));
const firstLeave = async (session: Session) => Leaves.parse(await session.value(...leave))[0]?.Id ?? 0;
const booking = {
  Hours: '16.00',
  UsageType: 'Withdrawal',
  Start: '2030-06-03T00:00:00',
  End: '2030-06-04T00:00:00',
  StartHours: '8.00',
  EndHours: '8.00',
  Type: 'Type1',
  Status: 'Approved',
};
const leaveEffects: readonly Effect[] = [
  effect('EmployeeService.Leave_Insert', { EmployeeId, Leave: booking }, ...leave),
  {
    write: 'EmployeeService.Leave_Update',
    send: async (session) =>
      session.value('EmployeeService.Leave_Update', {
        EmployeeId,
        Leave: { ...booking, Hours: '12.00', EndHours: '4.00', Id: await firstLeave(session) },
      }),
    read: (session) => session.value(...leave),
  },
  {
    write: 'EmployeeService.Leave_Delete',
    send: async (session) =>
      session.value('EmployeeService.Leave_Delete', { EmployeeId, LeaveId: await firstLeave(session) }),
    read: (session) => session.value(...leave),
  },
];

const reported = { EmployeeId, NewDossier: true };
const absenceEffects: readonly Effect[] = [
  effect(
    'EmployeeService.Absence_Insert',
    { ...reported, Absence: { ...sick, Start: '2030-03-04T00:00:00', Dossier: 'Ziekte', Dossiernr: 0 } },
    ...absencesOfCompany,
  ),
  {
    write: 'EmployeeService.Absence_PartialRecoveryInsert',
    send: async (session) =>
      session.value('EmployeeService.Absence_PartialRecoveryInsert', {
        EmployeeId,
        AbsenceID: (await lastAbsence(session)).AbsenceId,
        StartDate: '2030-03-11T00:00:00',
        Reportdate: '2030-03-11T00:00:00',
        Percent: 50,
      }),
    read: (session) => session.value(...absences),
  },
  {
    write: 'EmployeeService.AbsenceNotification_Insert',
    send: async (session) =>
      session.value('EmployeeService.AbsenceNotification_Insert', {
        EmployeeId,
        Absence: {
          ...sick,
          Percentage: 80,
          Start: '2030-03-18T00:00:00',
          Dossiernr: (await lastAbsence(session)).Dossiernr,
        },
      }),
    read: (session) => session.value(...absencesOfCompany),
  },
  {
    write: 'EmployeeService.Absence_RecoveryInsert',
    send: async (session) =>
      session.value('EmployeeService.Absence_RecoveryInsert', {
        EmployeeId,
        AbsenceID: (await lastAbsence(session)).AbsenceId,
        Lastdayabsence: '2030-03-24T00:00:00',
        Reportdate: '2030-03-25T00:00:00',
      }),
    read: (session) => session.value(...absences),
  },
  effect(
    'EmployeeService.Absence2_Insert',
    { ...reported, Absence: { ...sick, Start: '2030-05-06T00:00:00', Dossier: '8', Dossiernr: 0 } },
    ...absences,
  ),
];

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
  effect('CompanyService.RunRequest_Insert', { CompanyId }, 'CompanyService.RunRequest_GetList', {
    CompanyId,
    Year: december.Year,
  }),
  ...payEffects,
  ...absenceEffects,
  ...leaveEffects,
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
