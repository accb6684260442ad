import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import type { ListColumn, ListSort } from '../../../../shared/ipc/employee-list.js';
import { useRowHeight } from '../../../app/use-settings.js';
import type { EmployeeList, RowIndex } from '../model/employee-list.js';
import { leastWidth } from './columns.js';
import classes from './EmployeeGrid.module.css';
import { moveRow } from './grid-keys.js';
import { GridHead } from './GridHead.js';
import { GridRow } from './GridRow.js';

const headHeight = 32;

interface EmployeeGridProps {
  readonly label: string;
  readonly list: EmployeeList;
  readonly shown: readonly ListColumn[];
  readonly rows: readonly RowIndex[];
  readonly sorts: readonly ListSort[];
  readonly activeId: EmployeeId | null;
  readonly onSort: (column: ListColumn, add: boolean) => void;
  readonly onActive: (id: EmployeeId) => void;
  readonly onOpen: (id: EmployeeId) => void;
}

/** The list as a grid that is one stop for Tab: the active row is told through `aria-activedescendant`. */
export function EmployeeGrid({
  label,
  list,
  shown,
  rows,
  sorts,
  activeId,
  onSort,
  onActive,
  onOpen,
}: EmployeeGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const base = useId();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
    paddingStart: 0,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);

  const position = activeId === null ? -1 : rows.findIndex((row) => list.ids[row] === activeId);
  const active = Math.max(0, position);

  // Coming back from an employee, the row that was opened is in view again.
  const cameBackTo = useRef(position);
  useEffect(() => {
    if (cameBackTo.current > 0) virtual.scrollToIndex(cameBackTo.current, { align: 'center' });
    // Not out of the field in which somebody types: the grid comes back when what they typed is found again.
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  }, [virtual]);

  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      const id = list.ids[rows[active] ?? -1];
      if (id !== undefined) onOpen(id);
      return;
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
    const next = moveRow(event.key, position, rows.length, page);
    const id = next === undefined ? undefined : list.ids[rows[next] ?? -1];
    if (next === undefined || id === undefined) return;
    event.preventDefault();
    onActive(id);
    virtual.scrollToIndex(next, { align: 'auto' });
  };

  return (
    <div
      ref={scroller}
      className={classes.grid}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={shown.length}
      aria-activedescendant={rows.length > 0 ? `${base}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={keyDown}
    >
      <GridHead columns={shown} sorts={sorts} onSort={onSort} />
      <div
        role="rowgroup"
        className={classes.rows}
        style={{ height: virtual.getTotalSize(), minWidth: leastWidth(shown) }}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index] ?? 0;
          const id = list.ids[row];
          return (
            <GridRow
              key={id ?? item.key}
              id={`${base}-${item.index}`}
              index={item.index}
              top={item.start}
              height={rowHeight}
              list={list}
              shown={shown}
              row={row}
              active={item.index === active}
              onOpen={() => {
                if (id !== undefined) onOpen(id);
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
