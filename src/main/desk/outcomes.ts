import { ok } from '../../shared/errors.js';
import type { CompanyId } from '../../shared/domain/ids.js';
import type { Connection } from '../../shared/ipc/connections.js';
import type { CompanyDirectory } from '../companies/company-directory.js';
import type { Gateways } from '../connections/open-gateways.js';
import type { DeskParts } from './parts.js';
import type { EmployeeDirectory } from '../employees/employee-directory.js';
import type { Jobs } from '../jobs/jobs.js';
import { Payments } from '../payments/payments.js';
import { ShowDocuments } from '../exports/show-documents.js';
import { Payslips } from '../payslips/payslips.js';
import { makeReport } from '../reports/batches/make-report.js';
import { ReportBatches } from '../reports/batches/report-batches.js';
import { Reports } from '../reports/reports.js';
import { Runs } from '../runs/runs.js';
import { WageTax } from '../wage-tax/wage-tax.js';
import { YearDocuments } from '../year-documents/year-documents.js';

export interface OutcomeParts extends Pick<DeskParts, 'clock' | 'id' | 'publish' | 'saving' | 'viewer'> {
  readonly gateways: Gateways;
  readonly companies: CompanyDirectory;
  readonly employees: EmployeeDirectory;
  readonly jobs: Jobs;
  readonly kind: Connection['kind'];
  /** Who is signed in, as a file's head names its maker. */
  readonly madeBy: string;
}

/** What comes out of payroll: reports, runs, payslips, payments, wage tax, and the files of them. */
export function openOutcomes(parts: OutcomeParts) {
  const { gateways, companies, employees, jobs, clock, publish } = parts;
  const companyName = (companyId: CompanyId): string => companies.find(companyId)?.name ?? '';
  const reports = new Reports({
    gateway: gateways.reports,
    jobs,
    clock,
    id: parts.id,
    companyName: ({ companyId, debtorId }) => {
      if (debtorId !== undefined) return companies.findDebtor(debtorId)?.name ?? '';
      return companyId === undefined ? '' : companyName(companyId);
    },
    employeeName: ({ companyId, employeeId }) =>
      companyId === undefined || employeeId === undefined ? '' : (employees.find(companyId, employeeId)?.name ?? ''),
    language: parts.saving.language,
    publish: (run) => publish('reports.changed', run),
  });
  const runs = new Runs({
    gateway: gateways.runs,
    requests: gateways.runRequests,
    reports: gateways.reports,
    jobs,
    clock,
    companyName,
  });
  const reportBatches = new ReportBatches({
    ...parts.saving,
    make: (item, format, signal) =>
      makeReport(item, format, signal, {
        gateway: gateways.reports,
        clock,
        language: parts.saving.language,
        csv: parts.saving.csv,
        madeBy: parts.madeBy,
        print: parts.saving.print,
      }),
    runs: async (companyId, year) => {
      const list = await runs.list(companyId, year);
      return list.ok ? ok(list.data.runs) : list;
    },
    period: async (companyId) => {
      const period = await companies.period(companyId);
      return period.ok ? ok(period.data.current) : period;
    },
    company: (companyId) => companies.find(companyId),
    jobs,
    clock,
    id: parts.id,
    publish: (batch) => publish('reportBatches.changed', batch),
  });
  const names = async (companyId: CompanyId) => {
    const list = await employees.list(companyId, false);
    return list.ok ? ok(new Map(list.data.ids.map((id, at) => [id, list.data.names[at] ?? '']))) : list;
  };
  const payslips = new Payslips({
    ...parts.saving,
    gateway: gateways.payslips,
    jobs,
    clock,
    id: parts.id,
    companyName,
    names,
    publish: (batch) => publish('payslips.changed', batch),
  });
  const yearDocuments = new YearDocuments({
    ...parts.saving,
    gateway: gateways.yearDocuments,
    jobs,
    clock,
    id: parts.id,
    companyName,
    publish: (batch) => publish('yearDocuments.changed', batch),
  });
  const filed = { ...parts.saving, clock, companyName };
  return {
    reports,
    runs,
    reportBatches,
    payslips,
    yearDocuments,
    showDocuments: new ShowDocuments({
      payslips: gateways.payslips,
      yearDocuments: gateways.yearDocuments,
      companyName,
      language: parts.saving.language,
      names,
      kind: parts.kind,
      viewer: parts.viewer,
    }),
    wageTax: new WageTax({ ...filed, gateway: gateways.wageTax }),
    payments: new Payments({ ...filed, gateway: gateways.payments }),
  };
}
