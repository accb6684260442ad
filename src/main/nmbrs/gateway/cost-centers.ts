import type { CompanyId } from '../../../shared/domain/ids.js';
import { ok, type Result } from '../../../shared/errors.js';
import type { CallOptions, NmbrsClient } from '../client.js';

/** A company's cost center. `code` is what people write; the id is what a line wants. */
export interface CostCenter {
  readonly id: number;
  readonly code: string;
}

export interface CostCenterGateway {
  costCenters(companyId: CompanyId, options?: CallOptions): Promise<Result<CostCenter[]>>;
}

export function createCostCenterGateway(client: NmbrsClient): CostCenterGateway {
  return {
    async costCenters(companyId, options) {
      const answer = await client.read('CompanyService.CostCenter_GetList', { CompanyId: companyId }, options);
      if (!answer.ok) return answer;
      return ok(
        (answer.data ?? []).flatMap((row) =>
          typeof row?.Id === 'number' ? [{ id: row.Id, code: row.Code ?? '' }] : [],
        ),
      );
    },
  };
}
