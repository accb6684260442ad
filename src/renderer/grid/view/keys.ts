import type { KeyboardEvent } from 'react';
import { advance, at, cellsIn, move, rangeOf, type Selection, type Size } from '../engine/selection.js';

/** Where Enter goes after a cell; with Shift it goes back. */
export type EnterMoves = 'down' | 'right';

const back = { down: 'up', right: 'left' } as const;

/** Where a key takes the selection; undefined: it is no key that moves. `page`: rows that fit the screen. */
export function moved(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  selection: Selection,
  size: Size,
  page: number,
  enter: EnterMoves = 'down',
): Selection | undefined {
  const far = event.ctrlKey || event.metaKey;
  const { shiftKey: extend } = event;
  const by = (rows: number, columns: number): Selection => move(selection, { rows, columns }, size, extend);
  const most = Math.max(size.rows, size.columns);
  switch (event.key) {
    case 'ArrowUp':
      return by(far ? -most : -1, 0);
    case 'ArrowDown':
      return by(far ? most : 1, 0);
    case 'ArrowLeft':
      return by(0, far ? -most : -1);
    case 'ArrowRight':
      return by(0, far ? most : 1);
    case 'Home':
      return by(far ? -most : 0, -most);
    case 'End':
      return by(far ? most : 0, most);
    case 'PageUp':
      return by(-page, 0);
    case 'PageDown':
      return by(page, 0);
    case 'Tab':
      return advance(selection, extend ? 'left' : 'right', size);
    case 'Enter':
      return advance(selection, extend ? back[enter] : enter, size);
    case 'Escape':
      return cellsIn(rangeOf(selection)) > 1 ? at(selection.active.row, selection.active.column) : undefined;
    case 'a':
      if (!far) return undefined;
      return { ...at(0, 0), focus: { row: size.rows - 1, column: size.columns - 1 } };
    default:
      return undefined;
  }
}

/** What a key does to the chosen cells. */
export type SheetAct = 'undo' | 'redo' | 'fill-down' | 'fill-right' | 'edit' | 'details' | 'clear' | 'filter';

/** What a key does besides moving and typing; undefined: nothing. */
export function actOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): SheetAct | undefined {
  const { key, shiftKey, altKey } = event;
  if (event.ctrlKey || event.metaKey) {
    if (altKey) return undefined;
    switch (key.toLowerCase()) {
      case 'z':
        return shiftKey ? 'redo' : 'undo';
      case 'y':
        return 'redo';
      case 'd':
        return 'fill-down';
      case 'r':
        return 'fill-right';
      default:
        return undefined;
    }
  }
  switch (key) {
    case 'F2':
      return shiftKey ? 'details' : 'edit';
    case 'Delete':
    case 'Backspace':
      return 'clear';
    case '/':
      return altKey ? undefined : 'filter';
    default:
      return undefined;
  }
}

/** Whether a key begins to write in the cell: one sign, with nothing held but Shift. */
export const isTyping = (event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean =>
  event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
