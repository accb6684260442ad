import { EmployeeId } from '../../../../shared/domain/ids.js';
import { PayLineId } from '../../../../shared/domain/registration.js';
import type { SheetEdit } from '../../../../shared/ipc/registration.js';
import { type CellKey, cellOf, type Edits } from '../../../grid/engine/edits.js';
import type { CellLine } from './cell-lines.js';
import { cellAt, isChanged } from './cells.js';
import type { SheetIndex } from './sheet-index.js';

/**
 * What main is to plan for the cells that differ from what was read: a cell as a whole where it was written or cleared as one,
 * otherwise each of its lines that changed.
 */
export function stagedEdits(index: SheetIndex, edits: Edits, cells: Iterable<CellKey>): SheetEdit[] {
  return [...cells].flatMap((cell): SheetEdit[] => {
    const { row, column } = cellOf(cell);
    const place = { employeeId: EmployeeId.parse(row), code: column };
    const { lines } = cellAt(index, edits, new Map(), row, column);
    const standing = lines.filter(({ id }) => id !== null);
    const whole = edits.get(cell);
    if (whole === null && standing.length > 0)
      return [{ ...place, amount: null }, ...fresh(lines).map((line) => ({ ...place, ...besideOf(line) }))];
    return lines.filter(isChanged).map((line): SheetEdit => {
      if (line.name === 'cell') return { ...place, amount: line.amount, ...extrasOf(line) };
      if (line.id === null) return { ...place, ...besideOf(line) };
      return { ...place, lineId: PayLineId.parse(line.id), amount: line.amount, ...extrasOf(line) };
    });
  });
}

const fresh = (lines: readonly CellLine[]): CellLine[] =>
  lines.filter((line) => line.name.startsWith('new-') && isChanged(line));

const besideOf = (line: CellLine) => ({ amount: line.amount, beside: true, ...extrasOf(line) });

const extrasOf = ({ extras }: CellLine) => (extras ? { extras } : {});
