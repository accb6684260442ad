import { describe, expect, it } from 'vitest';
import { openNetwork, readConnections } from './network.js';

function setUp() {
  const opened: string[] = [];
  const calls: string[] = [];
  const network = openNetwork((partition) => {
    opened.push(partition);
    return {
      partition,
      fetch: async () => {
        calls.push(partition);
        return new Response('');
      },
    };
  });
  return { opened, calls, network };
}

describe('the sessions that calls go through', () => {
  it('are in memory: a partition whose name begins with persist: would keep answers on disk', () => {
    const { opened } = setUp();
    expect(opened).toHaveLength(7);
    expect(opened.filter((partition) => partition.startsWith('persist:'))).toEqual([]);
  });

  it('are several for reads, with six connections each, and one that no read ever uses for writes', async () => {
    const { calls, network, opened } = setUp();
    for (let i = 0; i < 30; i += 1) await network.fetchRead('http://127.0.0.1', {});
    const readers = new Set(calls);
    expect(readers.size * 6).toBe(readConnections);
    calls.length = 0;
    await network.fetchWrite('http://127.0.0.1', {});
    expect(calls).toHaveLength(1);
    expect(readers.has(calls[0] ?? '')).toBe(false);
    expect(new Set([...readers, ...calls])).toEqual(new Set(opened));
  });

  it('are all handed over to be denied every permission', () => {
    const { network, opened } = setUp();
    expect(network.sessions.map(({ partition }) => partition).toSorted()).toEqual(opened.toSorted());
  });
});
