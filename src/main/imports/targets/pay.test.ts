import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId, StepId } from '../../../shared/domain/ids.js';
import { noExtras, PayLineId } from '../../../shared/domain/registration.js';
import type { ImportMode } from '../../../shared/imports/mapping.js';
import { sameNumber } from '../../change-sets/kinds/amounts.js';
import { isPayStep } from '../../change-sets/plan.js';
import { payTarget } from './pay.js';

const person = { id: EmployeeId.parse(9), number: 1001, name: 'Voorbeeld, Jo' };
const amounts = fc.array(fc.constantFrom('1', '2.5', '8', '8.00', '-3', '0'), { maxLength: 5 });

/** What a person's lines are after the plan is carried out, by what each step does in the books. */
function carriedOut(standing: readonly string[], wanted: readonly string[], mode: ImportMode, keeps = false) {
  const lines = new Map(standing.map((amount, at) => [at + 1, amount]));
  let next = 0;
  const planned = payTarget.plan({
    companyId: CompanyId.parse(1),
    period: { year: 2026, number: 11, type: 'month' },
    mode,
    keeps: () => keeps,
    lines: wanted.map((amount, at) => ({
      at,
      person,
      meant: {
        cell: 'hours/2100',
        kind: 'hours-variable',
        value: { pay: 'hours', code: 2100, amount, extras: noExtras },
      },
    })),
    standing: () => [...lines].map(([id, amount]) => ({ id: PayLineId.parse(id), code: 2100, amount })),
    days: () => undefined,
    absence: () => undefined,
    leave: () => undefined,
    bank: () => undefined,
    codeName: () => 'Gewerkte uren',
    newId: () => StepId.parse(`s${(next += 1)}`),
  });
  const steps = planned.steps.filter(isPayStep);
  for (const [at, { kind, current, amount }] of steps.entries()) {
    if (kind === 'pay.remove' && current) lines.delete(current.id);
    if (kind === 'pay.change' && current) lines.set(current.id, amount ?? '');
    if (kind === 'pay.add') lines.set(1000 + at, amount ?? '');
  }
  return { after: [...lines.values()].map(sameNumber).toSorted(), steps, planned };
}
const sorted = (all: readonly string[]): string[] => all.map(sameNumber).toSorted();

describe('a plan of hours', () => {
  it('in the place of what is there leaves exactly the lines of the file, and a second time nothing to do', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.constantFrom('1', '2.5', '8', '0'), { minLength: 1, maxLength: 5 }),
        (there, file) => {
          const { after } = carriedOut(there, file, 'set');
          expect(after).toEqual(sorted(file));
          expect(carriedOut(after, file, 'set').steps).toEqual([]);
        },
      ),
    );
  });

  it('on top keeps everything that is there, and every line has a step of its own', () => {
    fc.assert(
      fc.property(amounts, amounts, (there, file) => {
        const { after, planned } = carriedOut(there, file, 'add');
        expect(after).toEqual(sorted([...there, ...file]));
        expect(new Set(planned.ends.values()).size).toBe(file.length);
      }),
    );
  });

  it('makes as few calls as there are differences', () => {
    expect(carriedOut(['8', '4'], ['4', '8.5'], 'set').steps.map(({ kind }) => kind)).toEqual(['pay.change']);
    expect(carriedOut(['8'], ['8.00'], 'set').planned.counts).toEqual({ added: 0, changed: 0, removed: 0, same: 1 });
  });

  it('removes nothing of somebody whose other line was left behind: it may be about what seems to be over', () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.constantFrom('1', '8'), { minLength: 1, maxLength: 3 }), (there, file) => {
        const { steps } = carriedOut(there, file, 'set', true);
        expect(steps.filter(({ kind }) => kind === 'pay.remove')).toEqual([]);
      }),
    );
  });

  it('says which lines would stand beside one just like them', () => {
    expect(carriedOut(['8'], ['8', '4'], 'add').planned.sameThere).toEqual([0]);
  });
});

describe('a head of hours and wages', () => {
  it.each([
    ['U2100', { field: 'amount', key: 'hours:2100' }],
    ['L5100', { field: 'amount', key: 'wages:5100' }],
    ['OpmerkingenL5100', { field: 'comment', key: 'wages:5100' }],
    ['U2100 Gewerkte uren', { field: 'amount', key: 'hours:2100' }],
    ['5100', { field: 'amount', key: 'any:5100' }],
    ['5100 - Inhouding voorschot', { field: 'amount', key: 'any:5100' }],
    ['Kostenplaats', { field: 'costCenter', key: null }],
    ['Bedrag', { field: 'amount', key: null }],
    ['Totaal', null],
    ['2026', { field: 'amount', key: 'any:2026' }],
  ])('%s is %j', (head, role) => expect(payTarget.role(head)).toEqual(role));
});
