import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useRowHeight } from '../../../app/use-settings.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { moveRow } from '../../employees/index.js';
import type { AbsenceRow } from '../model/absence-rows.js';
import classes from './AbsenceGrid.module.css';
import { AbsenceGridRow } from './AbsenceGridRow.js';

const headHeight = 32;
export const columns = ['number', 'name', 'department', 'start', 'percentage', 'length', 'end'] as const;

interface AbsenceGridProps {
  readonly label: string;
  readonly rows: readonly AbsenceRow[];
  readonly activeKey: string | null;
  readonly onActive: (key: string) => void;
  readonly onOpen: (row: AbsenceRow) => void;
}

/** The cases as a grid that is one stop for Tab; Enter or a click opens the person. */
export function AbsenceGrid({ label, rows, activeKey, onActive, onOpen }: AbsenceGridProps) {
  const t = useTexts('absence');
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
        <div role="row" aria-rowindex={1} className={classes.head}>
          {columns.map((column) => (
            <div key={column} role="columnheader" className={classes.headCell} data-column={column}>
              {t(`column.${column}`)}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <AbsenceGridRow
              key={row.key}
              id={`${base}-${item.index}`}
              index={item.index}
              top={item.start}
              height={rowHeight}
              row={row}
              active={item.index === active}
              onOpen={() => onOpen(row)}
            />
          );
        })}
      </div>
    </div>
  );
}
