import { describe, expect, it } from 'vitest';
import { Settings } from '../../../../shared/ipc/app.js';
import { withCode } from './chosen-codes.js';

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
});
