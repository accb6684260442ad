import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useRowHeight } from '../../../app/use-settings.js';
import { moveRow } from '../../employees/index.js';
import classes from './RowGrid.module.css';

const headHeight = 32;

export interface RowColumn {
  readonly id: string;
  readonly label: string;
  /** Put to the right, digits below each other. */
  readonly figure?: boolean;
}

interface RowGridProps<Row extends { readonly key: string }> {
  readonly label: string;
  readonly columns: readonly RowColumn[];
  /** Widths as a grid template. */
  readonly template: string;
  readonly rows: readonly Row[];
  /** The texts of a row, one for each column. */
  readonly cells: (row: Row) => readonly string[];
  readonly isQuiet?: (row: Row) => boolean;
  readonly activeKey: string | null;
  readonly onActive: (key: string) => void;
  readonly onOpen: (row: Row) => void;
}

/** Rows as a grid that is one stop for Tab; Enter or a click opens one. Only what is in sight is drawn. */
export function RowGrid<Row extends { readonly key: string }>(props: RowGridProps<Row>) {
  const { label, columns, template, rows, cells, isQuiet, activeKey, onActive, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const base = useId();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const position = rows.findIndex(({ key }) => key === activeKey);
  const active = Math.max(0, position);

  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows[active];
    if (event.key === 'Enter' && row) {
      onOpen(row);
      return;
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const next = moveRow(event.key, position, rows.length, page);
    const to = next === undefined ? undefined : rows[next];
    if (next === undefined || !to) return;
    event.preventDefault();
    onActive(to.key);
    virtual.scrollToIndex(next, { align: 'auto' });
  };

  return (
    <div
      ref={scroller}
      className={classes.grid}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={`${base}-${active}`}
      tabIndex={0}
      onKeyDown={keyDown}
    >
      <div role="rowgroup" className={classes.headGroup}>
        <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: template }}>
          {columns.map((column) => (
            <div
              key={column.id}
              role="columnheader"
              className={classes.headCell}
              data-figure={column.figure || undefined}
            >
              {column.label}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const texts = cells(row);
          return (
            <div
              key={row.key}
              id={`${base}-${index}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={index === active}
              className={classes.row}
              data-active={index === active || undefined}
              data-quiet={isQuiet?.(row) || undefined}
              style={{ height: rowHeight, transform: `translateY(${start}px)`, gridTemplateColumns: template }}
              onClick={() => onOpen(row)}
            >
              {columns.map(({ id, figure }, at) => (
                <div
                  key={id}
                  role="gridcell"
                  className={classes.cell}
                  data-column={id}
                  data-figure={figure || undefined}
                  title={texts[at]}
                >
                  {texts[at]}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
