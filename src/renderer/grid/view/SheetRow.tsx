import { memo } from 'react';
import classes from './Sheet.module.css';
import { templateOf } from './geometry.js';
import type { ShownCell, ShownColumn, ShownRow } from './types.js';

interface SheetRowProps {
  readonly base: string;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly row: ShownRow;
  readonly columns: readonly ShownColumn[];
  readonly cells: readonly ShownCell[];
  /** The columns that are drawn, both included. */
  readonly from: number;
  readonly to: number;
  /** The part of the range in this row; see `selectedIn`. */
  readonly selected: string;
  /** The column that is being edited in this row, or -1. */
  readonly editing: number;
  readonly editor: React.ReactNode;
}

/** One row. It is drawn again only when its cells, its place or its part in the range change. */
export const SheetRow = memo(function SheetRow(props: SheetRowProps) {
  const { base, index, top, height, row, columns, cells, from, to, selected, editing, editor } = props;
  const [left = -1, right = -2, isTop, isBottom, active = -1] = selected === '' ? [] : selected.split(',').map(Number);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      data-in={selected !== '' || undefined}
      style={{ height, transform: `translateY(${top}px)`, gridTemplateColumns: templateOf(columns.length) }}
    >
      <div role="rowheader" aria-colindex={1} className={`${classes.pinned} ${classes.rowNumber}`} data-row={index}>
        {index + 1}
      </div>
      <div role="gridcell" aria-colindex={2} className={`${classes.pinned} ${classes.number}`}>
        {row.number}
      </div>
      <div role="gridcell" aria-colindex={3} className={`${classes.pinned} ${classes.name}`} title={row.name}>
        {row.name}
      </div>
      {cells.slice(from, to + 1).map((cell, place) => {
        const column = from + place;
        return (
          <div
            key={columns[column]?.id}
            style={{ gridColumn: column + 4 }}
            id={`${base}-${index}-${column}`}
            role="gridcell"
            aria-colindex={column + 4}
            className={classes.cell}
            data-state={cell.state}
            data-noted={cell.noted || undefined}
            data-cell={`${index},${column}`}
            {...edges(column, { left, right, top: isTop === 1, bottom: isBottom === 1, active })}
            title={cell.remark || undefined}
          >
            {cell.mark !== '' && (
              <span className={classes.mark} aria-hidden>
                {cell.mark}
              </span>
            )}
            {editing === column ? editor : cell.text}
            {isBottom === 1 && column === right && editing === -1 && (
              <span className={classes.handle} data-handle aria-hidden />
            )}
            {cell.remark !== '' && <span className="ld-visually-hidden">{cell.remark}</span>}
          </div>
        );
      })}
    </div>
  );
});

interface Part {
  readonly left: number;
  readonly right: number;
  readonly top: boolean;
  readonly bottom: boolean;
  readonly active: number;
}

/** Which edges of the range a cell draws. */
function edges(column: number, { left, right, top, bottom, active }: Part) {
  if (column < left || column > right) return {};
  return {
    'aria-selected': true,
    'data-sel': true,
    'data-top': top || undefined,
    'data-bottom': bottom || undefined,
    'data-left': column === left || undefined,
    'data-right': column === right || undefined,
    'data-active': column === active || undefined,
  };
}
