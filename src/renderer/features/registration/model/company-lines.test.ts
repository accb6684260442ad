import { expect, it } from 'vitest';
import { EmployeeId } from '../../../../shared/domain/ids.js';
import { PayLineId } from '../../../../shared/domain/registration.js';
import { companyLines } from './company-lines.js';
import { withPart } from './sheet-index.js';

const part = (lines: readonly (readonly [id: number, code: number, amount: string])[]) => ({
  people: [],
  owners: lines.map(() => null),
  lineIds: lines.map(([id]) => PayLineId.parse(id)),
  codes: lines.map(([, code]) => code),
  amounts: lines.map(([, , amount]) => amount),
  days: [],
  plusMinus: [],
  unread: [],
});
const codes = [{ code: 1100, description: 'Bonus', model: 1 as const }];

it("shows each of a company's own lines, by code, and one whose code is in no model any more", () => {
  const index = withPart(
    new Map(),
    part([
      [11, 4200, '2.40'],
      [12, 1100, '250.00'],
      [13, 1100, '50.00'],
    ]),
  );
  expect(companyLines(index, codes, []).map(({ id, code, name }) => [id, code, name])).toEqual([
    [12, 1100, 'Bonus'],
    [13, 1100, 'Bonus'],
    [11, 4200, ''],
  ]);
  expect(companyLines(index, codes, [4200]).map(({ id }) => id)).toEqual([11, 12, 13]);
});

it('never takes a line of the company for one of an employee', () => {
  const index = withPart(new Map(), part([[11, 4200, '2.40']]));
  expect(index.get(EmployeeId.parse(1))).toBeUndefined();
});
