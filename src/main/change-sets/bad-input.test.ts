import { describe, expect, it } from 'vitest';
import type { ChangeSet } from '../../shared/ipc/changes.js';
import { moves, openDesk, read, reviewed, sendAndWait, unwrap, type Desk } from './testing/desk.js';
import { company, moveOf } from './testing/people.js';

const minute = 60_000;
const full = { ok: false, error: { kind: 'journal', reason: 'write-failed', detail: 'ENOSPC' } };

describe('a full disk', () => {
  it.each(['nothing', 'half'] as const)(
    'while staging: %s was written, the person hears it, and the draft is as it was',
    async (loss) => {
      const desk = openDesk();
      const draft = unwrap(await desk.changes.stage(company, moveOf(1)));
      desk.fs.failAt(desk.fs.writes + 1, loss, false);
      expect(await desk.changes.stage(company, moveOf(2))).toEqual(full);
      expect(read(desk, draft.id).steps).toHaveLength(1);
      // Once there is room again it works, and the file is whole.
      unwrap(await desk.changes.stage(company, moveOf(2)));
      expect(unwrap(await desk.changes.verify(draft.id))).toEqual({ records: 3 });
      expect(read(await desk.restart(), draft.id).steps).toHaveLength(2);
    },
  );

  it('while the first draft is made: there is none, on disk neither', async () => {
    const desk = openDesk();
    desk.fs.failAt(desk.fs.writes + 1, 'half', false);
    expect(await desk.changes.stage(company, moveOf(1))).toEqual(full);
    expect(desk.changes.list()).toEqual([]);
    expect((await desk.restart()).changes.list()).toEqual([]);
  });

  it('while checking: nothing counts as reviewed, so nothing can be sent', async () => {
    const desk = openDesk();
    const draft = unwrap(await desk.changes.stage(company, moveOf(1)));
    desk.fs.failAt(desk.fs.writes + 1, 'half', false);
    expect(await desk.changes.check(draft.id)).toEqual(full);
    expect(read(desk, draft.id)).toMatchObject({ state: 'draft', planHash: null });
  });

  it('at the start of sending: not one call goes out', async () => {
    const desk = openDesk();
    const set = await reviewed(desk, moves(2));
    desk.fs.failAt(desk.fs.writes + 1, 'nothing', true);
    expect(await desk.changes.send(set.id, set.planHash ?? '')).toEqual(full);
    expect(desk.server.received.size).toBe(0);
  });

  it('in the middle of sending: the call without an intent on disk stays at home, and going on finishes the set', async () => {
    const desk = openDesk({ people: 3 });
    const set = await reviewed(desk, moves(3));
    // Started; intent, answer and read of the first; then the second's intent does not fit.
    desk.fs.failAt(desk.fs.writes + 5, 'half', false);
    const stopped = await sendAndWait(desk, set);
    expect(stopped.activity).toBe('interrupted');
    expect(desk.server.commits).toHaveLength(1);
    unwrap(await desk.changes.resume(set.id));
    await desk.changes.idle();
    expect(read(desk, set.id).counts.confirmed).toBe(3);
    expect([...desk.server.received.values()]).toEqual([1, 1, 1]);
  });
});

describe('a torn journal', () => {
  it.each([1, 20, 60])(
    'that lacks its last %i bytes loses that record alone, says so, and the call is looked up',
    async (lost) => {
      const desk = openDesk({ people: 1 });
      const sent = await sendAndWait(desk, await reviewed(desk, moves(1)));
      const name = `${sent.id}.journal`;
      const bytes = desk.fs.bytes(name);
      desk.fs.put(name, bytes.slice(0, bytes.length - lost));
      const reopened = openDesk({ disk: desk.fs });
      const report = unwrap(await reopened.changes.load());
      expect(report.torn).toEqual([sent.id]);
      expect(unwrap(await reopened.changes.verify(sent.id)).records).toBeGreaterThan(4);
      expect(reopened.server.received.size).toBe(0);
    },
  );
});

describe('verify', () => {
  it('counts the records of a good journal, and names the place where a changed one breaks', async () => {
    const desk = openDesk({ people: 1 });
    const sent = await sendAndWait(desk, await reviewed(desk, moves(1)));
    const { records } = unwrap(await desk.changes.verify(sent.id));
    expect(records).toBeGreaterThanOrEqual(7);
    const name = `${sent.id}.journal`;
    const bytes = Uint8Array.from(desk.fs.bytes(name));
    const secondLine = bytes.indexOf(10) + 9;
    bytes[secondLine] = bytes[secondLine] === 65 ? 66 : 65;
    desk.fs.put(name, bytes);
    expect(await desk.changes.verify(sent.id)).toEqual({
      ok: false,
      error: { kind: 'journal', reason: 'broken-chain', detail: '1' },
    });
  });

  it('notices whole records that are missing at the end, while the app still knows of them', async () => {
    const desk = openDesk({ people: 1 });
    const sent = await sendAndWait(desk, await reviewed(desk, moves(1)));
    const name = `${sent.id}.journal`;
    const bytes = Buffer.from(desk.fs.bytes(name));
    desk.fs.put(name, bytes.subarray(0, bytes.lastIndexOf(10, bytes.length - 2) + 1));
    expect(await desk.changes.verify(sent.id)).toMatchObject({ ok: false, error: { reason: 'broken-chain' } });
  });
});

describe('a clock that somebody sets', () => {
  /** One line without an answer, read once: not seen. */
  async function notSeenOnce(): Promise<{ desk: Desk; set: ChangeSet; again: () => Promise<string | undefined> }> {
    const desk = openDesk({ people: 1 });
    desk.server.breakWrites(1, 'cut-before-commit');
    const set = await sendAndWait(desk, await reviewed(desk, moves(1)));
    const [step] = set.steps;
    if (!step) throw new Error('One step was expected');
    expect(step.evidence?.finding).toBe('not-seen-once');
    const again = async (): Promise<string | undefined> =>
      unwrap(await desk.changes.readAgain(set.id, step.id)).steps[0]?.evidence?.finding;
    return { desk, set, again };
  }

  it('forward by an hour between two reads does not make five minutes of two', async () => {
    const { desk, set, again } = await notSeenOnce();
    desk.clock.advance(2 * minute);
    desk.clock.setWall(60 * minute);
    expect(await again()).toBe('not-seen-once');
    expect(read(desk, set.id).steps[0]?.evidence?.choices).not.toContain('send-again');
    desk.clock.advance(3 * minute);
    expect(await again()).toBe('not-seen');
  });

  it('back by an hour waits for the longer of the two, and loses nothing', async () => {
    const { desk, again } = await notSeenOnce();
    desk.clock.advance(6 * minute);
    desk.clock.setWall(-60 * minute);
    expect(await again()).toBe('not-seen-once');
    desk.clock.advance(60 * minute);
    expect(await again()).toBe('not-seen');
  });

  it('back by a day while a set is sent: every line ends as the books say', async () => {
    const desk = openDesk({ people: 3 });
    const set = await reviewed(desk, moves(3));
    desk.clock.setWall(-24 * 60 * minute);
    expect((await sendAndWait(desk, set)).counts.confirmed).toBe(3);
    expect(read(await desk.restart(), set.id).state).toBe('settled');
  });
});
