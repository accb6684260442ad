import type { CompanyId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type { PayLine, PayLineId } from '../../../shared/domain/registration.js';
import type { Result } from '../../../shared/errors.js';
import type { CallOptions, NmbrsClient } from '../client.js';
import { inPeriod, payLineOf, silent, wholeLines, withId, type WrittenId } from './pay-lines.js';

export interface NewCompanyLine {
  readonly companyId: CompanyId;
  readonly code: number;
  /** Decimal text, in the code's own unit. */
  readonly amount: string;
}

/**
 * Wage components of the company itself. One line can be added, and a fixed one stopped; the API has no call that changes or
 * removes one. `unprotected`: the API's flag for periods before the current one.
 */
export interface CompanyPayGateway {
  lines(companyId: CompanyId, fixed: boolean, period: Period, options?: CallOptions): Promise<Result<PayLine[]>>;
  /** Stands beside what is there, also of the same code (reading). */
  insert(line: NewCompanyLine, fixed: boolean, period: Period, unprotected: boolean): Promise<WrittenId>;
  /** Answers a list of numbers; that they are the new ids, in order, is not documented, so only a read confirms. */
  insertBatch(
    lines: readonly NewCompanyLine[],
    fixed: boolean,
    period: Period,
    unprotected: boolean,
  ): Promise<WrittenId>;
  /** `last` is the last period in which the fixed line holds. */
  stop(companyId: CompanyId, line: PayLineId, last: Period, unprotected: boolean): Promise<WrittenId>;
  /** Takes every variable line of the company out of the period. */
  clear(companyId: CompanyId, period: Period, unprotected: boolean): Promise<WrittenId>;
}

export function createCompanyPayGateway(client: NmbrsClient): CompanyPayGateway {
  return {
    async lines(companyId, fixed, period, options) {
      const method = fixed ? 'CompanyService.WageComponentFixed_Get' : 'CompanyService.WageComponentVar_Get';
      const answer = await client.read(method, { CompanyId: companyId, ...inPeriod(period) }, options);
      if (!answer.ok) return answer;
      return wholeLines(
        (answer.data ?? []).map((row) => payLineOf(row.Id, row.Code, row.Value)),
        method,
      );
    },

    async insert(line, fixed, period, unprotected) {
      const rest = { WageComponent: component(line), ...inPeriod(period), UnprotectedMode: unprotected };
      // The two calls spell the company differently.
      return withId(
        fixed
          ? await client.write('CompanyService.WageComponentFixed_Insert', { CompanyId: line.companyId, ...rest })
          : await client.write('CompanyService.WageComponentVar_Insert', { CompanyID: line.companyId, ...rest }),
      );
    },

    async insertBatch(lines, fixed, period, unprotected) {
      const method = fixed
        ? 'CompanyService.WageComponentFixed_Insert_Batch'
        : 'CompanyService.WageComponentVar_Insert_Batch';
      const WageComponents = lines.map((line) => ({ CompanyId: line.companyId, ...component(line) }));
      return silent(await client.write(method, { WageComponents, ...inPeriod(period), UnprotectedMode: unprotected }));
    },

    async stop(companyId, line, last, unprotected) {
      const input = { CompanyId: companyId, WageComponentId: line, ...inPeriod(last), UnprotectedMode: unprotected };
      return silent(await client.write('CompanyService.WageComponentFixed_Stop', input));
    },

    async clear(companyId, period, unprotected) {
      const input = { CompanyId: companyId, ...inPeriod(period), UnprotectedMode: unprotected };
      return silent(await client.write('CompanyService.WageComponentVar_Clear', input));
    },
  };
}

const component = ({ code, amount }: NewCompanyLine) => ({ Id: 0, Code: code, Value: amount });
