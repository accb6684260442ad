import { describe, expect, it } from 'vitest';
import { CompanyId, StepId } from '../../shared/domain/ids.js';
import { PayLineId } from '../../shared/domain/registration.js';
import { type EditedCompany, planCompanyEdit } from './plan-company.js';

const lineId = PayLineId.parse(11);

function sheet(part: Partial<EditedCompany> = {}): EditedCompany {
  let made = 0;
  return {
    company: { id: CompanyId.parse(7), number: 120, name: 'Bakkerij Verzonnen' },
    period: { year: 2026, number: 11, type: 'month' },
    fixed: true,
    lines: [{ id: lineId, code: 4200, amount: '2.40' }],
    codeName: (code) => ({ 4200: 'Reiskosten', 1100: 'Bonus' })[code],
    newId: () => StepId.parse(`step-${(made += 1)}`),
    ...part,
  };
}

describe('a line of the company itself', () => {
  it('is added with its code, beside whatever stands there', () => {
    expect(planCompanyEdit(sheet({ fixed: false }), { do: 'add', code: 1100, amount: '250.00' })).toMatchObject({
      ok: true,
      data: [{ kind: 'company-pay.add', employee: { id: null, number: 120 }, amount: '250', standing: null }],
    });
  });

  it('that is fixed is changed by a stop, and a new line that waits for it', () => {
    const planned = planCompanyEdit(sheet(), { do: 'change', lineId, amount: '3' });
    expect(planned).toMatchObject({
      ok: true,
      data: [
        { id: 'step-1', kind: 'company-pay.stop', standing: { id: 11, amount: '2.40' }, amount: null },
        { id: 'step-2', kind: 'company-pay.add', after: 'step-1', code: 4200, amount: '3' },
      ],
    });
  });

  it.each([
    ['a variable one, which the API cannot stop', sheet({ fixed: false }), { do: 'stop', lineId }, 'no-such-call'],
    ['one that is not there', sheet({ lines: [] }), { do: 'stop', lineId }, 'unknown-line'],
    ['one that was not read', sheet({ lines: undefined }), { do: 'stop', lineId }, 'not-read'],
    ['the same amount again', sheet(), { do: 'change', lineId, amount: '2.4' }, 'already-so'],
    ['a code that is in no model', sheet(), { do: 'add', code: 9999, amount: '1' }, 'unknown-code'],
  ] as const)('is refused: %s', (_, given, edit, reason) => {
    expect(planCompanyEdit(given, edit)).toMatchObject({ ok: false, error: { kind: 'input-refused', reason } });
  });
});
