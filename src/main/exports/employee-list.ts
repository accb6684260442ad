import { basename } from 'node:path';
import type { EmployeeId, EmployeeTypeId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import {
  columnKinds,
  type EmployeeColumns,
  EmploymentStatus,
  type ListColumn,
  type PartColumns,
} from '../../shared/ipc/employee-list.js';
import { toCsv } from './csv.js';
import { fileName } from './file-name.js';
import type { SaveReceiptParts } from './save-receipt.js';
import { exportTexts } from './texts/index.js';
import { type Cell, dateCell, toXlsx } from './xlsx.js';

export interface ListView {
  readonly company: string;
  readonly list: EmployeeColumns & Pick<PartColumns, 'cells'>;
  /** What the API calls the kinds of employees; one that it does not name is written as its code. */
  readonly typeNames: ReadonlyMap<EmployeeTypeId, string>;
  /** In the order of the view; somebody who is not in the list is left out. */
  readonly ids: readonly EmployeeId[];
  readonly columns: readonly ListColumn[];
  readonly format: 'xlsx' | 'csv';
  readonly language: Language;
}

type Rows = Pick<ListView, 'list' | 'ids' | 'columns' | 'typeNames' | 'language'>;

/** The cells of a view: numbers as numbers, dates as dates, nothing as empty text. A column that was not read is empty. */
export function listCells({ list, ids, columns, typeNames, language }: Rows): Cell[][] {
  const rowOf = new Map(list.ids.map((id, row) => [id, row]));
  return ids.flatMap((id) => {
    const row = rowOf.get(id);
    return row === undefined ? [] : [columns.map((column) => cellOf({ list, typeNames, language }, column, row))];
  });
}

function cellOf({ list, typeNames, language }: Omit<Rows, 'ids' | 'columns'>, column: ListColumn, row: number): Cell {
  if (column === 'number') return list.numbers[row] ?? '';
  if (column === 'name') return list.names[row] ?? '';
  if (column === 'type') {
    const type = list.typeIds[row];
    return type === undefined ? '' : (typeNames.get(type) ?? type);
  }
  const value = list.cells[column]?.[row] ?? '';
  if (column === 'status') {
    const status = EmploymentStatus.safeParse(value);
    return status.success ? exportTexts[language].list.status[status.data] : value;
  }
  const date = columnKinds[column] === 'date' ? CalendarDate.safeParse(value) : undefined;
  return date?.success ? dateCell(date.data) : value;
}

/** Saves a view of the employee list where a person says. Answers the file's name without its folder; null: cancelled. */
export async function saveList(
  view: ListView,
  { choose, write, clock }: SaveReceiptParts,
): Promise<Result<{ name: string | null }>> {
  const texts = exportTexts[view.language].list;
  const rows = listCells(view);
  if (rows.length === 0) return err({ kind: 'not-found', what: 'employee' });
  const name = fileName([texts.fileName, view.company, clock.now().slice(0, 10)], view.format);
  const path = await choose({ name, format: view.format });
  if (path === null) return ok({ name: null });
  const heads = view.columns.map((column) => texts.column[column]);
  const written = await write(
    path,
    view.format === 'csv'
      ? toCsv(
          heads,
          rows.map((row) => row.map(plain)),
        )
      : await toXlsx({ name: texts.fileName, heads, rows }),
  );
  return written.ok ? ok({ name: basename(path) }) : written;
}

/** As text for CSV: a date as Dutch clerks write it. */
const plain = (cell: Cell): string | number =>
  typeof cell !== 'object' ? cell : 'date' in cell ? cell.date.split('-').toReversed().join('-') : cell.decimal;
