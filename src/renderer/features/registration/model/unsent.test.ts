import { describe, expect, it } from 'vitest';
import { cellKey } from '../../../grid/engine/edits.js';
import { hasUnsent } from './unsent.js';

const index = new Map([[1, new Map([[2100, [{ id: 11, amount: '8.00' }]]])]]);
const sheet = (value: string | null, row = 1) => ({
  index,
  history: { edits: new Map([[cellKey(row, 2100), value]]) },
  invalid: new Map(),
});

describe('a sheet has something that is not sent', () => {
  it('when a cell differs from what was read, or is of somebody who was not read', () => {
    expect(hasUnsent(sheet('7.5'))).toBe(true);
    expect(hasUnsent(sheet(null))).toBe(true);
    expect(hasUnsent(sheet('8', 2))).toBe(true);
  });

  it('when something was typed that is no amount', () => {
    expect(hasUnsent({ ...sheet('8'), invalid: new Map([['1:2100', 'acht']]) })).toBe(true);
  });

  it('but not when what was read was typed back, nor when the read comes to show it', () => {
    expect(hasUnsent(sheet('8'))).toBe(false);
    const typed = sheet('8');
    expect(hasUnsent({ ...typed, index: new Map() })).toBe(true);
    expect(hasUnsent(typed)).toBe(false);
  });
});
