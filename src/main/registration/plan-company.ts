import type { StepId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import type { PayLine } from '../../shared/domain/registration.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Company } from '../../shared/ipc/organisation.js';
import type { CompanyLineEdit } from '../../shared/ipc/registration.js';
import { sameNumber } from '../change-sets/kinds/amounts.js';
import type { CompanyPayStep } from '../change-sets/plan-company-pay.js';

export interface EditedCompany {
  readonly company: Pick<Company, 'id' | 'number' | 'name'>;
  readonly period: Period;
  readonly fixed: boolean;
  /** What was read; undefined: not read, so nothing may be planned. */
  readonly lines: readonly PayLine[] | undefined;
  /** The code's description; undefined: in no model of the company. */
  readonly codeName: (code: number) => string | undefined;
  readonly newId: () => StepId;
}

/**
 * The calls that make one line of the company what a person wrote. A fixed line is changed by a stop and a new line that waits
 * for it. A variable one can only be added: the API has nothing else for one line.
 */
export function planCompanyEdit(sheet: EditedCompany, edit: CompanyLineEdit): Result<CompanyPayStep[]> {
  const refuse = (reason: string): Result<never> => err({ kind: 'input-refused', where: 'edit', reason });
  const { company, period, fixed, lines, newId } = sheet;
  if (!lines) return refuse('not-read');
  const base = {
    companyId: company.id,
    employee: { id: null, number: company.number, name: company.name },
    period,
    fixed,
  };
  const added = (code: number, amount: string, after?: StepId): CompanyPayStep => ({
    ...base,
    id: newId(),
    kind: 'company-pay.add',
    code,
    codeName: sheet.codeName(code) ?? '',
    amount,
    standing: null,
    fields: [{ field: 'amount', before: null, after: amount }],
    ...(after !== undefined && { after }),
  });
  if (edit.do === 'add') {
    if (sheet.codeName(edit.code) === undefined) return refuse('unknown-code');
    return ok([added(edit.code, sameNumber(edit.amount))]);
  }
  if (!fixed) return refuse('no-such-call');
  const line = lines.find(({ id }) => id === edit.lineId);
  if (!line) return refuse('unknown-line');
  const stop: CompanyPayStep = {
    ...base,
    id: newId(),
    kind: 'company-pay.stop',
    code: line.code,
    codeName: sheet.codeName(line.code) ?? '',
    amount: null,
    standing: { id: line.id, amount: line.amount },
    fields: [{ field: 'amount', before: sameNumber(line.amount), after: null }],
  };
  if (edit.do === 'stop') return ok([stop]);
  if (sheet.codeName(line.code) === undefined) return refuse('unknown-code');
  const amount = sameNumber(edit.amount);
  if (amount === sameNumber(line.amount)) return refuse('already-so');
  return ok([stop, added(line.code, amount, stop.id)]);
}
