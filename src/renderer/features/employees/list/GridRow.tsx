import type { EmployeeColumns } from '../../../../shared/ipc/employees.js';
import { useFormat } from '../../../i18n/use-format.js';
import { cellText, type RowIndex, type SortColumn } from '../model/rows.js';
import { gridTemplate } from './columns.js';
import classes from './EmployeeGrid.module.css';

interface GridRowProps {
  readonly id: string;
  /** Place among the rows in view, from 0. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: EmployeeColumns;
  readonly shown: readonly SortColumn[];
  readonly row: RowIndex;
  readonly active: boolean;
  readonly onOpen: () => void;
}

/** One employee. A click opens; the keyboard's row has a ring. */
export function GridRow({ id, index, top, height, columns, shown, row, active, onOpen }: GridRowProps) {
  const format = useFormat();
  const text = (column: SortColumn): string => {
    const birthday = columns.birthdays?.[row];
    if (column === 'birthday') return birthday ? format.date(birthday) : '';
    return cellText(columns, column, row);
  };
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={active}
      className={classes.row}
      data-active={active || undefined}
      style={{ height, transform: `translateY(${top}px)`, gridTemplateColumns: gridTemplate(shown) }}
      onClick={onOpen}
    >
      {shown.map((column) => (
        <div key={column} role="gridcell" className={classes.cell} data-column={column}>
          {text(column)}
        </div>
      ))}
    </div>
  );
}
