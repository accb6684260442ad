import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../../testing/virtual-clock.js';
import { Limiter } from './limiter.js';

/** The server as the reference has it: 150 arrivals in any second, each one beyond it is answered half a second later. */
class ModelServer {
  readonly #arrivals: number[] = [];
  readonly #clock: VirtualClock;
  readonly delayed = { us: 0, others: 0 };

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  async call(who: 'us' | 'others', tookMs: number): Promise<void> {
    const now = this.#clock.monotonic();
    while ((this.#arrivals[0] ?? now) <= now - 1000) this.#arrivals.shift();
    this.#arrivals.push(now);
    const late = this.#arrivals.length > 150;
    if (late) this.delayed[who] += 1;
    await this.#clock.sleep(tookMs + (late ? 500 : 0));
  }
}

/** Work without end for `seconds`, on a line whose way there takes `wayMs(n)`; 60 ms for the rest. Resolves with the calls a second. */
async function run(seconds: number, wayMs: (n: number) => number, othersPerSecond: (second: number) => number) {
  const clock = new VirtualClock();
  const server = new ModelServer(clock);
  const limiter = new Limiter(clock, { perSecond: 145, concurrency: 36 });
  const perSecond = Array.from({ length: seconds }, () => 0);
  let calls = 0;
  const end = new AbortController();
  const worker = async (): Promise<void> => {
    while (!end.signal.aborted) {
      await limiter.run({ priority: 'background', kind: 'read' }, async (turn) => {
        const second = Math.floor(clock.monotonic() / 1000);
        if (second < seconds) perSecond[second] = (perSecond[second] ?? 0) + 1;
        calls += 1;
        await clock.sleep(wayMs(calls));
        await server.call('us', 60);
        turn.answered();
      });
    }
  };
  const workers = Array.from({ length: 30 }, worker);
  for (let second = 0; second < seconds; second += 1) {
    const count = othersPerSecond(second);
    for (let n = 0; n < count; n += 1)
      void clock.sleep(Math.floor((n * 1000) / count)).then(() => server.call('others', 60));
    await clock.advance(1000);
  }
  end.abort();
  await clock.advance(3000);
  await Promise.all(workers);
  const mean = (from: number, to: number): number =>
    perSecond.slice(from, to).reduce((sum, each) => sum + each, 0) / (to - from);
  return { server, limiter, calls, mean };
}

const alone = (): number => 0;

describe('the budget of the server', () => {
  it('is used to nine tenths by an app that is alone, without one delay', async () => {
    const { server, limiter, mean } = await run(20, () => 40, alone);
    expect(mean(1, 20)).toBeGreaterThanOrEqual(135);
    expect(server.delayed.us).toBe(0);
    expect(limiter.meter().delays).toBe(0);
  });

  it('is not overrun when calls on cold connections arrive later than those on warm ones', async () => {
    const cold = (n: number): number => (n <= 24 ? 90 : 40);
    const { server, mean } = await run(20, cold, alone);
    expect(server.delayed.us).toBe(0);
    expect(mean(1, 20)).toBeGreaterThanOrEqual(130);
  });

  it('is not overrun on a line whose way varies from call to call', async () => {
    const { server, mean } = await run(20, (n) => 30 + ((n * 37) % 40), alone);
    expect(server.delayed.us).toBe(0);
    expect(mean(1, 20)).toBeGreaterThanOrEqual(130);
  });

  it('is not overrun when the line is slow for some seconds and then quick again', async () => {
    const { server, mean } = await run(20, (n) => (n > 600 && n < 1200 ? 130 : 40), alone);
    expect(server.delayed.us).toBe(0);
    expect(mean(1, 20)).toBeGreaterThanOrEqual(125);
  });

  it('is shared with a client that takes half of it: late answers become rare, and most of our half is used', async () => {
    const { server, calls, mean } = await run(
      60,
      () => 40,
      () => 75,
    );
    expect(mean(20, 60)).toBeGreaterThanOrEqual(55);
    expect(mean(20, 60)).toBeLessThanOrEqual(78);
    expect(server.delayed.us / calls).toBeLessThan(0.03);
  });

  it('is taken back, call by call, when the other client has gone', async () => {
    const { mean } = await run(
      140,
      () => 40,
      (second) => (second < 30 ? 75 : 0),
    );
    expect(mean(20, 30)).toBeLessThan(80);
    expect(mean(125, 140)).toBeGreaterThanOrEqual(135);
  });
});
