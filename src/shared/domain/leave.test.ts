import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar.js';
import { CalendarDate } from './calendar-date.js';
import { LeaveId } from './ids.js';
import { checkEntry, checkLeave, employedThroughout, sameLeave } from './leave-checks.js';
import { decimalOf, hoursOfDays, leftOver, tenThousandths } from './leave-hours.js';
import { type LeaveItem, leaveOn, touches } from './leave.js';

const date = (text: string) => CalendarDate.parse(text);

const booking = (start: string, end: string, change: Partial<LeaveItem> = {}): LeaveItem => ({
  id: LeaveId.parse(1),
  type: 'Type1',
  usage: 'Withdrawal',
  status: 'Approved',
  start: date(start),
  end: date(end),
  hours: '16',
  startHours: '8',
  endHours: '8',
  description: '',
  ...change,
});

/** Days around leap days and the turn of the year. */
const anchor = fc.constantFrom('2024-02-27', '2023-12-30', '2026-02-27', '2027-12-29', '2100-02-26');

describe('leave on the same days', () => {
  it('is a day in common, as counting days one by one finds it', () => {
    const length = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(anchor, fc.integer({ min: -9, max: 9 }), length, length, (start, shift, first, second) => {
        const one = { start, end: addDays(start, first) };
        const from = addDays(start, shift);
        const other = { start: from, end: addDays(from, second) };
        let shared = false;
        for (let day = other.start; day <= other.end; day = addDays(day, 1))
          shared ||= day >= one.start && day <= one.end;
        expect(touches(one, other)).toBe(shared);
        expect(touches(other, one)).toBe(shared);
      }),
    );
  });

  it('leaves out what was refused, what was not taken, and the booking that is being changed', () => {
    const items = [
      booking('2026-12-28', '2027-01-02'),
      booking('2026-12-31', '2026-12-31', { id: LeaveId.parse(2), status: 'Rejected' }),
      booking('2026-12-31', '2026-12-31', { id: LeaveId.parse(3), usage: 'Store' }),
    ];
    const span = { start: '2026-12-31', end: '2027-01-01' };
    expect(leaveOn(items, span).map(({ id }) => id)).toEqual([1]);
    expect(leaveOn(items, span, LeaveId.parse(1))).toEqual([]);
  });
});

describe('hours', () => {
  it('are added and written back exactly, whatever the number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -99_999_999n, max: 99_999_999n }), (value) => {
        expect(tenThousandths(decimalOf(value))).toBe(value);
      }),
    );
    expect(hoursOfDays('7.6', 3)).toBe('22.8');
    expect(() => tenThousandths('7,5')).toThrow(RangeError);
  });

  it('leave over what is left when a booking takes the place of another one', () => {
    const taken = booking('2026-12-01', '2026-12-02');
    expect(leftOver('40', taken, null)).toBe('24');
    expect(leftOver('24', { ...taken, hours: '8.5' }, taken)).toBe('31.5');
    expect(leftOver('24', null, taken)).toBe('40');
    expect(leftOver('8', taken, null)).toBe('-8');
    expect(leftOver('8', { ...taken, status: 'Rejected' }, null)).toBe('8');
    expect(leftOver('8', { ...taken, usage: 'Store' }, null)).toBe('24');
  });

  it('are the balance again when a booking is put there and taken back', () => {
    const usage = fc.constantFrom('Withdrawal' as const, 'Store' as const, 'Expired' as const);
    const status = fc.constantFrom('None' as const, 'Pending' as const, 'Approved' as const, 'Rejected' as const);
    const hours = fc.integer({ min: 0, max: 9999 }).map((n) => decimalOf(BigInt(n) * 25n));
    fc.assert(
      fc.property(usage, status, hours, hours, (use, state, current, amount) => {
        const one = { usage: use, status: state, hours: amount };
        expect(leftOver(leftOver(current, one, null), null, one)).toBe(current);
      }),
    );
  });
});

describe('what is entered', () => {
  it('wants two dates in order and more than no hours', () => {
    const start = '2024-02-29';
    expect(checkEntry({ start: null, end: start, hours: '8' })).toBe('no-date');
    expect(checkEntry({ start, end: '2024-02-28', hours: '8' })).toBe('order');
    expect(checkEntry({ start, end: start, hours: '0.00' })).toBe('hours');
    expect(checkEntry({ start, end: start, hours: null })).toBe('hours');
    expect(checkEntry({ start, end: start, hours: '0.25' })).toBeNull();
  });

  it('lies within one time in service, all of it', () => {
    const service = [
      { start: '2024-01-01', end: '2026-06-30' },
      { start: '2026-09-01', end: null },
    ];
    expect(employedThroughout('2026-06-29', '2026-06-30', service)).toBe(true);
    expect(employedThroughout('2026-06-30', '2026-07-01', service)).toBe(false);
    expect(employedThroughout('2026-06-30', '2026-09-01', service)).toBe(false);
    expect(employedThroughout('2026-07-01', '2026-07-01', null)).toBe(true);
  });

  it('is not entered twice, and may lie beside another booking of the same day', () => {
    const items = [booking('2026-12-28', '2026-12-28', { hours: '4.00' })];
    const { id: _id, ...same } = booking('2026-12-28', '2026-12-28', { hours: '4' });
    expect(checkLeave(same, { items, service: null })).toBe('already-so');
    expect(checkLeave({ ...same, type: 'Type2' }, { items, service: null })).toBeNull();
    expect(sameLeave({ ...same, startHours: '8.000' }, same)).toBe(true);
  });
});
