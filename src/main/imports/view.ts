import { columnLetters, type Table } from '../../shared/imports/table.js';
import type { ProblemKind } from '../../shared/imports/problems.js';
import type { Checked, ColumnView, ImportView } from '../../shared/ipc/imports.js';
import { decimalOf } from './amounts.js';
import { valueTexts } from './layout/recognise.js';
import type { OpenFile } from './open-file.js';
import type { ImportTarget } from './targets/target.js';
import { noRole } from '../../shared/imports/mapping.js';

const examples = 3;
const longestExample = 60;

/** A file as the screen shows it: facts, how it is read, counts; never its rows. */
export function viewOf(file: OpenFile, target: ImportTarget | undefined): ImportView {
  const { book, mapping } = file;
  const table = mapping && book?.tables[mapping.table];
  const roles = mapping?.roles ?? [];
  return {
    id: file.id,
    name: file.name,
    bytes: file.bytes.byteLength,
    refused: file.refused,
    format: book?.format ?? null,
    csv: book?.csv ? { ...book.csv, oddRows: [...book.csv.oddRows] } : null,
    tables: (book?.tables ?? []).map(tableView),
    mapping,
    recognised: file.recognised,
    keptAs: file.keptAs,
    columns: table && mapping ? columnsOf(table, mapping.headRow, roles) : [],
    decimal:
      table && mapping && target
        ? decimalOf(valueTexts(table, mapping.headRow, roles, target))
        : { sign: null, twoWays: 0 },
    says: {
      company: roles.some(({ field }) => field === 'company'),
      // A line that is dated says it by its own day.
      period: target?.dated === true || roles.some(({ field }) => field === 'period'),
    },
    before: file.before,
    mode: file.mode,
    corrections: file.corrections.size,
    checked: file.outcome ? checkedOf(file) : null,
    sets: file.sets,
  };
}

function tableView({ name, hidden, rows, merged, hiddenRows, hiddenColumns }: Table): ImportView['tables'][number] {
  let formulas = 0;
  for (const { cells } of rows) for (const { kind } of cells) if (kind === 'formula') formulas += 1;
  return {
    name,
    hidden,
    rows: rows.length,
    merged: [...merged],
    hiddenRows: [...hiddenRows],
    hiddenColumns: hiddenColumns.map(columnLetters),
    formulas,
  };
}

function columnsOf(
  table: Table,
  headRow: number | null,
  roles: NonNullable<OpenFile['mapping']>['roles'],
): ColumnView[] {
  const heads = new Map(
    (table.rows.find(({ row }) => row === headRow)?.cells ?? []).map(({ column, text }) => [column, text]),
  );
  const shown = Array.from({ length: table.width }, (): string[] => []);
  for (const { row, cells } of table.rows) {
    if (headRow !== null && row <= headRow) continue;
    for (const { column, text } of cells) {
      const own = shown[column];
      if (own && own.length < examples) own.push(text.slice(0, longestExample));
    }
    if (row > (headRow ?? 0) + 200) break;
  }
  return shown.map((own, column) => ({
    letters: columnLetters(column),
    head: (heads.get(column) ?? '').slice(0, 200),
    examples: own,
    role: roles[column] ?? noRole,
  }));
}

function checkedOf({ outcome }: OpenFile): Checked | null {
  if (!outcome) return null;
  const counts = new Map<ProblemKind, number>();
  for (const { kind } of outcome.problems) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    lines: outcome.lines.length,
    good: outcome.good.length,
    problems: [...counts].map(([kind, count]) => ({ kind, count })).toSorted((a, b) => b.count - a.count),
    parts: [...outcome.counts],
  };
}
