import { z } from 'zod';
import { err, ok, type Result } from '../../../shared/errors.js';
import { ReportRequest } from '../../../shared/ipc/reports.js';
import { wireDay } from '../../../shared/domain/calendar.js';
import type { CallOptions, NmbrsClient } from '../client.js';
import { absenceDocument } from './absence-xml.js';

/** What a report call gave: a task to ask after, or the report itself. */
export type Asked =
  | { readonly kind: 'task'; readonly task: string }
  | { readonly kind: 'content'; readonly content: string };

export type TaskState =
  | { readonly kind: 'making' }
  | { readonly kind: 'content'; readonly content: string }
  /** The server gave up, or knows nothing of the task. */
  | { readonly kind: 'failed'; readonly status: string };

/** The reports: how each is asked for, and how a task is asked after. */
export interface ReportGateway {
  /** `input-refused` when a parameter that the report wants is not in the request. */
  ask(request: ReportRequest, options?: CallOptions): Promise<Result<Asked>>;
  task(id: string, options?: CallOptions): Promise<Result<TaskState>>;
}

type Call = (client: NmbrsClient, options: CallOptions) => Promise<Result<string | null>>;

/** All that a report may want, as something that must be there. */
const given = z.object(ReportRequest.shape).required().shape;
const { companyId, employeeId, edition, year, untilYear, from, until, run, wageCode, debtorId, days } = given;
const InYear = z.object({ companyId, year });
const InPeriods = z.object({ companyId, year, from, until });
const AcrossYears = z.object({ companyId, year, from, untilYear, until });
const OfEmployee = z.object({ employeeId, year, from, until });
const OfEdition = z.object({ edition });
const OfDays = z.object({ debtorId, days });
const OfRun = z.object({ companyId, year, run });
const OfRunCode = OfRun.extend({ wageCode });

/** What a report wants of its request; an error that names the first thing that is missing. */
function wanted<S extends z.ZodType>(schema: S, request: ReportRequest): Result<z.output<S>> {
  const parsed = schema.safeParse(request);
  if (parsed.success) return ok(parsed.data);
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  return err({ kind: 'input-refused', where, reason: 'missing' });
}

/** Background lists without parameters, in their two forms. */
const lists = {
  'hours-salary': 'EmployeeHoursSalary',
  'name-address': 'EmployeeNameAddress',
  contracts: 'EmployeeContracts',
} as const;

/** Journals of a run that take an explicit year: without one Nmbrs takes the company's active year. */
const runJournals = {
  'journal-run': 'Journals_GetByRunCompany_v2',
  'journal-run-department': 'Journals_GetByRunDepartment_v2',
  'journal-run-cost-center': 'Journals_GetByRunCostCenter_v2',
  'journal-run-employee': 'Journals_GetByRunEmployee_v2',
} as const;

/** The call that a request stands for. `background`: it answers with a task. */
function callOf(request: ReportRequest): Result<{ readonly background: boolean; readonly call: Call }> {
  const { report } = request;
  const task = (call: Call) => ok({ background: true, call });
  const direct = (call: Call) => ok({ background: false, call });
  switch (report) {
    case 'journal': {
      const chosen = wanted(InPeriods, request);
      if (!chosen.ok) return chosen;
      const { companyId, year, from, until } = chosen.data;
      const input = { companyId, startPeriod: from, endPeriod: until, year };
      return task((client, options) =>
        client.read('ReportService.Reports_GetJournalsReportByCompany_Background', input, options),
      );
    }
    case 'journal-employee': {
      const chosen = wanted(OfEmployee, request);
      if (!chosen.ok) return chosen;
      const { employeeId, year, from, until } = chosen.data;
      const input = { EmployeeId: employeeId, StartPeriod: from, EndPeriod: until, Year: year };
      return direct((client, options) =>
        client.read('EmployeeService.Reports_GetJournalsReportByEmployee', input, options),
      );
    }
    case 'journal-years': {
      const chosen = wanted(AcrossYears, request);
      if (!chosen.ok) return chosen;
      const { companyId, year, from, untilYear, until } = chosen.data;
      const input = {
        CompanyId: companyId,
        FromYear: year,
        FromPeriod: from,
        UntilYear: untilYear,
        UntilPeriod: until,
      };
      return direct((client, options) =>
        client.read('ReportService.Reports_Business_Company_CompanyJournalReport', input, options),
      );
    }
    case 'employee-components':
    case 'company-components': {
      const chosen = wanted(InYear, request);
      if (!chosen.ok) return chosen;
      const { companyId, year } = chosen.data;
      const method =
        report === 'company-components'
          ? 'ReportService.Reports_Accountant_Company_CompanyWageComponentsPerPeriod_Background'
          : 'ReportService.Reports_Accountant_Company_EmployeeWageComponentsPerRunPeriod_Background';
      return task((client, options) => client.read(method, { companyId, year }, options));
    }
    case 'wage-codes-year': {
      const chosen = wanted(InYear, request);
      if (!chosen.ok) return chosen;
      const input = { CompanyId: chosen.data.companyId, Year: chosen.data.year };
      return task((client, options) =>
        client.read('ReportService.Reports_GetWageCodesByYear_Background', input, options),
      );
    }
    case 'employee-components-run': {
      const chosen = wanted(InYear, request);
      if (!chosen.ok) return chosen;
      const input = { CompanyId: chosen.data.companyId, Year: chosen.data.year };
      return direct((client, options) =>
        client.read('ReportService.Reports_Business_Company_EmployeeWageComponentsPerRun', input, options),
      );
    }
    case 'hours-salary':
    case 'name-address':
    case 'contracts': {
      const chosen = wanted(OfEdition, request);
      if (!chosen.ok) return chosen;
      const form = chosen.data.edition === 'accountant' ? 'Accountant' : 'Business';
      const method = `ReportService.Reports_${form}_${lists[report]}_Background` as const;
      return task((client, options) => client.read(method, {}, options));
    }
    case 'journal-run':
    case 'journal-run-department':
    case 'journal-run-cost-center':
    case 'journal-run-employee': {
      const chosen = wanted(OfRun, request);
      if (!chosen.ok) return chosen;
      const input = { CompanyId: chosen.data.companyId, RunId: chosen.data.run.id, intYear: chosen.data.year };
      const method = `CompanyService.${runJournals[report]}` as const;
      return direct((client, options) => client.read(method, input, options));
    }
    case 'journal-run-cost-unit': {
      const chosen = wanted(OfRun, request);
      if (!chosen.ok) return chosen;
      const method = 'CompanyService.Journals_GetByRunCostCenterCostUnitPerYear';
      return direct((client, options) => client.read(method, ofRun(chosen.data), options));
    }
    case 'payslips-run':
    case 'wage-codes-run': {
      const chosen = wanted(OfRun, request);
      if (!chosen.ok) return chosen;
      const method =
        report === 'payslips-run'
          ? 'ReportService.Reports_GetPayslipByRunCompany_v2_Background'
          : 'ReportService.Reports_GetWageCodesByRunCompany_v2_Background';
      return task((client, options) => client.read(method, ofRun(chosen.data), options));
    }
    case 'wage-codes-run-code': {
      const chosen = wanted(OfRunCode, request);
      if (!chosen.ok) return chosen;
      const input = { ...ofRun(chosen.data), wageCode: chosen.data.wageCode };
      const method = 'ReportService.Reports_GetWageCodesByRunCompany_FilterByWageCode_Background';
      return task((client, options) => client.read(method, input, options));
    }
    case 'absence-xml': {
      const chosen = wanted(OfDays, request);
      if (!chosen.ok) return chosen;
      const { debtorId, days } = chosen.data;
      const input = { DebtorId: debtorId, from: wireDay(days.from), to: wireDay(days.until) };
      return direct(async (client, options) => {
        const answer = await client.read('DebtorService.AbsenceXML_Get', input, options);
        return answer.ok ? ok(await absenceDocument(answer.data)) : answer;
      });
    }
    case 'contact-persons':
      return task((client, options) =>
        client.read('ReportService.Reports_Accountant_CompanyContactPerson_Background', {}, options),
      );
    default:
      return report satisfies never;
  }
}

const ofRun = ({ companyId, year, run }: z.output<typeof OfRun>) => ({ companyId, runId: run.id, year });

const resultMethod = 'ReportService.Reports_BackgroundTask_Result';

export function createReportGateway(client: NmbrsClient): ReportGateway {
  return {
    async ask(request, options = {}) {
      const found = callOf(request);
      if (!found.ok) return found;
      const answer = await found.data.call(client, options);
      if (!answer.ok) return answer;
      const text = answer.data ?? '';
      return ok(found.data.background ? { kind: 'task', task: text.trim() } : { kind: 'content', content: text });
    },

    async task(id, options) {
      const answer = await client.read(resultMethod, { TaskId: id }, options);
      if (!answer.ok) return answer;
      const status = answer.data?.Status ?? '';
      if (status === 'Success') return ok({ kind: 'content', content: answer.data?.Content ?? '' });
      // A status that nobody knows is no reason to give up: the time-out is.
      if (status === 'Error' || status === 'Unknown') return ok({ kind: 'failed', status });
      return ok({ kind: 'making' });
    },
  };
}
