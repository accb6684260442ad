import { type CompanyId, EmployeeId, type RunId } from '../../../shared/domain/ids.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { CallOptions, NmbrsClient } from '../client.js';
import { noPdf, pdfOf } from './pdf.js';

export interface OneRun {
  readonly id: RunId;
  readonly year: number;
}

/** Payslips and annual statements. The company's own PDF calls carry no employee: whose a PDF is, is known by asking for one. */
export interface PayslipGateway {
  /** Who is in the run, in the server's order (Run_GetEmployeesByRunCompany). */
  people(companyId: CompanyId, run: OneRun): Promise<Result<{ employeeId: EmployeeId; number: number }[]>>;
  /** None, one or several (SalaryDocuments_GetEmployeePayslipsPDFByRunCompany_v2). `bad-answer`: it is no PDF. */
  ofEmployee(
    companyId: CompanyId,
    run: OneRun,
    employeeId: EmployeeId,
    options?: CallOptions,
  ): Promise<Result<Uint8Array[]>>;
  /** Null: Nmbrs has none (EmployeeService.SalaryDocuments_GetAnnualStatementPDF). */
  annualStatement(employeeId: EmployeeId, year: number): Promise<Result<Uint8Array | null>>;
}

const payslipMethod = 'CompanyService.SalaryDocuments_GetEmployeePayslipsPDFByRunCompany_v2';
const statementMethod = 'EmployeeService.SalaryDocuments_GetAnnualStatementPDF';

export function createPayslipGateway(client: NmbrsClient): PayslipGateway {
  return {
    async people(companyId, { id, year }) {
      const input = { CompanyId: companyId, RunId: id, Year: year };
      const answer = await client.read('CompanyService.Run_GetEmployeesByRunCompany', input);
      if (!answer.ok) return answer;
      return ok(
        (answer.data ?? []).flatMap((row) => {
          const employeeId = EmployeeId.safeParse(row?.EmployeeId);
          return row && employeeId.success ? [{ employeeId: employeeId.data, number: row.EmployeeNumber }] : [];
        }),
      );
    },

    async ofEmployee(companyId, { id, year }, employeeId, options) {
      const input = { EmployeeID: employeeId, CompanyId: companyId, RunID: id, intYear: year };
      const answer = await client.read(payslipMethod, input, options);
      if (!answer.ok) return answer;
      const slips: Uint8Array[] = [];
      for (const row of answer.data ?? []) {
        if (!row?.PDF) continue;
        const pdf = pdfOf(row.PDF);
        if (!pdf) return err(noPdf(payslipMethod));
        slips.push(pdf);
      }
      return ok(slips);
    },

    async annualStatement(employeeId, year) {
      const answer = await client.read(statementMethod, { EmployeeID: employeeId, intYear: year });
      if (!answer.ok) return answer;
      if (!answer.data?.PDF) return ok(null);
      const pdf = pdfOf(answer.data.PDF);
      return pdf ? ok(pdf) : err(noPdf(statementMethod));
    },
  };
}
