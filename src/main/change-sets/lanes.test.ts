import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { moves, openDesk, read, reviewed, sendAndWait, unwrap, type Desk } from './testing/desk.js';
import type { Fault } from './testing/fake-server.js';
import { judge } from './testing/judge.js';

vi.setConfig({ testTimeout: 60_000 });

const lanes = 4;

/** Lets each call take a while, so that others may begin meanwhile. */
function slowly(desk: Desk): { readonly most: () => number } {
  const { server } = desk;
  const write = server.write.bind(server);
  let underWay = 0;
  let most = 0;
  server.write = async (step, flavour, unprotected) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    const answer = await write(step, flavour, unprotected);
    underWay -= 1;
    return answer;
  };
  return { most: () => most };
}

const faults: readonly Fault[] = [
  'cut-before-commit',
  'cut-after-commit',
  'late-commit',
  'status-500',
  'status-503',
  'time-out',
  'garbage',
  'throws',
  'refused',
  'unreachable',
  'suspended',
  'colleague-same',
  'colleague-other',
];

describe('several calls of one set at once', () => {
  it('are of different people: as many as there are lanes, and no more', async () => {
    const desk = openDesk({ people: 12, lanes });
    const set = await reviewed(desk, moves(12));
    const watched = slowly(desk);
    const after = await sendAndWait(desk, set);
    judge(desk, after);
    expect(after.counts.confirmed).toBe(12);
    expect(watched.most()).toBe(lanes);
  });

  it('one at a time is one at a time', async () => {
    const desk = openDesk({ people: 6, lanes: 1 });
    const set = await reviewed(desk, moves(6));
    const watched = slowly(desk);
    await sendAndWait(desk, set);
    expect(watched.most()).toBe(1);
  });

  it('whatever befalls any of them: nothing arrives twice, and every line tells the truth', async () => {
    const people = 12;
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.integer({ min: 1, max: people }).map(String), fc.constantFrom(...faults), { maxKeys: 8 }),
        async (chosen) => {
          const desk = openDesk({ people, lanes });
          const set = await reviewed(desk, moves(people));
          slowly(desk);
          for (const [person, fault] of Object.entries(chosen)) desk.server.breakWrites(Number(person), fault);
          let after = await sendAndWait(desk, set);
          for (let tries = 0; after.activity !== 'idle' && tries < 12; tries += 1) {
            if (after.activity === 'suspended') desk.changes.connectionOpen();
            else unwrap(await desk.changes.resume(set.id));
            await desk.changes.idle();
            after = read(desk, set.id);
          }
          judge(desk, after);
          expect(after.counts.planned).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the period moves on: what was under way is told, nothing more goes out', async () => {
    for (let at = 1; at <= 12; at += 1) {
      const desk = openDesk({ people: 12, lanes });
      const set = await reviewed(desk, moves(12));
      slowly(desk);
      desk.server.moveOnAtRead(at);
      const after = await sendAndWait(desk, set);
      judge(desk, after);
      expect(after.state).toBe('settled');
      expect(after.counts['not-sent']).toBeGreaterThan(0);
      expect(after.counts['not-sent'] + after.counts.confirmed).toBe(12);
    }
  });

  it('a pause lets those under way finish and starts no other', async () => {
    const desk = openDesk({ people: 12, lanes });
    const set = await reviewed(desk, moves(12));
    slowly(desk);
    const stop = desk.changes.onChanged(({ counts }) => {
      if (counts.sent === 0) return;
      stop();
      void desk.changes.pause(set.id);
    });
    const after = await sendAndWait(desk, set);
    expect(after.activity).toBe('paused');
    expect(after.counts.sent).toBe(0);
    expect(after.counts.confirmed).toBeLessThanOrEqual(lanes);
    unwrap(await desk.changes.resume(set.id));
    await desk.changes.idle();
    expect(read(desk, set.id).counts.confirmed).toBe(12);
    judge(desk, read(desk, set.id));
  });
});

describe('a crash at any write of the journal while several calls are under way', () => {
  it.each(['nothing', 'half', 'all'] as const)('%s of the record survives: nothing arrives twice', async (loss) => {
    const people = 10;
    for (let at = 1; ; at += 1) {
      const desk = openDesk({ people, lanes });
      const set = await reviewed(desk, moves(people));
      slowly(desk);
      const before = desk.fs.writes;
      desk.fs.failAt(before + at, loss, true);
      await desk.changes.send(set.id, set.planHash ?? '');
      await desk.changes.idle();
      if (desk.fs.writes < before + at) break;
      const next = await desk.restart();
      await next.changes.idle();
      judge(next, read(next, set.id));
      if (read(next, set.id).state === 'reviewed') unwrap(await next.changes.send(set.id, set.planHash ?? ''));
      else if (read(next, set.id).activity === 'interrupted') unwrap(await next.changes.resume(set.id));
      await next.changes.idle();
      const after = read(next, set.id);
      judge(next, after);
      expect(after.counts.planned).toBe(0);
      expect(after.counts.confirmed + after.counts.present + after.counts.uncertain).toBe(people);
      expect(after.counts.present + after.counts.uncertain).toBeLessThanOrEqual(lanes);
      expect(at).toBeLessThan(100);
    }
  });
});
