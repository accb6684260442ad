import { IconArrowsDiff, IconEqual, IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReportLine, ReportTable } from '../../../../shared/ipc/reports.js';
import { added, type Change } from '../../../../shared/reports/compared.js';
import { mark } from '../../../ui/Icon.js';

const marks = { added: IconPlus, gone: IconMinus, changed: IconArrowsDiff, same: IconEqual } as const;

/** What became of a line, as a mark before its word. */
export function ChangeMark({ change }: { readonly change: Change }) {
  const Mark = marks[change];
  return <Mark {...mark} aria-hidden />;
}

/** Whether a cell of a comparison is not what it was: the value after stands right behind the one before. */
export function differs(table: ReportTable, column: number, line: ReportLine): boolean {
  if (line.kind !== 'row' || line.change !== 'changed') return false;
  const under = table.columns[column]?.under;
  if (under === added.before) return line.cells[column] !== line.cells[column + 1];
  if (under === added.after) return line.cells[column] !== line.cells[column - 1];
  return false;
}
