import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/domain/calendar.js';
import { CalendarDate } from '../../../../../shared/domain/calendar-date.js';
import { AbsenceId, EmployeeId, LeaveId } from '../../../../../shared/domain/ids.js';
import type { ListedAbsence } from '../../../../../shared/ipc/absence.js';
import type { ListedLeave } from '../../../../../shared/ipc/leave.js';
import { awayIndex } from './away.js';
import { columnAt, columnsOf, dayWidthOf, nameWidth } from './columns.js';
import { marksOf, sameMarks } from './marks.js';
import { spanDays } from './span.js';

const [anna, bea] = [EmployeeId.parse(1), EmployeeId.parse(2)];
const date = (text: string) => CalendarDate.parse(text);
const absent = (start: string, days: number, percentage: number, id: number): ListedAbsence => ({
  id: AbsenceId.parse(id),
  dossier: id,
  leave: false,
  percentage,
  start: date(start),
  reported: null,
  end: date(addDays(start, days)),
  endReported: null,
  employeeId: anna,
});
const off = (start: string, days: number, status: ListedLeave['status'], id: number): ListedLeave => ({
  id: LeaveId.parse(id),
  employeeId: anna,
  type: 'Type1',
  usage: 'Withdrawal',
  status,
  start: date(start),
  end: date(addDays(start, days)),
  hours: '8',
  startHours: '8',
  endHours: '8',
  description: '',
});
const days = spanDays('month', '2024-02-01');

describe('the days of a row', () => {
  const span = fc.tuple(fc.integer({ min: -20, max: 50 }), fc.integer({ min: 0, max: 20 }));
  const sick = fc.array(fc.tuple(span, fc.integer({ min: 1, max: 100 })), { maxLength: 3 });
  const booked = fc.array(fc.tuple(span, fc.constantFrom('Approved' as const, 'Pending' as const)), { maxLength: 3 });

  it('are those on which somebody is away, each as asking that day alone says, also around a leap day', () => {
    fc.assert(
      fc.property(sick, booked, (absences, leave) => {
        const index = awayIndex(
          absences.map(([[from, length], percentage], at) =>
            absent(addDays('2024-02-01', from), length, percentage, at + 1),
          ),
          leave.map(([[from, length], status], at) => off(addDays('2024-02-01', from), length, status, at + 1)),
        );
        const marks = marksOf(index, days)(anna);
        for (const [column, day] of days.entries())
          expect(marks.find((mark) => mark.column === column)?.away ?? null).toEqual(index.on(anna, day));
        expect(sameMarks(marks, marksOf(index, days)(anna))).toBe(true);
        expect(marksOf(index, days)(bea)).toEqual([]);
      }),
    );
  });

  it('are others when a percentage, a day or a request is another one', () => {
    const of = (absences: ListedAbsence[], leave: ListedLeave[] = []) =>
      marksOf(awayIndex(absences, leave), days)(anna);
    const half = of([absent('2024-02-28', 1, 50, 1)]);
    expect(sameMarks(half, of([absent('2024-02-28', 1, 60, 1)]))).toBe(false);
    expect(sameMarks(half, of([absent('2024-02-27', 1, 50, 1)]))).toBe(false);
    expect(sameMarks(half, of([absent('2024-02-27', 2, 50, 1)]))).toBe(false);
    expect(sameMarks(of([], [off('2024-02-05', 0, 'Pending', 1)]), of([], [off('2024-02-05', 0, 'Approved', 1)]))).toBe(
      false,
    );
  });
});

describe('the columns', () => {
  it('say weekday, number and public holiday, and tell a weekend from a working day', () => {
    const holidays = new Map([['2024-02-03', 'Feest']]);
    const columns = columnsOf(days, holidays, () => 'dag');
    expect(columns.slice(0, 4).map(({ kind, said }) => [kind, said])).toEqual([
      [undefined, 'dag 1'],
      [undefined, 'dag 2'],
      ['holiday', 'dag 3, Feest'],
      ['weekend', 'dag 4'],
    ]);
  });

  it('are found again by the place of a click, the name and what lies behind the last day are none', () => {
    for (const count of [7, 31, 92]) {
      const width = dayWidthOf(count);
      for (let column = 0; column < count; column += 1) {
        const left = nameWidth + column * width;
        expect([columnAt(left, count), columnAt(left + width - 0.5, count)]).toEqual([column, column]);
      }
      expect([columnAt(nameWidth - 1, count), columnAt(nameWidth + count * width, count)]).toEqual([null, null]);
    }
  });
});
