import { err, ok, type Result } from '../../../shared/errors.js';
import { CompanyId, DebtorId } from '../../../shared/domain/ids.js';
import { parseWirePeriod, type Period } from '../../../shared/domain/period.js';
import type { Company, Debtor } from '../../../shared/ipc/organisation.js';
import type { NmbrsClient } from '../client.js';

/** Debtors, companies and their current period, as far as the user's filters let them be seen. */
export interface OrganisationGateway {
  debtors(): Promise<Result<Debtor[]>>;
  companies(debtorId: DebtorId): Promise<Result<Company[]>>;
  currentPeriod(companyId: CompanyId): Promise<Result<Period>>;
}

export function createOrganisationGateway(client: NmbrsClient): OrganisationGateway {
  return {
    async debtors() {
      const answer = await client.read('DebtorService.List_GetAll', {});
      if (!answer.ok) return answer;
      return ok(
        (answer.data ?? []).flatMap((row) =>
          row ? [{ id: DebtorId.parse(row.Id), number: row.Number ?? '', name: row.Name ?? '' }] : [],
        ),
      );
    },

    async companies(debtorId) {
      const answer = await client.read('CompanyService.List_GetByDebtor', { DebtorId: debtorId });
      if (!answer.ok) return answer;
      return ok(
        (answer.data ?? []).flatMap((row) =>
          row ? [{ id: CompanyId.parse(row.ID), number: row.Number, name: row.Name ?? '' }] : [],
        ),
      );
    },

    async currentPeriod(companyId) {
      const method = 'CompanyService.Company_GetCurrentPeriod';
      const answer = await client.read(method, { CompanyId: companyId });
      if (!answer.ok) return answer;
      const period = parseWirePeriod(answer.data ?? '');
      return period ? ok(period) : err({ kind: 'bad-answer', method, reason: 'unexpected-shape', detail: 'period' });
    },
  };
}
