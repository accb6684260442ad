import { describe, expect, it } from 'vitest';
import type { Fetch } from './soap-client.js';
import { spreadOver } from './spread.js';

function setUp() {
  const seen: string[] = [];
  const ends: ((how: 'answer' | 'break') => void)[] = [];
  const lane =
    (name: string): Fetch =>
    () =>
      new Promise((resolve, reject) => {
        seen.push(name);
        ends.push((how) => (how === 'answer' ? resolve(new Response('')) : reject(new Error('broken'))));
      });
  const spread = spreadOver([lane('a'), lane('b'), lane('c')]);
  const call = (): Promise<string> =>
    spread('http://127.0.0.1', {}).then(
      () => 'answer',
      () => 'broken',
    );
  return { seen, ends, call };
}

describe('calls over several sessions', () => {
  it('take turns', () => {
    const { seen, call } = setUp();
    for (let i = 0; i < 6; i += 1) void call();
    expect(seen.join('')).toBe('abcabc');
  });

  it('go where the fewest are under way, also after a call that broke', async () => {
    const { seen, ends, call } = setUp();
    const calls = Array.from({ length: 6 }, call);
    ends[1]?.('break');
    expect(await calls[1]).toBe('broken');
    ends[4]?.('answer');
    expect(await calls[4]).toBe('answer');
    void call();
    void call();
    expect(seen.slice(6)).toEqual(['b', 'b']);
  });
});
