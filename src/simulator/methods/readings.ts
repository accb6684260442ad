import type { MethodName } from '../../contract/index.js';
import { yearDocuments } from '../documents/year/index.js';

const ofIban =
  'IBAN required (2032) and mod 97 (2014); number of ten digits at most (2015); known kind but None (2016)';
const ofList = 'code in use and unknown id are 2030';
const replacesFrom = 'no UnprotectedMode, so an earlier period is not refused';
const atEnd = 'the one that holds on the last day of the period';
const report = 'Enqueued for 2 s, Executing until 5 s; a result is kept for two hours; outermost element unknown';

const pay = 'periods before the current one were run, each once; 35% tax and 19% premiums of the wage';
const journal = `${pay}; accounts and their names are demo data; costs by shares`;

const stands = 'stands beside what is there, also of the same code; amounts are written with two places or more';
const inBatch = `${stands}; a faulty line refuses all, or what follows it, by switch`;
const rewrites =
  'rewrites the whole line in every period in which it holds; what is left out is gone; end year 0 takes the end away';
const blank = '0 where nothing was entered';
const daysRange = 'fewer than 0 or more than 31 is 2030';
const deletes = 'no UnprotectedMode, so a line of an earlier period goes too';
const stops = 'the period is the last in which it holds; a line that begins later is 2030';

const payReadings: Readonly<Partial<Record<MethodName, string>>> = {
  'EmployeeService.HourComponentVar_Insert': stands,
  'EmployeeService.HourComponentVar_InsertCurrent': stands,
  'EmployeeService.HourComponentVar_Insert_Batch': inBatch,
  'EmployeeService.HourComponentFixed_Insert': stands,
  'EmployeeService.HourComponentFixed_InsertCurrent': stands,
  'EmployeeService.HourComponentFixed_Insert_With_End': stands,
  'EmployeeService.HourComponentFixed_Insert_Batch': inBatch,
  'EmployeeService.HourComponentFixed_Stop': `${stops}; only the id of the component counts`,
  'EmployeeService.HourComponent_Update': `${rewrites}; answers the id`,
  'EmployeeService.HourComponent_Delete': deletes,
  'EmployeeService.WageComponentVar_Insert': stands,
  'EmployeeService.WageComponentVar_InsertCurrent': stands,
  'EmployeeService.WageComponentVar_Insert_Batch': inBatch,
  'EmployeeService.WageComponentFixed_Insert': stands,
  'EmployeeService.WageComponentFixed_InsertCurrent': stands,
  'EmployeeService.WageComponentFixed_Insert_With_End': `${stands}; the end among the component's own fields does not count`,
  'EmployeeService.WageComponentFixed_Insert_Batch': inBatch,
  'EmployeeService.WageComponentFixed_Insert_Batch_With_End': inBatch,
  'EmployeeService.WageComponentFixed_Stop': stops,
  'EmployeeService.WageComponent_Update': rewrites,
  'EmployeeService.WageComponent_Delete': deletes,
  'CompanyService.WageComponentVar_Insert': stands,
  'CompanyService.WageComponentFixed_Insert': stands,
  'CompanyService.WageComponentVar_Insert_Batch': `${inBatch}; answers the ids`,
  'CompanyService.WageComponentVar_Clear': 'answers the ids of what went',
  'CompanyService.WageComponentFixed_Insert_Batch': `${inBatch}; answers the ids`,
  'CompanyService.WageComponentFixed_Stop': stops,
  'EmployeeService.DaysVar_Get': blank,
  'EmployeeService.DaysVar_GetCurrent': blank,
  'EmployeeService.DaysVar_Set': daysRange,
  'EmployeeService.DaysVar_Set_Batch': daysRange,
  'EmployeeService.DaysFixed_Get': blank,
  'EmployeeService.DaysFixed_GetCurrent': blank,
  'EmployeeService.DaysFixed_Set': `${daysRange}; holds from the period on`,
  'EmployeeService.DaysFixed_Set_Batch': `${daysRange}; holds from the period on`,
  'EmployeeService.DaysVarWorked_Get': 'its days are those of DaysVar_Get',
  'EmployeeService.DaysVarWorked_Set': daysRange,
};

const absenceLine =
  'items with one Dossiernr are one case; unknown kind 2022, unknown case 2018, end before start 2028, overlap 2029';
const addsToCase = `${absenceLine}; ends the running item of the case the day before`;

const absenceReadings: Readonly<Partial<Record<MethodName, string>>> = {
  'DebtorService.AbsenceXML_Get':
    'lines with a day from `from` to `to`, both counted; a piece an employee; the elements of its XML are made up, the real ones unknown',
  'EmployeeService.Absence_GetList': 'ended cases too, oldest first; Dossier is the text of the kind',
  'EmployeeService.Absence_Insert': `${absenceLine}; NewDossier false adds to the case of Dossiernr`,
  'EmployeeService.Absence2_Insert': `${absenceLine}; NewDossier false adds to the case of Dossiernr`,
  'EmployeeService.AbsenceNotification_Insert': addsToCase,
  'EmployeeService.Absence_PartialRecoveryInsert':
    'Percent is what is still absent; a new item, and the running one ends the day before; not running 2030',
  'EmployeeService.Absence_RecoveryInsert':
    'ends the running item of the case, whichever of its items is named; not running 2030; answers `true`',
};

const leaveEntry = 'kind Undefined 2022, end before start 2028, days of another booking that was not refused 2029';

const leaveReadings: Readonly<Partial<Record<MethodName, string>>> = {
  'EmployeeService.Leave_GetList': 'those that begin in the year',
  'EmployeeService.Leave_GetList_V2': 'those that begin in the year',
  'EmployeeService.Leave_Insert': leaveEntry,
  'EmployeeService.Leave_Update': `${leaveEntry}; an unknown id 2018; the whole record becomes what is sent`,
  'EmployeeService.Leave_Delete': 'an unknown id 2018; answers `true`',
  'EmployeeService.LeaveBalance_Get': 'all kinds together, each as in LeaveBalance_GetPerType',
  'EmployeeService.LeaveBalance_GetPerType':
    'opening at the start of the current year; every booking of that year counts from its entry on, refused ones never',
  'CompanyService.CompanyLeaveTypeGroups_Get':
    'LabourAgreementSettingsGroupId is the id of an agreement of the company, else 2017; names are demo data',
};

/** Where the API's behaviour is not known and one was chosen, so that a client which counts on another is found out. */
const ofRun = 'an unknown run is 2030';
const runJournal = 'elements as in the journal by periods, a line for each account and component';

const ofYear =
  'the runs of that year up to the one that is named; an unknown run is 2030; an empty document for nothing';

const yearReadings: Readonly<Partial<Record<MethodName, string>>> = {
  ...Object.fromEntries(
    yearDocuments.map(([ending]) => [`CompanyService.SalaryDocuments_AnnualDocument_${ending}`, ofYear]),
  ),
  'CompanyService.SalaryDocuments_AnnualDocument_LeaveSaldos': `balances of the company’s current year alone; ${ofYear}`,
  'CompanyService.SalaryDocuments_AnnualDocument_ReservationSaldos':
    'the demo keeps no reservations: an empty document; an unknown run is 2030',
};

export const readings: Readonly<Partial<Record<MethodName, string>>> = {
  'EmployeeService.List_GetByCompany': 'an unknown type is 2030, not an empty list',
  'EmployeeService.Address_Insert': 'ends the address of the same kind the period before',
  'EmployeeService.Address_Update': 'rewrites every period in which the address holds; its kind cannot change',
  'EmployeeService.Address_Delete': 'the address before it does not come back to life',
  'EmployeeService.PersonalInfo_Update': `fields left out become empty; ${replacesFrom}`,
  'EmployeeService.PersonalInfo_UpdateCurrent': 'fields left out become empty',
  'EmployeeService.BankAccount_Insert': `stands beside all others, also of its kind; ${ofIban}`,
  'EmployeeService.BankAccount_InsertCurrent': `stands beside all others, also of its kind; ${ofIban}`,
  'EmployeeService.BankAccount_DeleteCurrent':
    'not active from the current period on, earlier periods keep it; answers `true`',
  'EmployeeService.Department_GetCurrent': 'no department: no result',
  'EmployeeService.Department_UpdateCurrent': 'a department of another debtor is 2030',
  'EmployeeService.Function_GetFunction': 'an unknown id is 2030',
  'EmployeeService.Function_Update': `a function of another debtor is 2030; ${replacesFrom}`,
  'EmployeeService.Function_UpdateCurrent': 'a function of another debtor is 2030',
  'EmployeeService.Manager_Get': 'the manager of the department in that period',
  'EmployeeService.Manager_GetCurrent': 'the manager of the department',
  'EmployeeService.CostCenter_Update': `replaces all shares; not 100 together or not one standard: 2030; ${replacesFrom}`,
  'EmployeeService.CostCenter_UpdateCurrent': 'replaces all shares; not 100 together or not one standard: 2030',
  'EmployeeService.Contract_GetAll_AllEmployeesByCompany': 'changed hours: the same ContractID twice, the later last',
  'EmployeeService.Contract_GetAll': 'changed hours: the same ContractID twice, the later last',
  'EmployeeService.Contract_GetCurrentPeriod': 'contracts that hold on any day of the period',
  'EmployeeService.Service_GetList': 'still in service: End is 0001-01-01',
  'EmployeeService.Salary_Get': atEnd,
  'EmployeeService.Salary_GetCurrent': atEnd,
  'EmployeeService.Salary_GetAll_AllEmployeesByCompany': 'Type is the position in the list of kinds',
  'EmployeeService.Schedule_Get': atEnd,
  'EmployeeService.Schedule_GetCurrent': atEnd,
  'EmployeeService.PersonalInfoContractSalaryAddress_GetAll_AllEmployeesByCompany':
    'what holds in the current period; the hourly wage counts 52/12 weeks a month',
  'EmployeeService.LabourAgreements_Update': 'an agreement that the company does not have is 2017',
  'EmployeeService.LabourAgreements_UpdateCurrent': 'an agreement that the company does not have is 2017',
  'CompanyService.Address_Update': 'rewrites the current address, whatever id is named; without one 2030',
  'CompanyService.BankAccount_Insert': `replaces the current one; ${ofIban}`,
  'CompanyService.BankAccount_Update': `rewrites the current one, whatever id is named; ${ofIban}`,
  'CompanyService.CostCenter_Insert': 'Id nil or 0 is new; 2037 unknown id, 2038 empty code, 2039 code in use',
  'CompanyService.CostUnit_Insert': `Id 0 is new; ${ofList}`,
  'DebtorService.Department_Insert': ofList,
  'DebtorService.Department_Update': ofList,
  'DebtorService.Department_Delete': 'one that anybody has or had is 2030',
  'DebtorService.Function_Insert': `Id 0 is new, another updates; ${ofList}`,
  'DebtorService.Function_Update': ofList,
  'DebtorService.Function_Delete': 'one that anybody has or had is 2030',
  'DebtorService.Title_Insert': 'sent twice, stands twice',
  'DebtorService.LabourAgreementSettings_GetList': 'the period is not checked: companies of a debtor count differently',
  'ReportService.Reports_Accountant_EmployeeNameAddress_Background': report,
  'ReportService.Reports_Business_EmployeeNameAddress_Background': report,
  'ReportService.Reports_Accountant_EmployeeContracts_Background': report,
  'ReportService.Reports_Business_EmployeeContracts_Background': report,
  'ReportService.Reports_Accountant_EmployeeHoursSalary_Background': report,
  'ReportService.Reports_Business_EmployeeHoursSalary_Background': report,
  'ReportService.Reports_GetJournalsReportByCompany_Background': `${journal}; ${report}`,
  'ReportService.Reports_Business_Company_CompanyJournalReport': journal,
  'EmployeeService.Reports_GetJournalsReportByEmployee': `${journal}; elements as in the company's`,
  'ReportService.Reports_Accountant_Company_EmployeeWageComponentsPerRunPeriod_Background': `${pay}; ${report}`,
  'ReportService.Reports_Accountant_Company_CompanyWageComponentsPerPeriod_Background': `${pay}; elements as in the employees'; ${report}`,
  'ReportService.Reports_GetWageCodesByYear_Background': `${pay}; elements as in the wage codes of a run; ${report}`,
  'ReportService.Reports_Business_Company_EmployeeWageComponentsPerRun': `${pay}; elements as in the report by run and period`,
  'CompanyService.Run_GetList': 'one run for each period before the current one; all but the newest are locked',
  'CompanyService.Run_GetEmployeesByRunCompany': `who was paid anything in it; ${ofRun}`,
  'CompanyService.SalaryDocuments_GetEmployeePayslipsPDFByRunCompany_v2': `an empty list for who has none; ${ofRun}`,
  'CompanyService.SalaryDocuments_GetSEPA': `a pain.001.001.03 to the accounts of that period; who has none is left out; ${ofRun}`,
  'EmployeeService.SalaryDocuments_GetAnnualStatementPDF':
    'sums of the runs so far; an empty document for who has none',
  'CompanyService.Journals_GetByRunCompany_v2': `${runJournal}; ${ofRun}`,
  'CompanyService.Journals_GetByRunDepartment_v2': `${runJournal}; ${ofRun}`,
  'CompanyService.Journals_GetByRunCostCenter_v2': `${runJournal}; ${ofRun}`,
  'CompanyService.Journals_GetByRunEmployee_v2': `${runJournal}; ${ofRun}`,
  'CompanyService.Journals_GetByRunCostCenterCostUnitPerYear': `${runJournal}; ${ofRun}`,
  'ReportService.Reports_GetWageCodesByRunCompany_v2_Background': `${pay}; ${ofRun}; ${report}`,
  'ReportService.Reports_GetWageCodesByRunCompany_FilterByWageCode_Background': `${pay}; ${ofRun}; ${report}`,
  'ReportService.Reports_GetPayslipByRunCompany_v2_Background': `${pay}; the list around the payslips; ${ofRun}; ${report}`,
  'ReportService.Reports_Accountant_CompanyContactPerson_Background': `all names of elements; ${report}`,
  'ReportService.Reports_BackgroundTask_Result': 'an unknown task has status Unknown',
  'SingleSignOn.GetToken': 'the demo user’s token stands in for a password',
  'SingleSignOn.GetTokenWithDomain': 'the demo user’s token stands in for a password; a wrong domain is 2043',
  ...yearReadings,
  ...payReadings,
  ...absenceReadings,
  ...leaveReadings,
};
