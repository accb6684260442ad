import type { LeaveType } from '../../../../../shared/domain/leave.js';
import type { ListedLeave } from '../../../../../shared/ipc/leave.js';
import { fold } from '../../../../model/fold.js';
import type { EmployeeList } from '../../../employees/index.js';

/** A booking with whose it is. */
export interface LeaveRow extends ListedLeave {
  readonly key: string;
  readonly number: number | null;
  /** Null: an employee whom the list of employees does not have. */
  readonly name: string | null;
  readonly department: string | null;
}

type People = Pick<EmployeeList, 'ids' | 'numbers' | 'names' | 'cells'>;

/** Every booking of a company, in the order in which they begin. */
export function leaveRows(items: readonly ListedLeave[], people: People): readonly LeaveRow[] {
  const rowOf = new Map(people.ids.map((id, row) => [id, row]));
  return items.map((item): LeaveRow => {
    const row = rowOf.get(item.employeeId);
    const department = row === undefined ? null : people.cells.department?.[row];
    return {
      ...item,
      key: `${item.employeeId}.${item.id}`,
      number: row === undefined ? null : (people.numbers[row] ?? null),
      name: row === undefined ? null : (people.names[row] ?? null),
      department: typeof department === 'string' ? department : null,
    };
  });
}

export type LeaveShow = 'coming' | 'pending' | 'all';

export interface LeaveFilter {
  readonly show: LeaveShow;
  readonly search: string;
  readonly department: string | null;
  readonly type: LeaveType | null;
}

/** Whether a tab has it: what runs or comes and was not refused, what still waits for a word, all of the year. */
export const isShown = (row: LeaveRow, show: LeaveShow, today: string): boolean =>
  show === 'all' || (show === 'pending' ? row.status === 'Pending' : row.end >= today && row.status !== 'Rejected');

/** The rows in view. */
export function shownLeave(rows: readonly LeaveRow[], filter: LeaveFilter, today: string): readonly LeaveRow[] {
  const words = fold(filter.search)
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  return rows.filter((row) => {
    if (!isShown(row, filter.show, today)) return false;
    if (filter.department !== null && row.department !== filter.department) return false;
    if (filter.type !== null && row.type !== filter.type) return false;
    const text = fold(`${row.number ?? ''} ${row.name ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}
