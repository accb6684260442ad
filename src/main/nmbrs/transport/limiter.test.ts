import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../../testing/virtual-clock.js';
import { Limiter } from './limiter.js';

function setUp(options = { perSecond: 10, concurrency: 1000 }) {
  const clock = new VirtualClock();
  const limiter = new Limiter(clock, options);
  const starts: number[] = [];
  const call = (took = 5, priority: 'interactive' | 'background' = 'background', signal?: AbortSignal) =>
    limiter.run({ priority, kind: 'read', signal }, async (turn) => {
      starts.push(clock.monotonic());
      await clock.sleep(took);
      turn.answered();
      return priority;
    });
  return { clock, limiter, starts, call };
}

describe('Limiter', () => {
  it('never starts more calls in any second than the limit, also across the border of a second', async () => {
    const { clock, starts, call } = setUp();
    const all = Array.from({ length: 95 }, () => call());
    await clock.advance(20_000);
    await Promise.all(all);
    expect(starts).toHaveLength(95);
    for (const start of starts)
      expect(starts.filter((other) => other >= start && other < start + 1000).length).toBeLessThanOrEqual(10);
  });

  it('uses the whole budget while work waits, but for the little by which our second is longer', async () => {
    const { clock, starts, call } = setUp({ perSecond: 145, concurrency: 24 });
    const all = Array.from({ length: 2000 }, () => call(100));
    await clock.advance(11_000);
    expect(starts.filter((start) => start >= 1000 && start < 11_000).length).toBeGreaterThan(1350);
    await clock.advance(9_000);
    await Promise.all(all);
  });

  it('keeps to the number of calls under way at once', async () => {
    const { clock, starts, call } = setUp({ perSecond: 100, concurrency: 3 });
    const all = Array.from({ length: 9 }, () => call(100));
    await clock.advance(50);
    expect(starts).toHaveLength(3);
    await clock.advance(1_000);
    expect(starts).toHaveLength(9);
    await Promise.all(all);
  });

  it('lets interactive work go before background work that came earlier', async () => {
    const { clock, call } = setUp({ perSecond: 100, concurrency: 1 });
    const order: string[] = [];
    const note = (name: string) => () => void order.push(name);
    const all = [
      call(10).then(note('first')),
      call(10).then(note('background')),
      call(10, 'interactive').then(note('interactive')),
    ];
    await clock.advance(100);
    await Promise.all(all);
    expect(order).toEqual(['first', 'interactive', 'background']);
  });

  it('drops a cancelled call that still waits, and never starts it', async () => {
    const { clock, starts, call } = setUp({ perSecond: 100, concurrency: 1 });
    const abort = new AbortController();
    const first = call(100);
    const second = call(10, 'background', abort.signal).catch((cause: unknown) => cause);
    const third = call(10);
    abort.abort();
    await clock.advance(200);
    expect(await second).toBeInstanceOf(Error);
    await Promise.all([first, third]);
    expect(starts).toEqual([0, 100]);
  });

  it('keeps the place of a call that was answered late: it may have reached the server late', async () => {
    const { clock, starts, call } = setUp({ perSecond: 10, concurrency: 1000 });
    for (let i = 0; i < 32; i += 1) {
      const done = call(20);
      await clock.advance(2_000);
      await done;
    }
    starts.length = 0;
    const before = clock.monotonic();
    const all = [...Array.from({ length: 10 }, () => call(120)), call(20)];
    await clock.advance(3_000);
    await Promise.all(all);
    expect((starts[10] ?? 0) - before).toBeCloseTo(1110, -1);
  });
});
