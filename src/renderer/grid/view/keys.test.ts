import { describe, expect, it } from 'vitest';
import { at, type Selection } from '../engine/selection.js';
import { moved } from './keys.js';

const size = { rows: 50, columns: 6 };
const press = (
  key: string,
  from: Selection,
  held: { shift?: boolean; ctrl?: boolean } = {},
  enter?: 'right',
): Selection | undefined =>
  moved({ key, shiftKey: held.shift ?? false, ctrlKey: held.ctrl ?? false, metaKey: false }, from, size, 10, enter);
const range: Selection = { ...at(2, 1), focus: { row: 4, column: 3 } };

describe('keys in a sheet', () => {
  it('Enter goes down and Shift+Enter up, or to the right and back where somebody set it so', () => {
    expect(press('Enter', at(3, 2))).toEqual(at(4, 2));
    expect(press('Enter', at(3, 2), { shift: true })).toEqual(at(2, 2));
    expect(press('Enter', at(3, 5), {}, 'right')).toEqual(at(4, 0));
    expect(press('Enter', at(3, 2), { shift: true }, 'right')).toEqual(at(3, 1));
    expect(press('Enter', range, {}, 'right')?.active).toEqual({ row: 2, column: 2 });
  });

  it('Escape makes one cell of what is chosen, and is nobody’s where one cell is', () => {
    expect(press('Escape', range)).toEqual(at(2, 1));
    expect(press('Escape', at(2, 1))).toBeUndefined();
  });

  it('Home and End stay in the row, with Ctrl they go to the corners; Ctrl+A chooses everything', () => {
    expect(press('End', at(3, 2))).toEqual(at(3, 5));
    expect(press('Home', at(3, 2))).toEqual(at(3, 0));
    expect(press('Home', at(3, 2), { ctrl: true })).toEqual(at(0, 0));
    expect(press('End', at(3, 2), { ctrl: true })).toEqual(at(49, 5));
    expect(press('a', at(3, 2), { ctrl: true })).toEqual({ ...at(0, 0), focus: { row: 49, column: 5 } });
    expect(press('a', at(3, 2))).toBeUndefined();
  });

  it('arrows and pages with Shift draw the range out from the cell that is active', () => {
    expect(press('ArrowDown', at(3, 2), { shift: true })).toEqual({ ...at(3, 2), focus: { row: 4, column: 2 } });
    expect(press('PageDown', at(3, 2), { shift: true })).toEqual({ ...at(3, 2), focus: { row: 13, column: 2 } });
    expect(press('ArrowRight', at(3, 2), { shift: true, ctrl: true })).toEqual({
      ...at(3, 2),
      focus: { row: 3, column: 5 },
    });
  });
});
