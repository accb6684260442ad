import { z } from 'zod';
import type { CompanyBook } from '../books/model.js';
import { read } from './method.js';
import { wirePeriod } from './periods.js';

/** The declaration's own term; a weekly payer declares per four weeks in this demo. */
const declarationTerms = { month: 'Month', week4: 'Week4', week: 'Week4' } as const;

const company = ({ definition, period }: CompanyBook) => ({
  ID: definition.id,
  Number: definition.number,
  Name: definition.name,
  PhoneNumber: `085-0000${String(definition.number).padStart(3, '0')}`,
  Email: `info@${definition.mailDomain}`,
  Website: `https://www.${definition.mailDomain}`,
  LoonaangifteTijdvak: declarationTerms[period.type],
});

export const companyMethods = [
  read('CompanyService.List_GetAll', z.object({}), (_, { books }) => books.companies().map(company)),
  read('CompanyService.List_GetByDebtor', z.object({ DebtorId: z.int() }), (input, { books }) =>
    books.companiesOf(input.DebtorId).map(company),
  ),
  read('CompanyService.Company_GetCurrentPeriod', z.object({ CompanyId: z.int() }), (input, { books }) =>
    wirePeriod(books.company(input.CompanyId).period),
  ),
  read('CompanyService.Company_GetCurrentByEmployeeId', z.object({ EmployeeId: z.int() }), (input, { books }) =>
    company(books.employee(input.EmployeeId).company),
  ),
];
