import type { CompanyId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type { PayLine } from '../../../shared/domain/registration.js';
import type { Clock } from '../../change-sets/ports.js';
import type { CompanyPayGateway } from '../../nmbrs/gateway/company-pay.js';
import { SeenReads } from './seen-reads.js';

/** The last read of each company's own wage components: a check reads them anyway, so nothing is asked twice. */
export class SeenCompanyLines {
  readonly #reads: SeenReads<readonly PayLine[], CompanyId>;

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#reads = new SeenReads(clock);
  }

  /** The same gateway, and every answer about lines is noted. */
  watching(gateway: CompanyPayGateway): CompanyPayGateway {
    return {
      ...gateway,
      lines: async (companyId, fixed, period, options) => {
        const answer = await gateway.lines(companyId, fixed, period, options);
        if (answer.ok) this.#reads.note(companyId, nameOf(fixed, period), answer.data);
        return answer;
      },
    };
  }

  /** Undefined: not read, or too long ago. */
  lines(companyId: CompanyId, fixed: boolean, period: Period): readonly PayLine[] | undefined {
    return this.#reads.get(companyId, nameOf(fixed, period));
  }

  /** Somebody wrote about this company. */
  forget(companyId: CompanyId): void {
    this.#reads.forget([companyId]);
  }
}

const nameOf = (fixed: boolean, { year, number }: Period): string => `${fixed}/${year}-${number}`;
