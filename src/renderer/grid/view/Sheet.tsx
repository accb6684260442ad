import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { drawnOut } from '../engine/fill.js';
import { at, cellsIn, type Place, rangeOf, type Range, type Selection, within } from '../engine/selection.js';
import { columnWidth, headHeight, pinnedWidth, templateOf } from './geometry.js';
import { actOf, type EnterMoves, isTyping, moved, type SheetAct } from './keys.js';
import classes from './Sheet.module.css';
import { SheetRow } from './SheetRow.js';
import type { ShownCell, ShownColumn, ShownRow } from './types.js';

export interface SheetProps {
  readonly label: string;
  readonly rowHead: string;
  readonly numberHead: string;
  readonly nameHead: string;
  readonly rows: readonly ShownRow[];
  readonly columns: readonly ShownColumn[];
  readonly rowHeight: number;
  /** The cells of a row; the same array as long as nothing in the row changed. */
  readonly cellsOf: (row: ShownRow) => readonly ShownCell[];
  readonly enterMoves: EnterMoves;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** A place to bring into view, each time that it is another object. */
  readonly reveal: Place | null;
  /** `/`, as in every list. */
  readonly onFilter: () => void;
  /** What editing a cell begins with. Null: it cannot be edited. */
  readonly textOf: (place: Place) => string | null;
  /** A person ended editing. `all`: the whole range gets it. */
  readonly onCommit: (place: Place, text: string, all: boolean) => void;
  readonly onClear: (range: Range) => void;
  /** Shift+F2 anywhere (`asked`), or an attempt to edit a cell that has no one amount. */
  readonly onDetails: (place: Place, asked: boolean) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Fills the range from its first row (down) or first column (right), or one row or column from the one before it. */
  readonly onFill: (range: Range, direction: 'down' | 'right') => void;
  /** The range was drawn out by its handle, from one range to a larger one. */
  readonly onDrawOut: (from: Range, to: Range) => void;
  readonly copy: (range: Range) => string;
  readonly onPaste: (text: string) => void;
}

interface Editing {
  readonly place: Place;
  readonly text: string;
  /** Begun by typing: arrows end it, as in a spreadsheet. */
  readonly quick: boolean;
}

/** A sheet of amounts: one stop for Tab, told by `aria-activedescendant`; rows are drawn as far as they are seen. */
export function Sheet(props: SheetProps) {
  const { rows, columns, rowHeight, selection, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  /** False once editing ended: taking the focus away would otherwise commit what was given up. */
  const open = useRef(false);
  const [dragging, setDragging] = useState(false);
  /** The range that is being drawn out by its handle. */
  const [drawing, setDrawing] = useState<Range | null>(null);
  const base = useId();
  const size = { rows: rows.length, columns: columns.length };
  const inside = within(selection, size);
  const range = rangeOf(inside);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: headHeight,
  });
  // Columns are drawn as far as they are seen, too: a company may have a hundred codes.
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnWidth,
    paddingStart: pinnedWidth,
    overscan: 1,
  });
  const inView = across.getVirtualItems();
  const from = inView[0]?.index ?? 0;
  const to = inView.at(-1)?.index ?? -1;
  useEffect(() => virtual.measure(), [virtual, rowHeight]);

  const show = useCallback(
    ({ row, column }: Place): void => {
      virtual.scrollToIndex(row, { align: 'auto' });
      const view = scroller.current;
      if (!view) return;
      const left = column * columnWidth;
      if (left < view.scrollLeft) view.scrollLeft = left;
      const right = pinnedWidth + left + columnWidth - view.clientWidth;
      if (right > view.scrollLeft) view.scrollLeft = right;
    },
    [virtual],
  );
  // Opened again, it stands where one was.
  const opened = useRef(inside.active);
  useEffect(() => {
    scroller.current?.focus({ preventScroll: true });
    show(opened.current);
  }, [show]);
  const { reveal } = props;
  useEffect(() => {
    if (reveal) show(reveal);
  }, [reveal, show]);

  const select = (next: Selection): void => {
    onSelect(next);
    show(next.focus.row === inside.focus.row && next.focus.column === inside.focus.column ? next.active : next.focus);
  };

  const begin = (text: string | null, quick: boolean): void => {
    const standing = props.textOf(inside.active);
    if (standing === null) {
      props.onDetails(inside.active, false);
      return;
    }
    open.current = true;
    setEditing({ place: inside.active, text: text ?? standing, quick });
  };

  const commit = (all: boolean): void => {
    if (!editing || !open.current) return;
    open.current = false;
    props.onCommit(editing.place, editing.text, all);
    setEditing(null);
    scroller.current?.focus({ preventScroll: true });
  };

  const page = (): number =>
    Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);

  const keyInEditor = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      open.current = false;
      setEditing(null);
      scroller.current?.focus({ preventScroll: true });
      return;
    }
    const arrow = event.key.startsWith('Arrow') && editing?.quick === true;
    if (event.key !== 'Enter' && event.key !== 'Tab' && !arrow) return;
    event.preventDefault();
    const all = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    commit(all);
    if (all) return;
    const next = moved(
      { key: event.key, shiftKey: event.shiftKey, ctrlKey: false, metaKey: false },
      inside,
      size,
      page(),
      props.enterMoves,
    );
    if (next) select(next);
  };

  const acts: Readonly<Record<SheetAct, () => void>> = {
    undo: props.onUndo,
    redo: props.onRedo,
    'fill-down': () => props.onFill(range, 'down'),
    'fill-right': () => props.onFill(range, 'right'),
    edit: () => begin(null, false),
    details: () => props.onDetails(inside.active, true),
    clear: () => props.onClear(range),
    filter: props.onFilter,
  };

  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || size.rows === 0 || size.columns === 0) return;
    const act = actOf(event);
    if (act) {
      event.preventDefault();
      acts[act]();
      return;
    }
    const next = moved(event, inside, size, page(), props.enterMoves);
    if (next) {
      event.preventDefault();
      select(next);
      return;
    }
    if (isTyping(event)) {
      event.preventDefault();
      begin(event.key, true);
    }
  };

  const placeOf = (event: MouseEvent): Place | null => {
    const target = event.target instanceof Element ? event.target : null;
    const cell = target?.closest('[data-cell]')?.getAttribute('data-cell');
    const [row, column] = cell?.split(',') ?? [];
    return row !== undefined && column !== undefined ? { row: Number(row), column: Number(column) } : null;
  };

  const mouseDown = (event: MouseEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    const target = event.target instanceof Element ? event.target : null;
    if (target instanceof HTMLInputElement) return;
    if (editing) commit(false);
    if (target?.closest('[data-handle]')) {
      event.preventDefault();
      setDrawing(range);
      return;
    }
    const whole = target?.closest('[data-row]')?.getAttribute('data-row') ?? null;
    const column = target?.closest('[data-column]')?.getAttribute('data-column') ?? null;
    const place = placeOf(event);
    if (whole !== null) onSelect({ ...at(Number(whole), 0), focus: { row: Number(whole), column: size.columns - 1 } });
    else if (column !== null)
      onSelect({ ...at(0, Number(column)), focus: { row: size.rows - 1, column: Number(column) } });
    else if (place) {
      onSelect(event.shiftKey ? { ...inside, focus: place } : at(place.row, place.column));
      setDragging(true);
    }
  };

  const mouseOver = (event: MouseEvent<HTMLDivElement>): void => {
    const place = placeOf(event);
    if (drawing && place && event.buttons === 1) {
      const { top, bottom, left, right } = drawnOut(drawing, place);
      onSelect({ ...inside, anchor: { row: top, column: left }, focus: { row: bottom, column: right } });
      return;
    }
    // Brings a row that is half in view into it, so that one can go on dragging at the edge.
    if (dragging && place && event.buttons === 1) select({ ...inside, focus: place });
  };

  // The button may be let go beside the sheet, too.
  useEffect(() => {
    if (!dragging && !drawing) return undefined;
    const mouseUp = (): void => {
      setDragging(false);
      if (drawing && cellsIn(range) > cellsIn(drawing)) props.onDrawOut(drawing, range);
      setDrawing(null);
    };
    window.addEventListener('mouseup', mouseUp);
    return () => window.removeEventListener('mouseup', mouseUp);
  });

  const clipboard = (event: ClipboardEvent<HTMLDivElement>, cut: boolean): void => {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', props.copy(range));
    if (cut) props.onClear(range);
  };

  const paste = (event: ClipboardEvent<HTMLDivElement>): void => {
    if (event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    props.onPaste(event.clipboardData.getData('text/plain'));
  };

  return (
    <div
      ref={scroller}
      className={classes.sheet}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 3}
      aria-multiselectable
      aria-activedescendant={rows.length > 0 ? `${base}-${inside.active.row}-${inside.active.column}` : undefined}
      tabIndex={0}
      onKeyDown={keyDown}
      onMouseDown={mouseDown}
      onMouseOver={mouseOver}
      onDoubleClick={(event) => placeOf(event) && begin(null, false)}
      onCopy={(event) => clipboard(event, false)}
      onCut={(event) => clipboard(event, true)}
      onPaste={paste}
    >
      <div role="rowgroup">
        <div
          role="row"
          aria-rowindex={1}
          className={classes.head}
          style={{ gridTemplateColumns: templateOf(columns.length) }}
        >
          <div role="columnheader" aria-colindex={1} className={`${classes.pinned} ${classes.rowNumber}`}>
            <span className="ld-visually-hidden">{props.rowHead}</span>
          </div>
          <div role="columnheader" aria-colindex={2} className={`${classes.pinned} ${classes.number}`}>
            {props.numberHead}
          </div>
          <div role="columnheader" aria-colindex={3} className={`${classes.pinned} ${classes.name}`}>
            {props.nameHead}
          </div>
          {inView.map(({ index }) => {
            const column = columns[index];
            return (
              column && (
                <div
                  key={column.id}
                  role="columnheader"
                  aria-colindex={index + 4}
                  style={{ gridColumn: index + 4 }}
                  className={classes.columnHead}
                  data-column={index}
                  data-in={(index >= range.left && index <= range.right) || undefined}
                  title={column.name}
                >
                  <span className={classes.code}>
                    {column.unit !== undefined && <span className={classes.unit}>{column.unit}</span>}
                    {column.head}
                  </span>
                  <span className={classes.codeName}>{column.name}</span>
                </div>
              )
            );
          })}
        </div>
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          const here = editing?.place.row === item.index ? editing : null;
          return (
            <SheetRow
              key={row.id}
              base={base}
              index={item.index}
              top={item.start}
              height={rowHeight}
              row={row}
              columns={columns}
              from={from}
              to={to}
              cells={props.cellsOf(row)}
              selected={selectedIn(item.index, range, inside.active)}
              editing={here ? here.place.column : -1}
              editor={
                here && (
                  <input
                    className={classes.editor}
                    aria-label={`${row.name}, ${columns[here.place.column]?.name ?? ''}`}
                    value={here.text}
                    autoFocus
                    onChange={(event) => setEditing({ ...here, text: event.currentTarget.value })}
                    onKeyDown={keyInEditor}
                    onBlur={() => commit(false)}
                  />
                )
              }
            />
          );
        })}
      </div>
    </div>
  );
}

/** The part of the range in a row, as one text that tells whether the row must be drawn again. Empty: none. */
function selectedIn(row: number, { top, bottom, left, right }: Range, active: Place): string {
  if (row < top || row > bottom) return '';
  return [left, right, row === top ? 1 : 0, row === bottom ? 1 : 0, row === active.row ? active.column : -1].join(',');
}
