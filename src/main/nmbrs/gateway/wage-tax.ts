import { CalendarDate } from '../../../shared/domain/calendar-date.js';
import type { CompanyId, RunId } from '../../../shared/domain/ids.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import { Declaration, type DeclarationId } from '../../../shared/ipc/wage-tax.js';
import type { NmbrsClient } from '../client.js';

export interface WageTaxGateway {
  /** Declarations of a year, in the order of the server. One that is not whole fails the read: a list of work must be whole. */
  list(companyId: CompanyId, year: number): Promise<Result<Declaration[]>>;
  /** Text as it came; '' where there is none. */
  xml(companyId: CompanyId, id: DeclarationId): Promise<Result<string>>;
  /** That `WageTaxID` is the declaration's own id is our reading. */
  payment(
    companyId: CompanyId,
    id: DeclarationId,
    run: { readonly id: RunId; readonly year: number },
    paymentDate: CalendarDate,
  ): Promise<Result<string>>;
}

/** The wire's "no date" is the first of January of the year 1. */
const momentOf = (wire: string): string | null => (wire.startsWith('0001-') ? null : wire);

const dayOf = (wire: string | null): CalendarDate | null => {
  const day = CalendarDate.safeParse(wire === null ? '' : (momentOf(wire) ?? '').slice(0, 10));
  return day.success ? day.data : null;
};

export function createWageTaxGateway(client: NmbrsClient): WageTaxGateway {
  return {
    async list(companyId, year) {
      const method = 'CompanyService.WageTax_GetList';
      const answer = await client.read(method, { CompanyId: companyId, intYear: year });
      if (!answer.ok) return answer;
      const declarations: Declaration[] = [];
      for (const row of answer.data ?? []) {
        const corrects = dayOf(row.CorrectionTijdvakStart);
        const one = Declaration.safeParse({
          id: row.LoonaangifteID,
          serial: row.SerialNumber,
          paymentReference: row.PaymentReference ?? '',
          total: row.TotalGeneral,
          period: row.Period,
          year: row.Year,
          status: row.Status ?? '',
          sentAt: momentOf(row.SentAt),
          from: dayOf(row.TijdvakStart),
          until: dayOf(row.TijdvakEnd),
          corrects: corrects && { from: corrects, until: dayOf(row.CorrectionTijdvakEnd) },
        });
        if (!one.success) return err({ kind: 'bad-answer', method, reason: 'unexpected-shape', detail: 'declaration' });
        declarations.push(one.data);
      }
      return ok(declarations);
    },

    async xml(companyId, id) {
      const answer = await client.read('CompanyService.WageTax_GetXML', { LoonaangifteID: id, CompanyId: companyId });
      return answer.ok ? ok(answer.data ?? '') : answer;
    },

    async payment(companyId, id, run, paymentDate) {
      const answer = await client.read('CompanyService.SalaryDocuments_GetSEPA_Tax', {
        CompanyId: companyId,
        RunID: run.id,
        Year: run.year,
        WageTaxID: id,
        paymentDate: `${paymentDate}T00:00:00`,
      });
      return answer.ok ? ok(answer.data ?? '') : answer;
    },
  };
}
