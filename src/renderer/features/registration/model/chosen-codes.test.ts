import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Settings } from '../../../../shared/ipc/app.js';
import { inOrder, moved, placed, withCode, withOrder, withUnit } from './chosen-codes.js';

describe('the codes that a person chose for a sheet', () => {
  it('keep one choice a code, the last', () => {
    const once = withCode([], 'demo/1/hours', 2540, true);
    expect(withCode(once, 'demo/1/hours', 2540, false)).toEqual([
      { sheet: 'demo/1/hours', codes: [{ code: 2540, shown: false }] },
    ]);
  });

  it('never grow beyond what the settings take: the sheet chosen for longest ago goes', () => {
    let kept = withCode([], 'first', 1, true);
    for (let count = 0; count < 200; count += 1) kept = withCode(kept, `demo/${count}/hours`, 1, true);
    expect(Settings.shape.sheetCodes.safeParse(kept).success).toBe(true);
    expect(kept.some(({ sheet }) => sheet === 'first')).toBe(false);
  });

  it('keep which are shown, their order and their units beside one another', () => {
    const kept = withUnit(withOrder(withCode([], 'a', 1, true), 'a', [2, 1]), 'a', 1, 'percent');
    expect(kept).toEqual([
      { sheet: 'a', codes: [{ code: 1, shown: true }], order: [2, 1], units: [{ code: 1, unit: 'percent' }] },
    ]);
    expect(withUnit(kept, 'a', 1, null)[0]?.units).toEqual([]);
    expect(Settings.shape.sheetCodes.safeParse(kept).success).toBe(true);
  });

  it('come in the order that was chosen, and those that were never placed after them as the model has them', () => {
    expect(inOrder([1, 2, 3, 4], (code) => code, [3, 9, 1])).toEqual([3, 1, 2, 4]);
  });

  it('lose none and double none when one is moved, and moving back undoes it', () => {
    const codes = fc.uniqueArray(fc.nat(50), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(codes, fc.nat(7), fc.nat(7), fc.constantFrom(1 as const, -1 as const), (all, which, to, by) => {
        const code = all[which % all.length] ?? 0;
        const next = moved(all, code, by);
        expect(new Set(next)).toEqual(new Set(all));
        expect(next).toHaveLength(all.length);
        if (next !== all) expect(moved(next, code, by === 1 ? -1 : 1)).toEqual(all);
        const target = to % all.length;
        expect(placed(all, code, target)[target]).toBe(code);
        expect(new Set(placed(all, code, target))).toEqual(new Set(all));
      }),
    );
  });
});
