import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ReportRows, ReportTable } from '../../../../shared/ipc/reports.js';
import { useRowHeight } from '../../../app/use-settings.js';
import { type Look, sortedBy } from '../model/first-view.js';
import { gridTemplate, leastWidth } from './columns.js';
import { GridFoot } from './GridFoot.js';
import { GridHead } from './GridHead.js';
import { GridLine } from './GridLine.js';
import type { Lines } from './use-lines.js';
import classes from './Viewer.module.css';

interface ReportGridProps {
  readonly label: string;
  readonly table: ReportTable;
  readonly look: Look;
  readonly lines: Lines;
  readonly head: ReportRows;
  readonly onRange: (first: number, last: number) => void;
  readonly onLook: (part: Partial<Look>) => void;
}

/** The lines of a view as a grid that is one stop for Tab; only what is in sight is drawn and asked for. */
export function ReportGrid({ label, table, look, lines, head, onRange, onLook }: ReportGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const base = useId();
  const [active, setActive] = useState(0);
  const columns = look.shown.filter((column) => column !== look.groupBy);
  const template = gridTemplate(table, look, columns);
  const minWidth = leastWidth(table, look, columns);
  const virtual = useVirtualizer({
    count: head.lines,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: 32,
    scrollPaddingEnd: 40,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => onRange(first, last), [onRange, first, last]);
  const at = Math.min(active, head.lines - 1);

  const toggle = (index: number): void => {
    const line = lines.at(index);
    if (line?.kind !== 'group') return;
    const closed = look.closed.filter((value) => value !== line.value);
    onLook({ closed: line.closed ? closed : [...closed, line.value] });
  };
  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      toggle(at);
      return;
    }
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - 72) / rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: head.lines - 1,
    };
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const next = Math.min(head.lines - 1, Math.max(0, wanted));
    setActive(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  };

  return (
    <div
      ref={scroller}
      className={classes.grid}
      // Rows that fold make a tree of it.
      role={look.groupBy === null ? 'grid' : 'treegrid'}
      aria-label={label}
      aria-rowcount={head.lines + 2}
      aria-colcount={columns.length}
      aria-activedescendant={`${base}-${at}`}
      tabIndex={0}
      onKeyDown={keyDown}
    >
      <GridHead
        table={table}
        look={look}
        columns={columns}
        template={template}
        minWidth={minWidth}
        onSort={(column, add) => onLook({ sorts: sortedBy(look.sorts, column, add) })}
      />
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize(), minWidth }}>
        {items.map((item) => (
          <GridLine
            key={item.key}
            id={`${base}-${item.index}`}
            index={item.index}
            top={item.start}
            height={rowHeight}
            line={lines.at(item.index)}
            table={table}
            look={look}
            columns={columns}
            template={template}
            active={item.index === at}
            onToggle={() => toggle(item.index)}
          />
        ))}
      </div>
      <GridFoot table={table} look={look} columns={columns} template={template} minWidth={minWidth} head={head} />
    </div>
  );
}
