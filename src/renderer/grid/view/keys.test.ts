import { describe, expect, it } from 'vitest';
import { at, type Selection } from '../engine/selection.js';
import { actOf, isTyping, moved } from './keys.js';

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

  it('Tab goes to the next cell and back, row after row', () => {
    expect(press('Tab', at(3, 2))).toEqual(at(3, 3));
    expect(press('Tab', at(3, 5))).toEqual(at(4, 0));
    expect(press('Tab', at(3, 0), { shift: true })).toEqual(at(2, 5));
  });

  it('Ctrl and an arrow go to the edge', () => {
    expect(press('ArrowDown', at(3, 2), { ctrl: true })).toEqual(at(49, 2));
    expect(press('ArrowLeft', at(3, 2), { ctrl: true })).toEqual(at(3, 0));
  });
});

describe('keys that do something to the chosen cells', () => {
  const act = (key: string, held: { shift?: boolean; ctrl?: boolean; meta?: boolean; alt?: boolean } = {}) =>
    actOf({
      key,
      shiftKey: held.shift ?? false,
      ctrlKey: held.ctrl ?? false,
      metaKey: held.meta ?? false,
      altKey: held.alt ?? false,
    });

  it.each([
    ['Ctrl+D fills down', 'd', { ctrl: true }, 'fill-down'],
    ['Ctrl+R fills right', 'r', { ctrl: true }, 'fill-right'],
    ['so does Cmd on macOS', 'r', { meta: true }, 'fill-right'],
    ['with Caps Lock as well', 'D', { ctrl: true }, 'fill-down'],
    ['Ctrl+Z undoes', 'z', { ctrl: true }, 'undo'],
    ['Ctrl+Y does it again', 'y', { ctrl: true }, 'redo'],
    ['and so does Ctrl+Shift+Z', 'Z', { ctrl: true, shift: true }, 'redo'],
    ['F2 edits', 'F2', {}, 'edit'],
    ['Shift+F2 opens the lines', 'F2', { shift: true }, 'details'],
    ['Delete clears', 'Delete', {}, 'clear'],
    ['Backspace too', 'Backspace', {}, 'clear'],
    ['a slash goes to the filter', '/', {}, 'filter'],
  ] as const)('%s', (_, key, held, wanted) => expect(act(key, held)).toBe(wanted));

  it('are no others: letters type, and AltGr is not Ctrl', () => {
    expect([act('d'), act('r'), act('z'), act('s', { ctrl: true })]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(act('z', { ctrl: true, alt: true })).toBeUndefined();
    expect(isTyping({ key: 'd', ctrlKey: false, metaKey: false, altKey: false })).toBe(true);
    expect(isTyping({ key: 'd', ctrlKey: true, metaKey: false, altKey: false })).toBe(false);
  });
});
