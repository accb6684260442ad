import type { EmployeeId } from '../../shared/domain/ids.js';
import { comparePeriods, type Period } from '../../shared/domain/period.js';
import type { AppError } from '../../shared/errors.js';
import {
  type ListCell,
  type ListPart,
  listParts,
  type MissingPart,
  type PartColumn,
  type PartColumns,
} from '../../shared/ipc/employee-list.js';
import type { AddressSpan } from '../../shared/ipc/employees.js';
import { type ListedEmployee, peopleMethod, type PersonRow } from '../nmbrs/gateway/employees.js';
import { type PartCells, partMethods, type PlainPart } from '../nmbrs/gateway/list-parts.js';
import { listName, sortKey } from './employee-names.js';

type Columns = Pick<PartColumns, 'names' | 'sortKeys' | 'cells'>;
type Rows = readonly ListedEmployee[];

const methods: Readonly<Record<ListPart, string>> = {
  ...partMethods,
  people: peopleMethod,
  addresses: 'EmployeeService.Address_GetAll_AllEmployeesByCompany',
};

/** Why a part is not there, by the call that a user's template would have to allow. */
export function missingOf(part: ListPart, error: AppError): MissingPart {
  return { method: methods[part], code: error.kind === 'fault' ? error.code : null };
}

/** Birthdays, e-mail, phone, and names by their parts, so that Van den Berg stands under B. */
export function peopleColumns(rows: Rows, people: ReadonlyMap<EmployeeId, PersonRow>): Columns {
  const found = rows.map(({ id }) => people.get(id));
  return {
    names: rows.map(({ displayName }, row) => listName(found[row], displayName)),
    sortKeys: rows.map(({ displayName }, row) => sortKey(found[row], displayName)),
    cells: {
      birthday: found.map((person) => person?.birthday ?? null),
      email: found.map((person) => person?.email || null),
      phone: found.map((person) => person?.phone || null),
    },
  };
}

/** Where people live in the period. */
export function addressColumns(
  rows: Rows,
  spans: ReadonlyMap<EmployeeId, readonly AddressSpan[]>,
  period: Period,
): Columns {
  const homes = rows.map(({ id }) => homeIn(spans.get(id), period)?.values);
  return {
    cells: {
      street: homes.map(
        (home) =>
          [home?.street, `${home?.houseNumber ?? ''}${home?.houseNumberAddition ?? ''}`].filter(Boolean).join(' ') ||
          null,
      ),
      postalCode: homes.map((home) => home?.postalCode || null),
      city: homes.map((home) => home?.city || null),
    },
  };
}

export function plainColumns(part: PlainPart, rows: Rows, found: ReadonlyMap<EmployeeId, PartCells>): Columns {
  const columns: readonly PartColumn[] = listParts[part];
  const column = (name: PartColumn): ListCell[] => rows.map(({ id }) => found.get(id)?.[name] ?? null);
  return { cells: Object.fromEntries(columns.map((name) => [name, column(name)])) };
}

/** The home address that holds in the period: the last one that started by then and has not ended before it. */
function homeIn(spans: readonly AddressSpan[] | undefined, period: Period): AddressSpan | undefined {
  const at = (point: { year: number; number: number }): Period => ({ ...point, type: period.type });
  return (spans ?? [])
    .filter(
      (span) =>
        span.kind === 'HomeAddress' &&
        comparePeriods(at(span.from), period) <= 0 &&
        (!span.until || comparePeriods(at(span.until), period) >= 0),
    )
    .toSorted((a, b) => comparePeriods(at(b.from), at(a.from)))[0];
}
