import { expect, it } from 'vitest';
import { forgetOld } from './retention.js';
import { moves, openDesk, reviewed, sendAndWait, unwrap } from './testing/desk.js';
import { company, december, moveOf } from './testing/people.js';

const day = 24 * 60 * 60_000;

it('old settled sets go with their files; drafts, young sets and those with an open question stay', async () => {
  const desk = openDesk({ people: 4 });
  const old = await sendAndWait(desk, await reviewed(desk, moves(1)));
  desk.server.breakWrites(2, 'cut-before-commit');
  const open = await sendAndWait(desk, await reviewed(desk, [moveOf(2)]));
  const draft = unwrap(await desk.changes.stage(company, moveOf(3, { period: december })));
  desk.clock.advance(401 * day);
  const young = await sendAndWait(desk, await reviewed(desk, [moveOf(4)]));
  expect(await forgetOld(desk.changes, desk.clock, 400)).toEqual({ deleted: 1, days: 400 });
  expect(
    desk.changes
      .list()
      .map(({ id }) => id)
      .sort(),
  ).toEqual([open.id, draft.id, young.id].sort());
  expect(desk.fs.names.join()).not.toContain(old.id);
  expect(await forgetOld(desk.changes, desk.clock, 400)).toEqual({ deleted: 0, days: 400 });
});
