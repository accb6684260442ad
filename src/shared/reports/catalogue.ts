import { z } from 'zod';

/** Reports that can be asked for: every parameter of theirs is known and can be chosen. */
export const RunnableReport = z.enum([
  'journal',
  'journal-years',
  'journal-employee',
  'company-components',
  'employee-components',
  'employee-components-run',
  'wage-codes-year',
  'hours-salary',
  'name-address',
  'contracts',
  'contact-persons',
  'journal-run',
  'journal-run-department',
  'journal-run-cost-center',
  'journal-run-cost-unit',
  'journal-run-employee',
  'payslips-run',
  'wage-codes-run',
  'wage-codes-run-code',
  'absence-xml',
]);
export type RunnableReport = z.infer<typeof RunnableReport>;

export type ReportGroup = 'books' | 'wages' | 'people' | 'absence' | 'settings';

/** What a person chooses before a report is asked for. Ids are never typed. */
export type ReportParameter =
  | 'edition'
  | 'debtor'
  | 'days'
  | 'company'
  | 'employee'
  | 'year'
  | 'periods'
  | 'untilYear'
  | 'run'
  | 'wageCode';

export interface RunnableEntry {
  readonly id: RunnableReport;
  readonly group: ReportGroup;
  readonly parameters: readonly ReportParameter[];
  /** Calls of the API that it stands for; the first is the one that is made. */
  readonly methods: readonly string[];
  /** On the vendor's list of v3 calls; one that is not may be refused. */
  readonly listed: boolean;
}

const background = (name: string): string => `ReportService.Reports_${name}_Background`;
const both = (name: string): readonly string[] => [background(`Accountant_${name}`), background(`Business_${name}`)];

const ofRun: readonly ReportParameter[] = ['company', 'year', 'run'];

export const runnableReports: readonly RunnableEntry[] = [
  {
    id: 'journal',
    group: 'books',
    parameters: ['company', 'year', 'periods'],
    methods: [background('GetJournalsReportByCompany')],
    listed: true,
  },
  {
    id: 'journal-employee',
    group: 'books',
    parameters: ['company', 'employee', 'year', 'periods'],
    methods: ['EmployeeService.Reports_GetJournalsReportByEmployee'],
    listed: true,
  },
  {
    id: 'journal-years',
    group: 'books',
    parameters: ['company', 'year', 'untilYear', 'periods'],
    methods: [
      'ReportService.Reports_Business_Company_CompanyJournalReport',
      background('Business_Company_CompanyJournalReport'),
    ],
    listed: false,
  },
  ...(
    [
      ['journal-run', 'Journals_GetByRunCompany_v2', 'Journals_GetByRunCompany'],
      ['journal-run-department', 'Journals_GetByRunDepartment_v2', 'Journals_GetByRunDepartment'],
      ['journal-run-cost-center', 'Journals_GetByRunCostCenter_v2', 'Journals_GetByRunCostCenter'],
      ['journal-run-cost-unit', 'Journals_GetByRunCostCenterCostUnitPerYear', 'Journals_GetByRunCostCenterCostUnit'],
      ['journal-run-employee', 'Journals_GetByRunEmployee_v2', 'Journals_GetByRunEmployee'],
    ] as const
  ).map(([id, ...methods]) => ({
    id,
    group: 'books' as const,
    parameters: ofRun,
    methods: methods.map((method) => `CompanyService.${method}`),
    listed: true,
  })),
  {
    id: 'payslips-run',
    group: 'wages',
    parameters: ofRun,
    methods: [background('GetPayslipByRunCompany_v2'), background('GetPayslipByRunCompany')],
    listed: true,
  },
  {
    id: 'wage-codes-run',
    group: 'wages',
    parameters: ofRun,
    methods: [background('GetWageCodesByRunCompany_v2'), background('GetWageCodesByRunCompany')],
    listed: true,
  },
  {
    id: 'wage-codes-run-code',
    group: 'wages',
    parameters: [...ofRun, 'wageCode'],
    methods: [background('GetWageCodesByRunCompany_FilterByWageCode')],
    listed: true,
  },
  {
    id: 'employee-components',
    group: 'wages',
    parameters: ['company', 'year'],
    methods: [background('Accountant_Company_EmployeeWageComponentsPerRunPeriod')],
    listed: true,
  },
  {
    id: 'company-components',
    group: 'wages',
    parameters: ['company', 'year'],
    methods: [background('Accountant_Company_CompanyWageComponentsPerPeriod')],
    listed: true,
  },
  {
    id: 'wage-codes-year',
    group: 'wages',
    parameters: ['company', 'year'],
    methods: [background('GetWageCodesByYear')],
    listed: true,
  },
  {
    id: 'employee-components-run',
    group: 'wages',
    parameters: ['company', 'year'],
    methods: [
      'ReportService.Reports_Business_Company_EmployeeWageComponentsPerRun',
      background('Business_Company_EmployeeWageComponentsPerRun'),
    ],
    listed: false,
  },
  {
    id: 'hours-salary',
    group: 'people',
    parameters: ['edition'],
    methods: both('EmployeeHoursSalary'),
    listed: true,
  },
  {
    id: 'name-address',
    group: 'people',
    parameters: ['edition'],
    methods: both('EmployeeNameAddress'),
    listed: true,
  },
  {
    id: 'contracts',
    group: 'people',
    parameters: ['edition'],
    methods: both('EmployeeContracts'),
    listed: true,
  },
  {
    id: 'absence-xml',
    group: 'absence',
    parameters: ['debtor', 'days'],
    methods: ['DebtorService.AbsenceXML_Get'],
    listed: true,
  },
  {
    id: 'contact-persons',
    group: 'settings',
    parameters: [],
    methods: [background('Accountant_CompanyContactPerson')],
    listed: true,
  },
];

/** The entry of a report that can be asked for. */
export function runnableEntry(id: RunnableReport): RunnableEntry {
  const entry = runnableReports.find((one) => one.id === id);
  if (!entry) throw new RangeError(`No report ${id}`);
  return entry;
}
