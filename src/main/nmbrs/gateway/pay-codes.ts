import type { CompanyId } from '../../../shared/domain/ids.js';
import type { CostCode, CostCodes, PayCode, PayKind } from '../../../shared/domain/registration.js';
import { ok, type Result } from '../../../shared/errors.js';
import type { CallOptions, NmbrsClient } from '../client.js';

/** The codes of a company's hour and wage models, its cost centers and units: hers alone, never constants. */
export interface PayCodeGateway {
  /** Both models, the first before the second. */
  codes(companyId: CompanyId, kind: PayKind, options?: CallOptions): Promise<Result<PayCode[]>>;
  costCodes(companyId: CompanyId, options?: CallOptions): Promise<Result<CostCodes>>;
}

const models = {
  hours: [
    ['CompanyService.HourModel_GetHourCodes', 1],
    ['CompanyService.HourModel2_GetHourCodes', 2],
  ],
  wages: [
    ['CompanyService.WageModel_GetWageCodes', 1],
    ['CompanyService.WageModel2_GetWageCodes', 2],
  ],
} as const;

export function createPayCodeGateway(client: NmbrsClient): PayCodeGateway {
  return {
    async codes(companyId, kind, options) {
      const answers = await Promise.all(
        models[kind].map(async ([method, model]) => {
          const answer = await client.read(method, { CompanyId: companyId }, options);
          if (!answer.ok) return answer;
          return ok(
            (answer.data ?? []).flatMap((row): PayCode[] =>
              row ? [{ code: row.Code, description: row.Description ?? '', model }] : [],
            ),
          );
        }),
      );
      const codes: PayCode[] = [];
      for (const answer of answers) {
        if (!answer.ok) return answer;
        codes.push(...answer.data);
      }
      return ok(codes);
    },

    async costCodes(companyId, options) {
      const [centers, units] = await Promise.all([
        client.read('CompanyService.CostCenter_GetList', { CompanyId: companyId }, options),
        client.read('CompanyService.CostUnit_GetList', { CompanyId: companyId }, options),
      ]);
      if (!centers.ok) return centers;
      if (!units.ok) return units;
      return ok({ centers: (centers.data ?? []).flatMap(costCode), units: (units.data ?? []).flatMap(costCode) });
    },
  };
}

/** A code without an id cannot be written to: it is left out. */
const costCode = (
  row: {
    readonly Id: number | null;
    readonly Code?: string | undefined;
    readonly Description?: string | undefined;
  } | null,
): CostCode[] =>
  row && row.Id !== null ? [{ id: row.Id, code: row.Code ?? '', description: row.Description ?? '' }] : [];
