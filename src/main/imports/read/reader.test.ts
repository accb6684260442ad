import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { readLimits } from './limits.js';
import { type ReadThread, readInThread } from './reader.js';

/** A thread that does what the test says, and remembers being ended. */
class Thread extends EventEmitter {
  ended = 0;
  postMessage(): void {}
  terminate(): Promise<number> {
    this.ended += 1;
    return Promise.resolve(0);
  }
}
const as = (thread: Thread) => (): ReadThread => thread;
const never = new AbortController().signal;

describe('reading in a thread', () => {
  it('gives up on a file that takes too long, and ends the thread', async () => {
    const thread = new Thread();
    expect(await readInThread(as(thread), 5)(new Uint8Array(1), {}, never)).toEqual({ ok: false, refused: 'too-slow' });
    expect(thread.ended).toBe(1);
  });

  it('calls running out of memory by its name, and a mistake of ours a mistake', async () => {
    const full = new Thread();
    const first = readInThread(as(full))(new Uint8Array(1), {}, never);
    full.emit('error', Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }));
    expect(await first).toEqual({ ok: false, refused: 'too-slow' });
    const broken = new Thread();
    const second = readInThread(as(broken))(new Uint8Array(1), {}, never);
    broken.emit('error', new Error('bug'));
    await expect(second).rejects.toThrow('bug');
    expect(broken.ended).toBe(1);
  });

  it('ends the thread when nobody waits any more', async () => {
    const thread = new Thread();
    const abort = new AbortController();
    const answer = readInThread(as(thread))(new Uint8Array(1), {}, abort.signal);
    abort.abort();
    expect(await answer).toBeNull();
    expect(thread.ended).toBe(1);
  });

  it('starts no thread for a file that is too large', async () => {
    const start = (): ReadThread => {
      throw new Error('started');
    };
    const large = new Uint8Array(readLimits.bytes + 1);
    expect(await readInThread(start)(large, {}, never)).toEqual({ ok: false, refused: 'too-large' });
  });
});
