import type { CompanyId } from '../../../shared/domain/ids.js';
import type { PayCode, PayKind } from '../../../shared/domain/registration.js';
import { ok, type Result } from '../../../shared/errors.js';
import type { CallOptions, NmbrsClient } from '../client.js';

/** The codes of a company's hour and wage models: hers alone, never constants. */
export interface PayCodeGateway {
  /** Both models, the first before the second. */
  codes(companyId: CompanyId, kind: PayKind, options?: CallOptions): Promise<Result<PayCode[]>>;
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
  };
}
