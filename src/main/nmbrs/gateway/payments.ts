import type { CalendarDate } from '../../../shared/domain/calendar-date.js';
import type { CompanyId } from '../../../shared/domain/ids.js';
import { ok, type Result } from '../../../shared/errors.js';
import type { NmbrsClient } from '../client.js';
import type { OneRun } from './payslips.js';

export interface PaymentGateway {
  /** The payment file of a run as text, whatever is in it (SalaryDocuments_GetSEPA); '' where there is none. */
  sepa(companyId: CompanyId, run: OneRun, paymentDate: CalendarDate): Promise<Result<string>>;
}

export function createPaymentGateway(client: NmbrsClient): PaymentGateway {
  return {
    async sepa(companyId, { id, year }, paymentDate) {
      const answer = await client.read('CompanyService.SalaryDocuments_GetSEPA', {
        CompanyId: companyId,
        RunID: id,
        Year: year,
        paymentDate: `${paymentDate}T00:00:00`,
      });
      return answer.ok ? ok(answer.data ?? '') : answer;
    },
  };
}
