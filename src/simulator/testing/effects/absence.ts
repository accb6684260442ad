import { z } from 'zod';
import type { Session } from '../session.js';
import { CompanyId, type Effect, effect, EmployeeId } from './effect.js';

const sick = { AbsenceId: 0, Percentage: 100, RegistrationStartDate: null, End: null, RegistrationEndDate: null };
const absences = ['EmployeeService.Absence_GetList', { EmployeeId }] as const;
const absencesOfCompany = ['EmployeeService.Absence_GetAll_AllEmployeesByCompany', { CompanyId }] as const;
const Absences = z.array(z.object({ AbsenceId: z.int(), Dossiernr: z.int() }));
const lastAbsence = async (session: Session) =>
  Absences.parse(await session.value(...absences)).at(-1) ?? { AbsenceId: 0, Dossiernr: 0 };

const reported = { EmployeeId, NewDossier: true };
export const absenceEffects: readonly Effect[] = [
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
