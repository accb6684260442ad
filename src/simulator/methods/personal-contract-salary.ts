import { wireDay } from '../../shared/domain/calendar.js';
import type { CompanyBook, EmployeeBook } from '../books/model.js';
import { personalIn } from '../books/personal.js';
import { holdsIn } from '../books/spans.js';
import { hundredths } from '../world/decimal.js';
import { heldAtEndOf } from './dated.js';
import { ofCompanyID } from './inputs.js';
import { read, type Call } from './method.js';
import { personalTexts } from './personal-texts.js';
import { allowPersonalData } from './personal-info.js';

/** Cents an hour: a month counts 52/12 weeks. Text of two decimals in, and out. */
function hourlyWage(kind: string, value: string, hoursPerWeek: string): string {
  if (kind === 'Bruto_Uurloon') return value;
  const hours = Number(hoursPerWeek.replace('.', ''));
  const cents = Number(value.replace('.', ''));
  return hours === 0 ? '0.00' : hundredths(Math.round((cents * 1200) / (52 * hours)));
}

/** One line a person: what holds in the current period. */
function line({ books }: Call, employee: EmployeeBook, company: CompanyBook) {
  const { record } = personalIn(employee, company.period);
  const texts = personalTexts(record);
  const home = employee.addresses.find((span) => span.kind === 'HomeAddress' && holdsIn(span, company.period));
  const { contracts, salaries } = books.parts.terms.of(employee, company);
  const contract = heldAtEndOf(contracts, company.period);
  const salary = heldAtEndOf(salaries, company.period);
  const hours = contract?.hoursPerWeek ?? hundredths(0);
  return {
    EmployeeID: employee.id,
    EmployeeNumber: employee.number,
    FirstName: texts.FirstName,
    Birthday: record.Birthday,
    Prefix: texts.Prefix,
    LastName: texts.LastName,
    Gender: record.Gender === '' ? 'undefined' : record.Gender,
    BSN: texts.BSN,
    City: home?.values.city,
    TelephoneWork: texts.TelephoneWork,
    TelephoneMobileWork: texts.TelephoneMobileWork,
    EmailWork: texts.EmailWork,
    ContractStartDate: contract ? wireDay(contract.start) : null,
    ContractEndDate: contract?.end ? wireDay(contract.end) : null,
    EmailPrivate: texts.EmailPrivate,
    TelephonePrivate: texts.TelephonePrivate,
    TelephoneMobilePrivate: texts.TelephoneMobilePrivate,
    SalaryType: salary?.kind ?? null,
    SalaryValue: salary?.value ?? null,
    Street: home?.values.street,
    HouseNumber: home?.values.houseNumber,
    HouseNumberAddition: home?.values.houseNumberAddition,
    PostCode: home?.values.postalCode,
    HourlyWage: salary ? hourlyWage(salary.kind, salary.value, hours) : hundredths(0),
    ContractHours: hours,
  };
}

export const personalContractSalaryMethods = [
  read('EmployeeService.PersonalInfoContractSalaryAddress_GetAll_AllEmployeesByCompany', ofCompanyID, (input, call) => {
    const company = allowPersonalData(call.books.company(input.CompanyID));
    return [...company.employees.values()].map((employee) => line(call, employee, company));
  }),
];
