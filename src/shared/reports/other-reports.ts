import type { ReportGroup } from './catalogue.js';

/**
 * Reports that are named and not offered. `unknown`: what the call wants to be told is published nowhere; `answer`: what kind of
 * file it gives.
 */
export interface OtherEntry {
  readonly id: OtherReport;
  readonly group: ReportGroup;
  readonly because: 'unknown' | 'answer';
  readonly methods: readonly string[];
}

export type OtherReport =
  | 'journal-accountant'
  | 'company-components-run'
  | 'company-components-run-period'
  | 'company-components-business'
  | 'employee-components-accountant'
  | 'employee-components-business'
  | 'employee-components-period'
  | 'debtor-components-period'
  | 'debtor-hours-salary'
  | 'debtor-name-address'
  | 'debtor-contracts'
  | 'absence'
  | 'debtor-absence'
  | 'company-insurance'
  | 'company-salary-settings'
  | 'company-wage-tax'
  | 'company-workflow'
  | 'employee-insurance'
  | 'employee-wage-tax'
  | 'employer-cost-hour'
  | 'debtor-insurance'
  | 'debtor-wage-tax';

/** Both forms of a report, the one that answers at once and the one in the background. */
const forms = (...names: readonly string[]): string[] =>
  names.flatMap((name) => [`ReportService.Reports_${name}`, `ReportService.Reports_${name}_Background`]);

const editions = (name: string): string[] => forms(`Accountant_${name}`, `Business_${name}`);

const entry = (
  id: OtherReport,
  group: ReportGroup,
  because: OtherEntry['because'],
  methods: readonly string[],
): OtherEntry => ({ id, group, because, methods });

export const otherReports: readonly OtherEntry[] = [
  entry('journal-accountant', 'books', 'unknown', forms('Accountant_Company_CompanyJournalReport')),
  entry('company-components-run', 'wages', 'unknown', editions('Company_CompanyWageComponentsPerRun')),
  entry('company-components-run-period', 'wages', 'unknown', editions('Company_CompanyWageComponentsPerRunPeriod')),
  entry('company-components-business', 'wages', 'unknown', forms('Business_Company_CompanyWageComponentsPerPeriod')),
  entry('employee-components-accountant', 'wages', 'unknown', forms('Accountant_Company_EmployeeWageComponentsPerRun')),
  entry(
    'employee-components-business',
    'wages',
    'unknown',
    forms('Business_Company_EmployeeWageComponentsPerRunPeriod'),
  ),
  entry('employee-components-period', 'wages', 'unknown', editions('EmployeeWageComponentsPerPeriod')),
  entry('debtor-components-period', 'wages', 'unknown', forms('Accountant_Debtor_EmployeeWageComponentsPerPeriod')),
  entry('employer-cost-hour', 'wages', 'answer', ['CompanyService.HrDocuments_EmployerCostPerHour_Year']),
  entry('debtor-hours-salary', 'people', 'unknown', forms('Accountant_Debtor_EmployeeHoursSalary')),
  entry('debtor-name-address', 'people', 'unknown', forms('Accountant_Debtor_EmployeeNameAddress')),
  entry('debtor-contracts', 'people', 'unknown', forms('Accountant_Debtor_EmployeeContracts')),
  entry('absence', 'absence', 'unknown', editions('EmployeeAbsence')),
  entry('debtor-absence', 'absence', 'unknown', forms('Accountant_Debtor_EmployeeAbsence')),
  entry('company-insurance', 'settings', 'unknown', forms('Accountant_CompanySVWSettings')),
  entry('company-salary-settings', 'settings', 'unknown', forms('Accountant_CompanySalarySettings')),
  entry('company-wage-tax', 'settings', 'unknown', forms('Accountant_CompanyWageTaxSettings')),
  entry('company-workflow', 'settings', 'unknown', forms('Accountant_CompanyWorkflowSettings')),
  entry('employee-insurance', 'settings', 'unknown', editions('EmployeeSVWSettings')),
  entry('employee-wage-tax', 'settings', 'unknown', editions('EmployeeWageTaxSettings')),
  entry('debtor-insurance', 'settings', 'unknown', forms('Accountant_Debtor_EmployeeSVWSettings')),
  entry('debtor-wage-tax', 'settings', 'unknown', forms('Accountant_Debtor_EmployeeWageTaxSettings')),
];
