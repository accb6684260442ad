import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import { noExtras, type PayLine, PayLineId } from '../../shared/domain/registration.js';
import type { PayStep, PlannedStep } from '../change-sets/plan.js';
import type { CompanyPayStep } from '../change-sets/plan-company-pay.js';
import { withStarts } from './fixed-starts.js';

const line = (id: number, amount: string, code = 4200): PayLine => ({ id: PayLineId.parse(id), code, amount });
const period = { year: 2026, number: 11, type: 'month' } as const;

const stopOf = ({ id, amount, code }: PayLine, employee = 1): PayStep => ({
  id: StepId.parse(`stop-${id}`),
  kind: 'pay.stop',
  companyId: CompanyId.parse(7),
  employee: { id: EmployeeId.parse(employee), number: 101, name: 'Joris Bakker' },
  period,
  pay: 'wages',
  fixed: true,
  code,
  codeName: 'Reiskosten',
  amount: null,
  extras: noExtras,
  current: { id, amount },
  fields: [{ field: 'amount', before: amount, after: null }],
});

const companyStopOf = ({ id, amount, code }: PayLine): CompanyPayStep => ({
  id: StepId.parse(`stop-${id}`),
  kind: 'company-pay.stop',
  companyId: CompanyId.parse(7),
  employee: { id: null, number: 120, name: 'Bakkerij Verzonnen' },
  period,
  fixed: true,
  code,
  codeName: 'Reiskosten',
  amount: null,
  standing: { id, amount },
  fields: [{ field: 'amount', before: amount, after: null }],
});

const settled = (
  steps: readonly PlannedStep[],
  now: readonly PayLine[] | undefined,
  before: readonly PayLine[] | undefined,
) =>
  withStarts(
    steps,
    () => now,
    () => before,
  ).map((step) => [step.id, step.kind, 'beginsHere' in step ? step.beginsHere : undefined]);

describe('a stop of a fixed line', () => {
  const old = line(11, '2.40');
  const fresh = line(12, '3.00');

  it('stays a stop where the line stood the period before too', () => {
    expect(settled([stopOf(old)], [old], [old])).toEqual([['stop-11', 'pay.stop', undefined]]);
  });

  it('becomes a removal where the period before does not have it, beside one that has', () => {
    expect(settled([stopOf(old), stopOf(fresh)], [old, fresh], [old])).toEqual([
      ['stop-11', 'pay.stop', undefined],
      ['stop-12', 'pay.remove', true],
    ]);
  });

  it('becomes a removal of a person who had no fixed line before, and of one whose line had another amount', () => {
    expect(settled([stopOf(fresh)], [fresh], [])).toEqual([['stop-12', 'pay.remove', true]]);
    expect(settled([stopOf(fresh)], [fresh], [old])).toEqual([['stop-12', 'pay.remove', true]]);
  });

  it('stays a stop, and says so, where ids may have changed between the periods: the same amount stood there', () => {
    const alike = line(12, '2.4');
    expect(settled([stopOf(alike)], [alike], [old])).toEqual([['stop-12', 'pay.stop', true]]);
    // Another line has its id in both periods: ids stay, so this one is new.
    const other = line(20, '10', 5100);
    expect(settled([stopOf(alike)], [alike, other], [old, other])).toEqual([['stop-12', 'pay.remove', true]]);
  });

  it('stays as it is where the period before was not read', () => {
    expect(settled([stopOf(fresh)], [fresh], undefined)).toEqual([['stop-12', 'pay.stop', undefined]]);
  });

  it('of the company stays a stop and says so: the API removes no line of a company', () => {
    expect(settled([companyStopOf(fresh)], [fresh], [])).toEqual([['stop-12', 'company-pay.stop', true]]);
  });

  it('leaves the new line behind it alone, which goes on waiting for the same step', () => {
    const stop = stopOf(fresh);
    const add: PayStep = {
      ...stop,
      id: StepId.parse('add'),
      kind: 'pay.add',
      amount: '4',
      current: null,
      after: stop.id,
    };
    const [removal, behind] = withStarts(
      [stop, add],
      () => [fresh],
      () => [],
    );
    expect(removal).toMatchObject({ id: stop.id, kind: 'pay.remove' });
    expect(behind).toBe(add);
  });
});
