import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import type { Days } from '../../shared/domain/registration.js';
import { planDays } from './plan-days.js';
import type { CellEdit } from './plan-edits.js';

const joris = EmployeeId.parse(1);
const edit = (code: number, amount: string | null, employeeId = joris): CellEdit => ({ employeeId, code, amount });

function plan(current: Days | undefined, edits: readonly CellEdit[]) {
  return planDays(
    {
      companyId: CompanyId.parse(7),
      period: { year: 2026, number: 11, type: 'month' },
      daysOf: current?.plusMinus === null ? 'variable' : 'worked',
      person: (id) => (id === joris ? { number: 101, name: 'Joris Bakker' } : undefined),
      days: () => current,
      newId: () => StepId.parse('step'),
    },
    edits,
  );
}

describe('the plan for an edited sheet of days', () => {
  it('is one step a person, with both figures as they are to be', () => {
    const result = plan({ days: 20, plusMinus: 0 }, [edit(1, '18'), edit(2, '-2')]);
    expect(result.ok && result.data.map(({ wanted, fields }) => ({ wanted, fields }))).toEqual([
      {
        wanted: { days: 18, plusMinus: -2 },
        fields: [
          { field: 'days', before: '20', after: '18' },
          { field: 'plusMinus', before: '0', after: '-2' },
        ],
      },
    ]);
  });

  it('takes a cleared cell as 0, and has no step where that is what stands', () => {
    expect(plan({ days: 3, plusMinus: null }, [edit(1, null)])).toMatchObject({ data: [{ wanted: { days: 0 } }] });
    expect(plan({ days: 0, plusMinus: null }, [edit(1, null)])).toEqual({ ok: true, data: [] });
  });

  it.each([
    ['half a day', edit(1, '2.5'), 'no-days'],
    ['more than a period has', edit(1, '32'), 'no-days'],
    ['less than none', edit(1, '-1'), 'no-days'],
    ['plus days where there are none', edit(2, '1'), 'no-days'],
    ['somebody else', edit(1, '2', EmployeeId.parse(9)), 'unknown-employee'],
  ])('refuses %s', (_, wrong, reason) => {
    expect(plan({ days: 3, plusMinus: null }, [wrong])).toMatchObject({ ok: false, error: { reason } });
  });

  it('refuses who was not read', () => {
    expect(plan(undefined, [edit(1, '2')])).toMatchObject({ ok: false, error: { reason: 'not-read' } });
  });
});
