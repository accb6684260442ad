import type { MethodName } from '../../contract/index.js';
import { absenceXmlMethods } from './absence-xml.js';
import { absenceMethods } from './absences.js';
import { addressMethods } from './addresses.js';
import { agreementMethods } from './agreements.js';
import { bankAccountMethods } from './bank-accounts.js';
import { companyMethods } from './companies.js';
import { companyDetailMethods } from './company-details.js';
import { companyWageMethods } from './company-wages.js';
import { contractMethods } from './contracts.js';
import { costCodeMethods } from './cost-codes.js';
import { costMethods } from './costs.js';
import { daysMethods } from './days.js';
import { debtorDetailMethods } from './debtor-details.js';
import { debtorListMethods } from './debtor-lists.js';
import { debtorMethods } from './debtors.js';
import { documentMethods } from './documents.js';
import { employeeMethods } from './employees.js';
import { employmentMethods } from './employments.js';
import { hourMethods } from './hours.js';
import { managerMethods } from './managers.js';
import { leaveMethods } from './leave.js';
import type { Method } from './method.js';
import { payCodeMethods } from './pay-codes.js';
import { personalContractSalaryMethods } from './personal-contract-salary.js';
import { personalInfoMethods } from './personal-info.js';
import { placementMethods } from './placements.js';
import { reportMethods } from './reports.js';
import { runRequestMethods } from './run-requests.js';
import { runMethods } from './runs.js';
import { salaryMethods } from './salaries.js';
import { scheduleMethods } from './schedules.js';
import { singleSignOnMethods } from './single-sign-on.js';
import { wageTaxMethods } from './wage-tax.js';
import { wageMethods } from './wages.js';
import { yearDocumentMethods } from './year-documents.js';

const all: readonly Method[] = [
  ...debtorMethods,
  ...debtorDetailMethods,
  ...debtorListMethods,
  ...companyMethods,
  ...companyDetailMethods,
  ...costCodeMethods,
  ...payCodeMethods,
  ...agreementMethods,
  ...employeeMethods,
  ...personalInfoMethods,
  ...personalContractSalaryMethods,
  ...addressMethods,
  ...bankAccountMethods,
  ...placementMethods,
  ...managerMethods,
  ...costMethods,
  ...contractMethods,
  ...employmentMethods,
  ...salaryMethods,
  ...scheduleMethods,
  ...hourMethods,
  ...wageMethods,
  ...companyWageMethods,
  ...daysMethods,
  ...absenceMethods,
  ...absenceXmlMethods,
  ...leaveMethods,
  ...reportMethods,
  ...runMethods,
  ...runRequestMethods,
  ...wageTaxMethods,
  ...documentMethods,
  ...yearDocumentMethods,
  ...singleSignOnMethods,
];

/** Every method that the simulator has. What is not here is answered with a fault that says so. */
export const methods: ReadonlyMap<string, Method> = new Map(all.map((method) => [method.name, method]));

export const methodNames: readonly MethodName[] = [...methods.values()].map((method) => method.name);

export const findMethod = (name: string): Method | undefined => methods.get(name);
