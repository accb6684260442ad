import type { ListColumn, ListPart } from '../../../../shared/ipc/employee-list.js';
import { listParts } from '../../../../shared/ipc/employee-list.js';
import { type EmployeeList, isRead } from '../model/employee-list.js';

interface Room {
  /** Least width, px. */
  readonly least: number;
  /** Share of what is left over; 0 keeps the least. */
  readonly share: number;
}

/** Room of each column in the grid: what a name or an address needs, and who gets what is left over. */
const rooms: Readonly<Record<ListColumn, Room>> = {
  number: { least: 68, share: 0 },
  name: { least: 168, share: 1.3 },
  type: { least: 120, share: 0.6 },
  birthday: { least: 104, share: 0 },
  email: { least: 170, share: 1.2 },
  phone: { least: 124, share: 0 },
  street: { least: 150, share: 1 },
  postalCode: { least: 88, share: 0 },
  city: { least: 104, share: 0.6 },
  department: { least: 124, share: 0.9 },
  function: { least: 132, share: 0.9 },
  status: { least: 112, share: 0 },
  inService: { least: 104, share: 0 },
  outOfService: { least: 104, share: 0 },
  contractStart: { least: 112, share: 0 },
  contractEnd: { least: 124, share: 0 },
  hours: { least: 84, share: 0 },
  partTime: { least: 88, share: 0 },
};

/** Columns that stand at the right edge, as figures do. */
export const isFigure = (column: ListColumn): boolean => column === 'hours' || column === 'partTime';

export const gridTemplate = (shown: readonly ListColumn[]): string =>
  shown
    .map((column) => {
      const { least, share } = rooms[column];
      return share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`;
    })
    .join(' ');

/** How wide the list is at least, px. */
export const leastWidth = (shown: readonly ListColumn[]): number =>
  shown.reduce((sum, column) => sum + rooms[column].least, 24);

/** Those of the wanted columns that were read, or still are: one that cannot be read is left out and named elsewhere. */
export function shownColumns(list: EmployeeList, wanted: readonly ListColumn[]): ListColumn[] {
  const partly = (column: ListColumn): boolean =>
    [...list.waiting].some((part: ListPart) => listParts[part].some((one) => one === column));
  return wanted.filter((column) => isRead(list, column) || partly(column));
}
