import type { EmployeeId } from '../../../../shared/domain/ids.js';
import type { PayCode } from '../../../../shared/domain/registration.js';
import type { EmployeeColumns } from '../../../../shared/ipc/employee-list.js';
import { fold } from '../../../model/fold.js';
import { sumsOf } from '../../../grid/engine/sums.js';
import { cellOf, type Edits } from '../../../grid/engine/edits.js';
import type { ShownColumn, ShownRow } from '../../../grid/view/types.js';
import { inOrder } from './chosen-codes.js';
import type { Invalid } from './cells.js';
import { codesIn, type SheetIndex } from './sheet-index.js';

/** The one id of an employee's type that is known: on the active payroll. */
const active = 2;
/** Columns that a sheet has when nobody has a line yet. */
const atFirst = 8;

/** Who has a row: the active payroll; everybody where no type has that id. In the order of their numbers. */
export function activePeople({ ids, numbers, typeIds }: EmployeeColumns): EmployeeId[] {
  const some = typeIds.some((type) => type === active);
  return ids
    .map((id, index) => ({ id, number: numbers[index] ?? 0, type: typeIds[index] }))
    .filter(({ type }) => !some || type === active)
    .toSorted((a, b) => a.number - b.number)
    .map(({ id }) => id);
}

/**
 * The columns: the codes that a person chose, those with lines or edits, and the first of the model when that leaves the sheet
 * empty. A code that is in no model any more is shown as long as somebody has a line of it.
 */
export function shownCodes(
  codes: readonly PayCode[],
  index: SheetIndex,
  edits: Edits,
  { shown, order }: { readonly shown: ReadonlyMap<number, boolean> | undefined; readonly order: readonly number[] },
): ShownColumn[] {
  const used = new Set([...codesIn(index), ...[...edits.keys()].map((key) => cellOf(key).column)]);
  const first = new Set(codes.slice(0, atFirst).map(({ code }) => code));
  const known = codes
    .filter(({ code }) => used.has(code) || (shown?.get(code) ?? first.has(code)))
    .map(({ code, description }) => ({ id: code, head: String(code), name: description }));
  const strangers = [...used].filter((code) => !codes.some((one) => one.code === code));
  const unknown = strangers.map((code) => ({ id: code, head: String(code), name: '' }));
  return inOrder([...known, ...unknown], ({ id }) => id, order);
}

/** The rows by the amounts of a column as they were read: what a person types moves no row. Blank comes last. */
export function sortedPeople(
  people: readonly EmployeeId[],
  index: SheetIndex,
  sort: { readonly column: number; readonly descending: boolean } | null,
): readonly EmployeeId[] {
  if (!sort) return people;
  const value = (id: EmployeeId): number | null => {
    const lines = index.get(id)?.get(sort.column);
    return lines ? Number(sumsOf(lines.map(({ amount }) => amount)).sum) : null;
  };
  const values = new Map(people.map((id) => [id, value(id)]));
  return people.toSorted((a, b) => {
    const [first = null, second = null] = [values.get(a), values.get(b)];
    if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1;
    return sort.descending ? second - first : first - second;
  });
}

/** The rows in view. `changed`: only people with an edit or something that is no amount; null: everybody. */
export function shownRows(
  { ids, numbers, names }: EmployeeColumns,
  people: readonly EmployeeId[],
  filter: string,
  changed: ReadonlyMap<string, unknown> | null,
  invalid: Invalid,
): ShownRow[] {
  const place = new Map(ids.map((id, index) => [id, index]));
  const wanted = fold(filter.trim());
  const touched = changed && new Set([...changed.keys(), ...invalid.keys()].map((key) => cellOf(key).row));
  return people.flatMap((id): ShownRow[] => {
    const index = place.get(id);
    if (index === undefined || (touched && !touched.has(id))) return [];
    const row = { id, number: String(numbers[index] ?? ''), name: names[index] ?? '' };
    return wanted === '' || row.number.startsWith(wanted) || fold(row.name).includes(wanted) ? [row] : [];
  });
}
