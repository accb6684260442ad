import type { EmployeeColumns } from '../../../../shared/ipc/employees.js';
import { type SortColumn, sortColumns } from '../model/rows.js';

/** Room of each column in the grid: what a name or an address needs, and who gets what is left over. */
export const columnRoom: Readonly<Record<SortColumn, string>> = {
  number: '68px',
  name: 'minmax(168px, 1.3fr)',
  birthday: '104px',
  street: 'minmax(150px, 1fr)',
  postalCode: '88px',
  city: 'minmax(110px, 0.8fr)',
  email: 'minmax(170px, 1.2fr)',
  phone: '124px',
};

const readOf = (columns: EmployeeColumns): Readonly<Record<SortColumn, boolean>> => ({
  number: true,
  name: true,
  birthday: columns.birthdays !== null,
  street: columns.streets !== null,
  postalCode: columns.postalCodes !== null,
  city: columns.cities !== null,
  email: columns.emails !== null,
  phone: columns.phones !== null,
});

/** The columns that were read, in order. */
export function shownColumns(columns: EmployeeColumns): SortColumn[] {
  const read = readOf(columns);
  return sortColumns.filter((column) => read[column]);
}

/** The columns that could not be read. */
export function missingColumns(columns: EmployeeColumns): SortColumn[] {
  const read = readOf(columns);
  return sortColumns.filter((column) => !read[column]);
}

export const gridTemplate = (shown: readonly SortColumn[]): string =>
  shown.map((column) => columnRoom[column]).join(' ');
