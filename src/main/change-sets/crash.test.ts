import { describe, expect, it, vi } from 'vitest';
import { read, unwrap } from './testing/desk.js';
import { judge, template } from './testing/judge.js';

// Hundreds of whole sets: seconds on a quiet machine, more on a busy one.
vi.setConfig({ testTimeout: 120_000 });

describe('a crash at any write of the journal', () => {
  const losses = ['nothing', 'half', 'all'] as const;
  it.each(losses)(
    '%s of the record survives: after "go on" nothing has arrived twice and nothing is untold',
    async (loss) => {
      const people = 12;
      const start = await template(people);
      for (let at = 1; ; at += 1) {
        const { desk, set } = await start();
        const first = desk.fs.writes;
        desk.fs.failAt(first + at, loss, true);
        const sent = await desk.changes.send(set.id, set.planHash ?? '');
        await desk.changes.idle();
        if (desk.fs.writes < first + at) break;
        const next = await desk.restart();
        await next.changes.idle();
        judge(next, read(next, set.id));
        if (read(next, set.id).state === 'reviewed') {
          expect(sent.ok).toBe(false);
          unwrap(await next.changes.send(set.id, set.planHash ?? ''));
        } else if (read(next, set.id).activity === 'interrupted') {
          unwrap(await next.changes.resume(set.id));
        }
        await next.changes.idle();
        const after = read(next, set.id);
        judge(next, after);
        expect(after.counts.planned).toBe(0);
        expect(after.counts.confirmed + after.counts.present + after.counts.uncertain).toBe(people);
        expect(after.counts.present + after.counts.uncertain).toBeLessThanOrEqual(1);
        expect(at).toBeLessThan(200);
      }
    },
  );

  it('a disk that is full once halts the set; going on in the same session sends nothing twice', async () => {
    const people = 6;
    const start = await template(people);
    for (let at = 1; ; at += 1) {
      const { desk, set } = await start();
      const first = desk.fs.writes;
      desk.fs.failAt(first + at, at % 2 === 0 ? 'half' : 'nothing', false);
      const sent = await desk.changes.send(set.id, set.planHash ?? '');
      await desk.changes.idle();
      if (desk.fs.writes < first + at) break;
      if (sent.ok) {
        if (read(desk, set.id).activity === 'interrupted') unwrap(await desk.changes.resume(set.id));
      } else {
        unwrap(await desk.changes.send(set.id, set.planHash ?? ''));
      }
      await desk.changes.idle();
      const after = read(desk, set.id);
      judge(desk, after);
      expect(after.state).toBe('settled');
      expect(read(await desk.restart(), set.id)).toEqual({ ...after, activity: 'idle' });
      expect(at).toBeLessThan(100);
    }
  });
});
