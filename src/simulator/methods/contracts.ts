import { firstDay, lastDay, wireDay, type Day } from '../../shared/domain/calendar.js';
import type { Contract } from '../books/parts.js';
import { ofCompanyID, ofEmployee } from './inputs.js';
import { read, type Call } from './method.js';

const orNil = (day: Day | null): string | null => (day === null ? null : wireDay(day));

const oldShape = (contract: Contract) => ({
  ContractID: contract.id,
  StartDate: wireDay(contract.start),
  TrialPeriod: orNil(contract.trialEnd),
  EndDate: orNil(contract.end),
  EmployementType: 1,
  EmploymentSequenceTaxId: 1,
  Indefinite: contract.indefinite,
  PhaseClassification: contract.phase,
});

const wire = (contract: Contract) => ({
  ...oldShape(contract),
  CreationDate: contract.createdAt,
  WrittenContract: contract.written,
  HoursPerWeek: contract.hoursPerWeek,
});

function contractsOf({ books }: Call, employeeId: number) {
  const { employee, company } = books.employee(employeeId);
  return { company, contracts: books.parts.terms.of(employee, company).contracts };
}

export const contractMethods = [
  read('EmployeeService.Contract_GetAll', ofEmployee, (input, call) =>
    contractsOf(call, input.EmployeeId).contracts.map(wire),
  ),
  read('EmployeeService.Contract_GetAll_v2', ofEmployee, (input, call) =>
    contractsOf(call, input.EmployeeId).contracts.map(oldShape),
  ),
  read('EmployeeService.Contract_GetCurrentPeriod', ofEmployee, (input, call) => {
    const { company, contracts } = contractsOf(call, input.EmployeeId);
    const [first, last] = [firstDay(company.period), lastDay(company.period)];
    const active = contracts.filter(({ start, end }) => start <= last && (end === null || end >= first));
    return { EmployeeId: input.EmployeeId, EmployeeContracts: active.map(wire) };
  }),
  read('EmployeeService.Contract_GetAll_AllEmployeesByCompany', ofCompanyID, (input, { books }) => {
    const company = books.company(input.CompanyID);
    return [...company.employees.values()].map((employee) => ({
      EmployeeId: employee.id,
      EmployeeContracts: books.parts.terms.of(employee, company).contracts.map(wire),
    }));
  }),
];
