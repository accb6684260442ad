import type { ListColumn } from '../../../../shared/ipc/employee-list.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { EmployeeList, RowIndex } from '../model/employee-list.js';
import { cellText } from './cell-text.js';
import { gridTemplate, isFigure } from './columns.js';
import classes from './EmployeeGrid.module.css';

interface GridRowProps {
  readonly id: string;
  /** Place among the rows in view, from 0. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly list: EmployeeList;
  readonly shown: readonly ListColumn[];
  readonly row: RowIndex;
  readonly active: boolean;
  readonly onOpen: () => void;
}

/** One employee. A click opens; the keyboard's row has a ring. */
export function GridRow({ id, index, top, height, list, shown, row, active, onOpen }: GridRowProps) {
  const t = useTexts('employees');
  const format = useFormat();
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
      {shown.map((column) => {
        const { text, quiet } = cellText(list, column, row, t, format);
        return (
          <div
            key={column}
            role="gridcell"
            className={classes.cell}
            data-column={column}
            data-figure={isFigure(column) || undefined}
            data-quiet={quiet || undefined}
            data-left={list.cells.status?.[row] === 'left' || undefined}
            title={text}
          >
            {text}
          </div>
        );
      })}
    </div>
  );
}
