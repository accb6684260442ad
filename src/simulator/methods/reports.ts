import { z } from 'zod';
import type { Books } from '../books/books.js';
import { contractsReport } from '../reports/contracts.js';
import { hoursSalaryReport } from '../reports/hours-salary.js';
import { nameAddressReport } from '../reports/name-address.js';
import { read, type Call } from './method.js';

const nothing = z.object({});

/**
 * Starts a task. It is no write: the books stay as they are, and a restart forgets the task.
 * The content is made when it is first collected, from what stands then.
 */
const start = (report: string, make: (books: Books) => string, { reports, books, now }: Call): string =>
  reports.start(report, () => make(books), now);

export const reportMethods = [
  read('ReportService.Reports_Accountant_EmployeeNameAddress_Background', nothing, (_, call) =>
    start('Accountant_EmployeeNameAddress', (books) => nameAddressReport(books, true), call),
  ),
  read('ReportService.Reports_Business_EmployeeNameAddress_Background', nothing, (_, call) =>
    start('Business_EmployeeNameAddress', (books) => nameAddressReport(books, false), call),
  ),
  read('ReportService.Reports_Accountant_EmployeeContracts_Background', nothing, (_, call) =>
    start('Accountant_EmployeeContracts', (books) => contractsReport(books, true), call),
  ),
  read('ReportService.Reports_Business_EmployeeContracts_Background', nothing, (_, call) =>
    start('Business_EmployeeContracts', (books) => contractsReport(books, false), call),
  ),
  read('ReportService.Reports_Accountant_EmployeeHoursSalary_Background', nothing, (_, call) =>
    start('Accountant_EmployeeHoursSalary', (books) => hoursSalaryReport(books, true), call),
  ),
  read('ReportService.Reports_Business_EmployeeHoursSalary_Background', nothing, (_, call) =>
    start('Business_EmployeeHoursSalary', (books) => hoursSalaryReport(books, false), call),
  ),
  read('ReportService.Reports_BackgroundTask_Result', z.object({ TaskId: z.string() }), (input, { reports, now }) => {
    const { status, content } = reports.result(input.TaskId, now);
    return { TaskId: input.TaskId, Status: status, Content: content ?? undefined };
  }),
];
