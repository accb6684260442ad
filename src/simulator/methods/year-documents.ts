import { z } from 'zod';
import { yearDocumentPdf, yearDocuments } from '../documents/year/index.js';
import { read } from './method.js';

const ofYear = z.object({ CompanyId: z.int(), RunId: z.int(), Year: z.int() });

/** The documents of a company's year. What the real calls answer when there is nothing in one is not known; here no PDF. */
export const yearDocumentMethods = yearDocuments.map(([ending, table]) =>
  read(`CompanyService.SalaryDocuments_AnnualDocument_${ending}`, ofYear, ({ CompanyId, RunId, Year }, { books }) => ({
    PDF: yearDocumentPdf(books, books.company(CompanyId), table, { runId: RunId, year: Year })?.toString('base64'),
  })),
);
