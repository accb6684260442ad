import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveRow } from './grid-keys.js';

describe('keys in the list', () => {
  it('step, page and jump', () => {
    expect(moveRow('ArrowDown', 4, 100, 20)).toBe(5);
    expect(moveRow('ArrowUp', 4, 100, 20)).toBe(3);
    expect(moveRow('PageDown', 4, 100, 20)).toBe(24);
    expect(moveRow('PageUp', 30, 100, 20)).toBe(10);
    expect(moveRow('Home', 30, 100, 20)).toBe(0);
    expect(moveRow('End', 30, 100, 20)).toBe(99);
  });

  it('leave other keys, and an empty list, alone', () => {
    expect(moveRow('a', 0, 10, 5)).toBeUndefined();
    expect(moveRow('ArrowDown', 0, 0, 5)).toBeUndefined();
  });

  it('never leave the list', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(
        keys,
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat(9999),
        fc.integer({ min: 1, max: 60 }),
        (key, rows, from, page) => {
          const row = moveRow(key, Math.min(from, rows - 1), rows, page) ?? -1;
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThan(rows);
        },
      ),
    );
  });
});
