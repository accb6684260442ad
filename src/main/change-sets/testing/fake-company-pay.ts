import { EmployeeId, StepId } from '../../../shared/domain/ids.js';
import type { PayLine } from '../../../shared/domain/registration.js';
import { noExtras } from '../../../shared/domain/registration.js';
import { clearedFields } from '../kinds/clear.js';
import type { CompanyPayGateway } from '../../nmbrs/gateway/company-pay.js';
import type { CompanyClearStep, CompanyPayStep } from '../plan-company-pay.js';
import type { FakePay } from './fake-pay.js';
import { company, november } from './people.js';

/** Under which number the company's own lines stand in the fake books. */
export const companyHolder = EmployeeId.parse(9_999);

/** The id of the step that adds a line: of each code one, so that the books can say of which step a call was. */
const nameOf = (code: number): string => `own-${code}`;

/** A company's own wage components in the books of a fake server, with all its ways to go wrong. */
export function companyPayOn(pay: FakePay): CompanyPayGateway {
  const place = { pay: 'wages', fixed: true, period: november } as const;
  const lineOf = ({ code, amount }: { readonly code: number; readonly amount: string }) => ({
    employeeId: companyHolder,
    code,
    amount,
    extras: { ...noExtras, comment: nameOf(code) },
  });
  return {
    lines: () => pay.lines(companyHolder, place),
    insert: (line) => pay.insert(lineOf(line), place, false),
    insertBatch: (lines) => pay.insertBatch(lines.map(lineOf), place, false),
    stop: (_company, line) => pay.remove(companyHolder, line, 'wages'),
    clear: () => pay.clear(companyHolder, 'wages', november, false),
  };
}

const base = {
  companyId: company.id,
  employee: { id: null, number: company.number, name: company.name },
  period: november,
} as const;

/** New lines, each of a code of its own. */
export const companyAddsOf = (count: number, fixed = false): CompanyPayStep[] =>
  Array.from({ length: count }, (_, at) => {
    const [code, amount] = [1100 + at, `${(at % 9) + 1}.5`];
    return {
      ...base,
      id: StepId.parse(nameOf(code)),
      kind: 'company-pay.add',
      fixed,
      code,
      codeName: 'Toeslag',
      amount,
      standing: null,
      fields: [{ field: 'amount', before: null, after: amount }],
    };
  });

/** A fixed line stops, and a new one of its code waits for that. */
export function companyFixedOf(pay: FakePay, standing: PayLine, amount: string): CompanyPayStep[] {
  const { id, code } = standing;
  const stop: CompanyPayStep = {
    ...base,
    id: StepId.parse(`stop-${code}`),
    kind: 'company-pay.stop',
    fixed: true,
    code,
    codeName: 'Toeslag',
    amount: null,
    standing: { id, amount: standing.amount },
    fields: [{ field: 'amount', before: standing.amount, after: null }],
  };
  pay.removals.set(id, stop.id);
  const add: CompanyPayStep = {
    ...stop,
    id: StepId.parse(nameOf(code)),
    kind: 'company-pay.add',
    amount,
    standing: null,
    after: stop.id,
    fields: [{ field: 'amount', before: null, after: amount }],
  };
  return [stop, add];
}

/** Everything variable of the company goes. */
export function companyClearOf(lines: readonly PayLine[]): CompanyClearStep {
  const going = lines.map(({ id, code, amount }) => ({ id, code, amount, codeName: 'Toeslag' }));
  return {
    ...base,
    id: StepId.parse(`clear-${companyHolder}`),
    kind: 'company-pay.clear',
    going,
    fields: clearedFields(going),
  };
}
