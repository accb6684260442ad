import type { CsvChoice } from './csv/read-csv.js';
import { readLimits } from './limits.js';
import type { ReadAnswer } from './read-file.js';

/** What the reader needs of a thread. */
export interface ReadThread {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (answer: ReadAnswer) => void): unknown;
  on(event: 'error', listener: (cause: Error) => void): unknown;
  terminate(): Promise<unknown>;
}

/** Reads one file's bytes; rejects only for a mistake of ours. An aborted reading answers null. */
export type ReadBook = (bytes: Uint8Array, choice: CsvChoice, signal: AbortSignal) => Promise<ReadAnswer | null>;

/** Longer than any file that we take needs, short enough for a person to wait. */
const longestMs = 30_000;

/**
 * Reading in a thread of its own: a file that is made to hurt costs that thread its time and memory, and nothing else. It is
 * ended when it takes too long, runs out of memory, or nobody waits for it any more.
 */
export function readInThread(start: () => ReadThread, mostMs = longestMs): ReadBook {
  return (bytes, choice, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return resolve(null);
      if (bytes.byteLength > readLimits.bytes) return resolve({ ok: false, refused: 'too-large' });
      const thread = start();
      const close = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
        void thread.terminate();
      };
      const end = (answer: ReadAnswer | null): void => {
        close();
        resolve(answer);
      };
      const stop = (): void => end(null);
      const timer = setTimeout(() => end({ ok: false, refused: 'too-slow' }), mostMs);
      signal.addEventListener('abort', stop);
      thread.on('message', (answer) => end(answer));
      thread.on('error', (cause) => {
        if ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY')
          return end({ ok: false, refused: 'too-slow' });
        close();
        reject(cause);
      });
      thread.postMessage({ bytes, choice });
    });
}
