import type { Language } from '../../../shared/ipc/app.js';
import { added, type Change } from '../../../shared/reports/compared.js';
import { reportWords } from '../../../shared/reports/words/index.js';
import { Table, TableColumn } from '../table/table.js';
import { Cells } from '../xml/records.js';

/** What became of each line as a column of words, so that it is searched, filtered and grouped like any other. */
export function changeColumn(changes: readonly Change[], language: Language): TableColumn {
  const words = reportWords[language].change;
  const cells = new Cells();
  for (const [row, change] of changes.entries()) cells.set(row, words[change]);
  return new TableColumn(added.change, '', 0, cells, 'text', 'point');
}

/** The same comparison in the words of another language; a table that is none stays as it is. */
export function inLanguage(table: Table, language: Language): Table {
  const { name, columns, rows, at, changes } = table;
  if (!changes) return table;
  const own = changeColumn(changes, language);
  return new Table(
    name,
    columns.map((column) => (column.name === added.change ? own : column)),
    rows,
    at,
    changes,
  );
}
