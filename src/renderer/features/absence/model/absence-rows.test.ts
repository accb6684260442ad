import { describe, expect, it } from 'vitest';
import { ListedAbsence } from '../../../../shared/ipc/absence.js';
import { EmployeeId } from '../../../../shared/domain/ids.js';
import { absenceRows, departmentsOf, inWeeks, shownRows } from './absence-rows.js';

const people = {
  ids: [1, 2, 3].map((id) => EmployeeId.parse(id)),
  numbers: [1001, 1002, 1003],
  names: ['Bakker, Joris', 'Çelik, Serkan', 'De Wilde, Sanne'],
  cells: { department: ['Oven', 'Winkel', null] },
};
let id = 0;
const line = (employeeId: number, start: string, end: string | null, percentage = 100, dossier = employeeId) => {
  id += 1;
  return ListedAbsence.parse({
    id,
    dossier,
    leave: false,
    percentage,
    start,
    reported: start,
    end,
    endReported: end,
    employeeId,
  });
};
const today = '2026-11-20';
const rows = absenceRows(
  [
    line(1, '2026-10-01', '2026-10-09'),
    line(2, '2026-09-01', '2026-11-08'),
    line(2, '2026-11-09', null, 40),
    line(3, '2026-11-18', null),
    line(1, '2026-11-02', '2026-11-06', 100, 9),
    line(99, '2026-11-20', '2026-12-31'),
  ],
  people,
  today,
);

describe('the list of absences', () => {
  it('has running cases first, the newest above, then the ended ones by when they ended', () => {
    expect(rows.map(({ number, start, running }) => [number, start, running])).toEqual([
      [null, '2026-11-20', true],
      [1003, '2026-11-18', true],
      [1002, '2026-09-01', true],
      [1001, '2026-11-02', false],
      [1001, '2026-10-01', false],
    ]);
  });

  it('says how far and how long until today, or in all', () => {
    expect(rows.map(({ percentage, days }) => [percentage, days])).toEqual([
      [100, 1],
      [100, 3],
      [40, 81],
      [100, 5],
      [100, 9],
    ]);
    expect(inWeeks(81)).toEqual({ weeks: 11, rest: 4 });
  });

  it('is narrowed by state, by number or name in any spelling, and by department', () => {
    const shown = (filter: object) =>
      shownRows(rows, { show: 'all', search: '', department: null, ...filter }).map(({ start }) => start);
    expect(shown({ show: 'running' })).toHaveLength(3);
    expect(shown({ show: 'ended' })).toEqual(['2026-11-02', '2026-10-01']);
    expect(shown({ search: 'celik' })).toEqual(['2026-09-01']);
    expect(shown({ search: '1003 sanne' })).toEqual(['2026-11-18']);
    expect(shown({ department: 'Oven' })).toEqual(['2026-11-02', '2026-10-01']);
    expect(departmentsOf(rows)).toEqual(['Oven', 'Winkel']);
  });
});
