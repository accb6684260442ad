import { PayLineId } from '../../../shared/domain/registration.js';
import type { CompanyClearStep, CompanyPayStep } from '../plan-company-pay.js';
import { clearedField, clearedLine } from './clear.js';
import type { StepDescription, Undo } from './description.js';
import { payLine } from './pay.js';

const sheetOf = (fixed: boolean): 'company-wages-fixed' | 'company-wages-variable' =>
  fixed ? 'company-wages-fixed' : 'company-wages-variable';

export function describeCompanyPay(step: CompanyPayStep): StepDescription {
  const { standing, code, codeName, amount, fixed, beginsHere = false } = step;
  return {
    record: sheetOf(fixed),
    subject: codeName === '' ? String(code) : `${code} ${codeName}`,
    target: `company/${standing ? `line-${standing.id}` : step.id}`,
    scope: `${sheetOf(fixed)}/${code}`,
    current: standing && { id: String(standing.id), values: payLine(code, standing.amount) },
    wanted: payLine(code, amount),
    fields: ['amount'],
    replaces: standing !== null,
    rewritesHistory: false,
    beginsHere,
    // A fixed line can be stopped later; a variable one stays until all of the period are cleared.
    noWayBack: !fixed,
  };
}

/**
 * - added: the API has no call that takes one line away, and one that began in this period cannot be stopped before it (our
 *   reading).
 * - stopped: a new line with the old amount, from the same period on.
 */
export const undoCompanyPay: Undo<CompanyPayStep> = (plan, _attempt, newStepId) => {
  const { standing, beginsHere: _start, ...rest } = plan;
  if (!standing) return 'no-way-back';
  const { amount } = standing;
  const fields = [{ field: 'amount', before: null, after: amount }];
  return { ...rest, id: newStepId(), kind: 'company-pay.add', amount, standing: null, fields };
};

export function describeCompanyClear(step: CompanyClearStep): StepDescription {
  return {
    record: sheetOf(false),
    subject: '',
    target: 'company/clear',
    scope: null,
    current: null,
    wanted: {},
    fields: [],
    replaces: true,
    rewritesHistory: false,
    whole: { lines: step.going.map(clearedLine), field: (line) => clearedField({ lines: step.going }, line) },
    alone: true,
  };
}

/** Each line that stood there right before the call, as a new one: a company's line has nothing besides code and amount. */
export const undoCompanyClear: Undo<CompanyClearStep> = (plan, { before }, newStepId) => {
  const { companyId, employee, period, going } = plan;
  const steps = before.lines.flatMap(({ id, values }): CompanyPayStep[] => {
    const amount = values['amount'];
    const code = Number(values['code']);
    if (!PayLineId.safeParse(Number(id)).success || typeof amount !== 'string' || !Number.isInteger(code)) return [];
    const codeName = going.find((line) => line.code === code)?.codeName ?? '';
    const fields = [{ field: 'amount', before: null, after: amount }];
    const own = { companyId, employee, period, fixed: false, code, codeName, amount, standing: null, fields };
    return [{ id: newStepId(), kind: 'company-pay.add', ...own }];
  });
  return steps.length === before.lines.length ? steps : 'not-read';
};
