import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Period } from '../../shared/domain/period.js';
import type { ChangeSetId, CompanyId, DebtorId, EmployeeId } from '../../shared/domain/ids.js';
import type { ReportRunId } from '../../shared/ipc/reports.js';
import { type PlaceSearch, periodToSearch } from './place/search.js';

/** The paths of the screens, in one place. Debtor, company and period travel along by themselves. */
export const paths = {
  employees: '/employees',
  employee: '/employees/$employeeId/$section',
  registration: '/registration',
  imports: '/import',
  absence: '/absence',
  absenceReport: '/absence/report',
  absencePerson: '/absence/of/$employeeId',
  calendar: '/calendar',
  figures: '/absence/figures',
  leave: '/leave',
  leaveNew: '/leave/new',
  leavePerson: '/leave/of/$employeeId',
  reports: '/reports',
  manyReports: '/reports/many',
  report: '/reports/$id',
  runs: '/runs',
  wageTax: '/runs/wage-tax',
  outbox: '/outbox',
  changeSet: '/outbox/$id',
  review: '/changes/$id/review',
  settings: '/settings',
  connections: '/connections',
  addConnection: '/connections/new',
} as const;

/** Whether a screen is about a company: the others work without one. */
export const needsPlace = (path: string): boolean =>
  ![paths.settings, paths.connections, paths.outbox].some((own) => path === own || path.startsWith(`${own}/`));

export type Section = 'personal' | 'address' | 'bank' | 'employment';

/** Every way to go somewhere else. */
export function useGo() {
  const navigate = useNavigate();
  return useMemo(
    () => ({
      employees: () => navigate({ to: paths.employees }),
      employee: (employeeId: EmployeeId, section: Section) =>
        navigate({ to: paths.employee, params: { employeeId: String(employeeId), section } }),
      registration: () => navigate({ to: paths.registration }),
      imports: () => navigate({ to: paths.imports }),
      absence: () => navigate({ to: paths.absence }),
      absenceReport: () => navigate({ to: paths.absenceReport }),
      absencePerson: (employeeId: EmployeeId) =>
        navigate({ to: paths.absencePerson, params: { employeeId: String(employeeId) } }),
      figures: () => navigate({ to: paths.figures }),
      calendar: () => navigate({ to: paths.calendar }),
      leave: () => navigate({ to: paths.leave }),
      leaveNew: () => navigate({ to: paths.leaveNew }),
      leavePerson: (employeeId: EmployeeId) =>
        navigate({ to: paths.leavePerson, params: { employeeId: String(employeeId) } }),
      reports: () => navigate({ to: paths.reports }),
      manyReports: () => navigate({ to: paths.manyReports }),
      wageTax: () => navigate({ to: paths.wageTax }),
      runs: () => navigate({ to: paths.runs }),
      report: (id: ReportRunId) => navigate({ to: paths.report, params: { id } }),
      outbox: () => navigate({ to: paths.outbox }),
      changeSet: (id: ChangeSetId) => navigate({ to: paths.changeSet, params: { id } }),
      review: (id: ChangeSetId) => navigate({ to: paths.review, params: { id } }),
      settings: () => navigate({ to: paths.settings }),
      /** The section of the settings about what is kept on this computer. */
      kept: () => navigate({ to: paths.settings, hash: 'kept' }),
      connections: () => navigate({ to: paths.connections }),
      addConnection: () => navigate({ to: paths.addConnection }),
      debtor: (debtor: DebtorId) =>
        navigate({ to: paths.employees, search: { debtor, company: undefined, period: undefined } }),
      /** An employee belongs to one company, so his screen gives way to the list; other pages stay. */
      company: (company: CompanyId, onEmployee: boolean) =>
        navigate({
          to: onEmployee ? paths.employees : '.',
          search: (old: PlaceSearch) => ({ ...old, company, period: undefined }),
        }),
      /** Null: the company's current period, whichever that becomes. */
      period: (period: Period | null) =>
        navigate({
          to: '.',
          search: (old: PlaceSearch) => ({ ...old, period: period === null ? undefined : periodToSearch(period) }),
        }),
    }),
    [navigate],
  );
}
