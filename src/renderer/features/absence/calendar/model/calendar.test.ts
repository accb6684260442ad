import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/domain/calendar.js';
import { CalendarDate } from '../../../../../shared/domain/calendar-date.js';
import { AbsenceId, EmployeeId, LeaveId } from '../../../../../shared/domain/ids.js';
import type { ListedLeave } from '../../../../../shared/ipc/leave.js';
import { awayIndex } from './away.js';
import { moveSpan, spanDays, spanStart } from './span.js';

const anna = EmployeeId.parse(1);
const date = (text: string) => CalendarDate.parse(text);
const absent = (start: string, end: string | null, percentage: number, id = 1, dossier = 1) => ({
  id: AbsenceId.parse(id),
  dossier,
  leave: false,
  percentage,
  start: date(start),
  reported: null,
  end: end === null ? null : date(end),
  endReported: null,
  employeeId: anna,
});
const off = (start: string, end: string, change: Partial<ListedLeave> = {}): ListedLeave => ({
  id: LeaveId.parse(1),
  employeeId: anna,
  type: 'Type1',
  usage: 'Withdrawal',
  status: 'Approved',
  start: date(start),
  end: date(end),
  hours: '8',
  startHours: '8',
  endHours: '8',
  description: '',
  ...change,
});

describe('the days of a calendar', () => {
  it('are a week from Monday, a month or a quarter, also around a leap day and the turn of the year', () => {
    expect(spanDays('week', spanStart('week', '2027-01-01'))).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
    expect(spanDays('month', spanStart('month', '2024-02-29')).length).toBe(29);
    expect([spanStart('quarter', '2026-12-31'), moveSpan('quarter', '2026-10-01', 1)]).toEqual([
      '2026-10-01',
      '2027-01-01',
    ]);
  });

  it('hold every day once when somebody goes on and back again', () => {
    const kind = fc.constantFrom('week' as const, 'month' as const, 'quarter' as const);
    const any = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2023-11-01', days));
    fc.assert(
      fc.property(kind, any, (span, from) => {
        const start = spanStart(span, from);
        const days = spanDays(span, start);
        expect(days).toContain(from);
        expect(addDays(days.at(-1) ?? '', 1)).toBe(moveSpan(span, start, 1));
        expect(moveSpan(span, moveSpan(span, start, 1), -1)).toBe(start);
      }),
    );
  });
});

describe('who is away', () => {
  const index = awayIndex(
    [absent('2024-02-27', '2024-02-28', 100), absent('2024-02-29', null, 40, 2)],
    [off('2024-02-26', '2024-02-29', { status: 'Pending' }), off('2024-02-20', '2024-02-21', { status: 'Rejected' })],
  );

  it('is told day by day with the percentage of that day, and absence comes before leave', () => {
    const on = (day: string) => index.on(anna, day);
    expect(on('2024-02-26')).toEqual({ why: 'leave', pending: true });
    expect(on('2024-02-28')).toEqual({ why: 'absence', percentage: 100 });
    expect(on('2024-02-29')).toEqual({ why: 'absence', percentage: 40 });
    expect(on('2030-01-01')).toEqual({ why: 'absence', percentage: 40 });
    expect([on('2024-02-20'), index.on(EmployeeId.parse(2), '2024-02-28')]).toEqual([null, null]);
  });

  it('is told in spans as the table has them', () => {
    expect(index.spans(anna, '2024-02-28', '2024-03-31').map(({ start, away }) => [start, away.why])).toEqual([
      ['2024-02-26', 'leave'],
      ['2024-02-27', 'absence'],
      ['2024-02-29', 'absence'],
    ]);
    expect(index.spans(anna, '2024-02-20', '2024-02-22')).toEqual([]);
  });
});
