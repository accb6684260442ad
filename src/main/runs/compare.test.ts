import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EmployeeId } from '../../shared/domain/ids.js';
import { compareRuns } from './compare.js';
import type { CodeLine } from './wage-codes.js';

const line = (employee: number, code: string, value: string): CodeLine => ({
  employeeId: EmployeeId.parse(employee),
  name: `Sanne de Wilde-${employee}`,
  code,
  description: `Code ${code}`,
  value,
});

describe('two runs beside each other', () => {
  it('show what differs, the largest first whatever its sign, and leave out what is equal', () => {
    const found = compareRuns(
      [line(1, '1000', '2500.00'), line(2, '1000', '3000.00'), line(3, '1000', '2000')],
      [line(1, '1000', '2500'), line(2, '1000', '2700.00'), line(3, '1000', '2010.50')],
    );
    expect(
      found.differences.map(({ name, before, now, difference, percent }) => [name, before, now, difference, percent]),
    ).toEqual([
      ['Sanne de Wilde-2', '3000.00', '2700.00', '-300.00', -10],
      ['Sanne de Wilde-3', '2000.00', '2010.50', '10.50', 1],
    ]);
    expect(found.codes).toEqual([
      { code: '1000', description: 'Code 1000', before: '7500.00', now: '7210.50', difference: '-289.50', people: 2 },
    ]);
  });

  it('tell what was not there from what was 0, and add up several lines of one code', () => {
    const found = compareRuns(
      [line(1, '1100', '0')],
      [line(1, '1100', '10'), line(1, '1100', '5'), line(1, '1200', '7')],
    );
    expect(found.differences).toMatchObject([
      { code: '1100', before: '0', now: '15', percent: null },
      { code: '1200', before: '', now: '7', percent: null },
    ]);
  });

  it('name who is in one of them alone', () => {
    const found = compareRuns([line(1, '1', '1'), line(2, '1', '1')], [line(2, '1', '1'), line(3, '1', '1')]);
    expect(found).toMatchObject({ people: 2, added: [{ employeeId: 3 }], gone: [{ employeeId: 1 }] });
  });

  it('the other way round say the opposite, and the codes add up to the differences', () => {
    const lines = fc.array(
      fc
        .tuple(
          fc.integer({ min: 1, max: 5 }),
          fc.constantFrom('1', '2', '10'),
          fc.integer({ min: -99_999, max: 99_999 }),
        )
        .map(([employee, code, cents]) =>
          line(
            employee,
            code,
            `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`,
          ),
        ),
    );
    const cents = (text: string): number => Math.round(Number(text) * 100);
    const key = ({ employeeId, code }: { employeeId: number; code: string }): string => `${employeeId} ${code}`;
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const [there, back] = [compareRuns(a, b), compareRuns(b, a)];
        const opposite = new Map(back.differences.map((one) => [key(one), cents(one.difference)]));
        expect(there.differences).toHaveLength(back.differences.length);
        for (const one of there.differences) expect(opposite.get(key(one))).toBe(-cents(one.difference));
        for (const { code, difference } of there.codes) {
          const own = there.differences.filter((one) => one.code === code);
          expect(own.reduce((sum, one) => sum + cents(one.difference), 0)).toBe(cents(difference));
        }
      }),
    );
  });
});
