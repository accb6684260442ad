import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EmployeeId } from '../../../../shared/domain/ids.js';
import { PayLineId } from '../../../../shared/domain/registration.js';
import type { SheetPart } from '../../../../shared/ipc/registration.js';
import { type SheetIndex, withPart } from './sheet-index.js';
import { totalsOf } from './totals.js';

const people = [1, 2, 3, 4, 5];
const codes = [2100, 2125];

interface Line {
  readonly owner: number;
  readonly code: number;
  readonly amount: string;
}

const partOf = (owners: readonly number[], lines: readonly Line[]): SheetPart => {
  const own = lines.filter(({ owner }) => owners.includes(owner));
  return {
    people: owners.map((id) => EmployeeId.parse(id)),
    owners: own.map(({ owner }) => EmployeeId.parse(owner)),
    lineIds: own.map((_, at) => PayLineId.parse(at + 1)),
    codes: own.map(({ code }) => code),
    amounts: own.map(({ amount }) => amount),
    days: [],
    plusMinus: [],
    unread: [],
  };
};

const line = fc.record({
  owner: fc.constantFrom(...people, 99),
  code: fc.constantFrom(...codes),
  amount: fc.constantFrom('8', '0.5', '-2.25', '8.00'),
});
const part = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...people, 99), { minLength: 1 }), fc.array(line, { maxLength: 8 }))
  .map(([owners, lines]) => partOf(owners, lines));

describe('the totals while a sheet is being read', () => {
  it('are after each part what they are when everything is added up anew, also of rows that came again', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        let index: SheetIndex = new Map();
        for (const one of parts) {
          index = withPart(index, one);
          const inSteps = totalsOf(index, new Map(), people, codes);
          // A copy has no history, so that it is added up from its first row.
          expect(inSteps).toEqual(totalsOf(new Map(index), new Map(), people, codes));
        }
      }),
    );
  });

  it('begin anew for other people', () => {
    const index = withPart(new Map(), partOf([1, 2], [{ owner: 1, code: 2100, amount: '8' }]));
    expect(totalsOf(index, new Map(), [1], codes).get(2100)).toEqual({ sum: '8', count: 1 });
    const next = withPart(index, partOf([2], [{ owner: 2, code: 2100, amount: '1' }]));
    expect(totalsOf(next, new Map(), [2], codes).get(2100)).toEqual({ sum: '1', count: 1 });
  });
});
