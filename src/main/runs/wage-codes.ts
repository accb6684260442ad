import { EmployeeId } from '../../shared/domain/ids.js';
import type { Table, TableColumn } from '../reports/table/table.js';
import type { ReadReport } from '../reports/read-report.js';

/** What one employee has of one code in a run. `value`: a plain decimal. */
export interface CodeLine {
  readonly employeeId: EmployeeId;
  readonly name: string;
  readonly code: string;
  readonly description: string;
  readonly value: string;
}

const wanted = ['employeeid', 'code', 'value'] as const;

/**
 * Lines of a wage code report, whose elements public clients read (reports > report > lines > line). Null: the answer is of
 * another shape, or no XML. Lines without an employee, a code or a number are left out.
 */
export function codeLines({ tables, readable }: ReadReport): CodeLine[] | null {
  if (!readable) return null;
  const table = tables.find((one) => wanted.every((name) => columnOf(one, name)));
  // Nobody in the run: an empty list has no columns at all.
  if (!table) return tables.some(({ rows }) => rows > 0) ? null : [];
  const text = (name: string, kind: 'code' | 'text' | 'amount'): ((row: number) => string) => {
    const column = columnOf(table, name);
    const reading = column?.as(kind);
    return (row) => (column && reading ? (reading.texts[table.code(column, row)] ?? '') : '');
  };
  const [id, code, value] = [text('employeeid', 'code'), text('code', 'code'), text('value', 'amount')];
  const [name, description] = [text('employeename', 'text'), text('description', 'text')];
  const lines: CodeLine[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    const employeeId = EmployeeId.safeParse(Number(id(row)));
    const amount = value(row);
    if (!employeeId.success || code(row) === '' || !/^-?\d+(\.\d+)?$/.test(amount)) continue;
    lines.push({
      employeeId: employeeId.data,
      name: name(row),
      code: code(row),
      description: description(row),
      value: amount,
    });
  }
  return lines;
}

const columnOf = (table: Table, name: string): TableColumn | undefined =>
  table.columns.find((column) => column.name.toLowerCase() === name);
