import { wireDay } from '../../shared/domain/calendar.js';
import type { SalaryKind, SalaryRecord } from '../books/parts.js';
import { hundredths } from '../world/decimal.js';
import { salaryTable, stepValue } from '../world/salary-table.js';
import { begunIn, heldAtEndOf } from './dated.js';
import { ofCompanyID, ofEmployee, ofEmployeeInPeriod } from './inputs.js';
import { read, type Call } from './method.js';
import { periodOf } from './periods.js';

/** In bulk the kind is a number: taken to be the position in the list of kinds. */
const kindNumbers: Readonly<Record<SalaryKind, number>> = {
  Bruto_Salaris_Fulltime: 1,
  Bruto_Salaris_Partime: 2,
  Bruto_Uurloon: 3,
};

function tableOf({ step }: SalaryRecord) {
  if (step === null) return undefined;
  const euros = (n: number): string => hundredths(stepValue(step.scale, n));
  return {
    Code: salaryTable.code,
    Description: salaryTable.description,
    Schaal: {
      Scale: String(step.scale),
      SchaalDescription: `Schaal ${step.scale}`,
      ScaleValue: euros(0),
      ScalePercentageMax: '100.00',
      ScalePercentageMin: '0.00',
    },
    Trede: { Step: String(step.step), StepDescription: `Trede ${step.step}`, StepValue: euros(step.step) },
  };
}

const wire = (salary: SalaryRecord) => ({
  Value: salary.value,
  Type: salary.kind,
  SalaryTable: tableOf(salary),
  StartDate: wireDay(salary.start),
});

function salariesOf({ books }: Call, employeeId: number) {
  const { employee, company } = books.employee(employeeId);
  return { company, salaries: books.parts.terms.of(employee, company).salaries };
}

const orNothing = (salary: SalaryRecord | null) => (salary === null ? null : wire(salary));

export const salaryMethods = [
  read('EmployeeService.Salary_Get', ofEmployeeInPeriod, (input, call) => {
    const { company, salaries } = salariesOf(call, input.EmployeeId);
    return orNothing(heldAtEndOf(salaries, periodOf(company, input.Year, input.Period)));
  }),
  read('EmployeeService.Salary_GetCurrent', ofEmployee, (input, call) => {
    const { company, salaries } = salariesOf(call, input.EmployeeId);
    return orNothing(heldAtEndOf(salaries, company.period));
  }),
  read('EmployeeService.Salary_GetList', ofEmployeeInPeriod, (input, call) => {
    const { company, salaries } = salariesOf(call, input.EmployeeId);
    return begunIn(salaries, periodOf(company, input.Year, input.Period)).map(wire);
  }),
  read('EmployeeService.Salary_GetAll_AllEmployeesByCompany', ofCompanyID, (input, { books }) => {
    const company = books.company(input.CompanyID);
    return [...company.employees.values()].map((employee) => ({
      EmployeeId: employee.id,
      EmployeeSalaries: books.parts.terms.of(employee, company).salaries.map((salary) => ({
        ID: salary.id,
        ...wire(salary),
        Type: kindNumbers[salary.kind],
        CreationDate: salary.createdAt,
      })),
    }));
  }),
];
