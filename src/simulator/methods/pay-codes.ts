import { hourCodesOf, secondHourCodesOf, secondWageCodesOf, wageCodesOf, type PayCode } from '../world/pay-codes.js';
import { ofCompanyId } from './inputs.js';
import { read } from './method.js';

const wire = ({ code, description }: PayCode) => ({ Code: code, Description: description });

export const payCodeMethods = [
  read('CompanyService.HourModel_GetHourCodes', ofCompanyId, (input, { books }) =>
    hourCodesOf(books.company(input.CompanyId).definition).map(wire),
  ),
  read('CompanyService.HourModel2_GetHourCodes', ofCompanyId, (input, { books }) =>
    secondHourCodesOf(books.company(input.CompanyId).definition).map(wire),
  ),
  read('CompanyService.WageModel_GetWageCodes', ofCompanyId, (input, { books }) =>
    wageCodesOf(books.company(input.CompanyId).definition).map(wire),
  ),
  read('CompanyService.WageModel2_GetWageCodes', ofCompanyId, (input, { books }) =>
    secondWageCodesOf(books.company(input.CompanyId).definition).map(wire),
  ),
];
