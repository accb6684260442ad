import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetStep } from '../../../../shared/ipc/registration.js';
import { noHistory } from '../../../grid/engine/edits.js';
import { actsOf, leftAfter, replayed, wholeStep } from './replay.js';

const value = fc.constantFrom('1', '2.5', null, undefined);
const step: fc.Arbitrary<SheetStep> = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    writes: fc.array(fc.record({ key: fc.constantFrom('1:2100', '1:2125', '2:2100:line-7'), value }), { maxLength: 3 }),
  }),
  fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }),
);

describe('acts on a sheet, done again', () => {
  it('give the edits and the undo that there were, also after they went through JSON', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 6 }), (before, after) => {
        const kept = before.map((act): SheetStep => JSON.parse(JSON.stringify(act)) as SheetStep);
        expect(replayed(after, replayed(kept))).toEqual(replayed([...before, ...after]));
      }),
    );
  });

  it('can be read back from the history they made, as long as nothing was undone', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (acts) => {
        const done = replayed(acts.filter((act) => act.do === 'write'));
        expect(replayed(actsOf(done))).toEqual(done);
      }),
    );
  });

  it('can be told in one act, which leaves the same edits', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (acts) => {
        const { edits } = replayed(acts);
        expect(replayed([wholeStep(edits)]).edits).toEqual(edits);
      }),
    );
  });

  it('leave after sending what was typed after staging, and nothing of what was sent', () => {
    const staged = replayed([{ do: 'write', writes: [{ key: '1:2100', value: '8' }] }]);
    expect(leftAfter(staged.edits, staged.edits)).toEqual(noHistory);
    const more = replayed([{ do: 'write', writes: [{ key: '1:2125', value: null }] }], staged);
    expect([...leftAfter(staged.edits, more.edits).edits]).toEqual([['1:2125', null]]);
    const again = replayed([{ do: 'write', writes: [{ key: '1:2100', value: '9' }] }], staged);
    expect([...leftAfter(staged.edits, again.edits).edits]).toEqual([['1:2100', '9']]);
  });
});
