import { z } from 'zod';
import { read, write } from './method.js';

/**
 * Requests for a run. That a request is for the company's current period and waits until somebody in Nmbrs handles it is a
 * reading; here nobody does, so that it stays pending.
 */
export const runRequestMethods = [
  read(
    'CompanyService.RunRequest_GetList',
    z.object({ CompanyId: z.int(), Year: z.int() }),
    ({ CompanyId, Year }, { books }) =>
      books
        .companyRecords(CompanyId)
        .runRequests.filter(({ year }) => year === Year)
        .map(({ year, number }) => ({
          Period: number,
          Year: year,
          Status: 'Pending',
          HandledDate: '0001-01-01T00:00:00',
        })),
  ),
  write('CompanyService.RunRequest_Insert', z.object({ CompanyId: z.int() }), ({ CompanyId }, { books }) => {
    const records = books.companyRecords(CompanyId);
    records.runRequests = [...records.runRequests, books.company(CompanyId).period];
    return null;
  }),
];
