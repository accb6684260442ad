import type { Period } from '../../../shared/domain/period.js';
import { type Days, daysColumns } from '../../../shared/domain/registration.js';
import { type Result } from '../../../shared/errors.js';
import { isPayStep } from '../../change-sets/plan.js';
import { isCompanyPayStep } from '../../change-sets/plan-company-pay.js';
import type { CallOptions } from '../../nmbrs/client.js';
import type { CompanyPayGateway } from '../../nmbrs/gateway/company-pay.js';
import type { DaysGateway } from '../../nmbrs/gateway/days.js';
import type { PayLineGateway } from '../../nmbrs/gateway/pay-lines.js';
import type { ComparedStep, Figure } from './compared-codes.js';
import type { SeenCompanyLines } from './seen-company-lines.js';
import type { SeenDays } from './seen-days.js';
import type { SeenLines } from './seen-lines.js';

/** What a comparison reads: one call an employee and kind of record, or one for the company itself, noted so that it is asked once. */
export interface ComparedReads {
  /** What is known of the step's employee or company on its sheet, in this period. */
  known(step: ComparedStep, period: Period): readonly Figure[] | undefined;
  read(step: ComparedStep, period: Period, options: CallOptions): Promise<Result<unknown>>;
}

/** `lines`, `companyPay` and `days` note what they read in the `seen` of their kind. */
export function comparedReads(parts: {
  readonly lines: Pick<PayLineGateway, 'lines'>;
  readonly seenLines: SeenLines;
  readonly companyPay: Pick<CompanyPayGateway, 'lines'>;
  readonly seenCompany: SeenCompanyLines;
  readonly days: Pick<DaysGateway, 'days'>;
  readonly seenDays: SeenDays;
}): ComparedReads {
  const { lines, seenLines, companyPay, seenCompany, days, seenDays } = parts;
  return {
    known(step, period) {
      if (isPayStep(step)) return seenLines.lines(step.employee.id, { pay: step.pay, fixed: step.fixed, period });
      if (isCompanyPayStep(step)) return seenCompany.lines(step.companyId, step.fixed, period);
      const seen = seenDays.days(step.employee.id, step.daysOf, period);
      return seen && figuresOf(seen);
    },
    read: (step, period, options) => {
      if (isPayStep(step)) return lines.lines(step.employee.id, { pay: step.pay, fixed: step.fixed, period }, options);
      if (isCompanyPayStep(step)) return companyPay.lines(step.companyId, step.fixed, period, options);
      return days.days(step.employee.id, step.daysOf, period, options);
    },
  };
}

const figuresOf = ({ days, plusMinus }: Days): Figure[] => [
  { id: null, code: daysColumns.days, amount: String(days) },
  ...(plusMinus === null ? [] : [{ id: null, code: daysColumns.plusMinus, amount: String(plusMinus) }]),
];
