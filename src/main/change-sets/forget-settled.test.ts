import { describe, expect, it } from 'vitest';
import { addMs } from './instants.js';
import { openDesk, reviewed, sendAndWait, unwrap } from './testing/desk.js';
import { company, moveOf } from './testing/people.js';

const dayMs = 24 * 60 * 60 * 1000;

describe('forgetting settled sets', () => {
  it('deletes those that nothing was written to since then, with their files, and no others', async () => {
    const desk = openDesk();
    const old = await sendAndWait(desk, await reviewed(desk, [moveOf(1)]));
    const draft = unwrap(await desk.changes.stage(company, moveOf(2)));
    desk.clock.advance(40 * dayMs);
    const before = addMs(desk.clock.now(), -30 * dayMs);
    expect(desk.fs.names).toHaveLength(2);

    expect(unwrap(await desk.changes.forgetSettled(before))).toBe(1);
    expect(desk.changes.list().map(({ id }) => id)).toEqual([draft.id]);
    expect(desk.fs.names.join()).not.toContain(old.id);
    // After a restart too.
    expect((await desk.restart()).changes.list().map(({ id }) => id)).toEqual([draft.id]);
  });

  it('keeps a settled set that is younger', async () => {
    const desk = openDesk();
    const set = await sendAndWait(desk, await reviewed(desk, [moveOf(1)]));
    desk.clock.advance(20 * dayMs);
    expect(unwrap(await desk.changes.forgetSettled(addMs(desk.clock.now(), -30 * dayMs)))).toBe(0);
    expect(desk.changes.list().map(({ id }) => id)).toEqual([set.id]);
  });
});
