import { wireDay } from '../../shared/domain/calendar.js';
import { z } from 'zod';
import type { Employment } from '../books/parts.js';
import { ofCompanyID, ofEmployee } from './inputs.js';
import { read } from './method.js';

/** The only reasons of the demo; the real list differs per year and is read at run time. */
const endReasons = ['Einde contract voor bepaalde tijd', 'Opzegging door werknemer', 'Wederzijds goedvinden'];
const noDate = '0001-01-01T00:00:00';

const wire = (employment: Employment) => ({
  EmploymentId: employment.id,
  CreationDate: employment.createdAt,
  StartDate: wireDay(employment.start),
  EndDate: employment.end === null ? null : wireDay(employment.end),
  InitialStartDate: wireDay(employment.initialStart),
});

export const employmentMethods = [
  read('EmployeeService.Employment_GetAll_AllEmployeesByCompany', ofCompanyID, (input, { books }) => {
    const company = books.company(input.CompanyID);
    return [...company.employees.values()].map((employee) => ({
      EmployeeId: employee.id,
      EmployeeEmployments: books.parts.terms.of(employee, company).employments.map(wire),
    }));
  }),
  // Its End cannot be nil on the wire: who is still in service has .NET's first day of all.
  read('EmployeeService.Service_GetList', ofEmployee, (input, { books }) => {
    const { employee, company } = books.employee(input.EmployeeId);
    return books.parts.terms.of(employee, company).employments.map(({ start, end, initialStart }) => ({
      Start: wireDay(start),
      End: end === null ? noDate : wireDay(end),
      SeniorityDate: wireDay(initialStart),
      EndServiceReason: end === null ? undefined : endReasons[0],
    }));
  }),
  read('EmployeeService.EndServiceReason_GetList', z.object({}), () =>
    endReasons.map((Description, index) => ({ ID: index + 1, Description })),
  ),
];
