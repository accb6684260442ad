import { z } from 'zod';
import { firstDay, lastDay, wireDay } from '../../shared/domain/calendar.js';
import { declarationsOf, type DemoDeclaration, declarationXml, taxPaymentXml } from '../documents/wage-tax.js';
import { runOf } from '../reports/runs.js';
import { type Call, read } from './method.js';
import { Refusal } from './refusal.js';

/** Years in which a declaration is looked for by its id alone, as the call has it. */
const yearsBack = 8;

function declarationOf({ books }: Call, companyId: number, id: number): DemoDeclaration {
  const company = books.company(companyId);
  for (let year = company.period.year; year > company.period.year - yearsBack; year -= 1) {
    const found = declarationsOf(books, company, year).find((one) => one.id === id);
    if (found) return found;
  }
  throw new Refusal(2030, 'Invalid set of values (LoonaangifteID)');
}

/** Wage tax declarations, one a run. The words of the status are made up, but for the one that the reference has. */
export const wageTaxMethods = [
  read(
    'CompanyService.WageTax_GetList',
    z.object({ CompanyId: z.int(), intYear: z.int() }),
    ({ CompanyId, intYear }, { books }) =>
      declarationsOf(books, books.company(CompanyId), intYear).map((one) => ({
        LoonaangifteID: one.id,
        SerialNumber: 1,
        PaymentReference: one.reference,
        TotalGeneral: one.euros,
        Period: one.run.period.number,
        Year: one.run.period.year,
        Status: one.sentAt === null ? 'Approved' : 'Sent',
        SentAt: one.sentAt ?? '0001-01-01T00:00:00',
        TijdvakStart: wireDay(one.from),
        TijdvakEnd: wireDay(one.until),
        CorrectionTijdvakStart: one.corrects && wireDay(firstDay(one.corrects.period)),
        CorrectionTijdvakEnd: one.corrects && wireDay(lastDay(one.corrects.period)),
      })),
  ),
  read(
    'CompanyService.WageTax_GetXML',
    z.object({ LoonaangifteID: z.int(), CompanyId: z.int() }),
    ({ LoonaangifteID, CompanyId }, call) =>
      declarationXml(call.books.company(CompanyId), declarationOf(call, CompanyId, LoonaangifteID)),
  ),
  read(
    'CompanyService.SalaryDocuments_GetSEPA_Tax',
    z.object({
      CompanyId: z.int(),
      RunID: z.int(),
      Year: z.int(),
      WageTaxID: z.int(),
      paymentDate: z.string(),
    }),
    ({ CompanyId, RunID, Year, WageTaxID, paymentDate }, call) => {
      const company = call.books.company(CompanyId);
      runOf(company, RunID, Year);
      return taxPaymentXml(company, declarationOf(call, CompanyId, WageTaxID), paymentDate.slice(0, 10));
    },
  ),
];
