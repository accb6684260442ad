import { Worker } from 'node:worker_threads';
import { readerMemory } from './limits.js';
import workerPath from './read-worker?modulePath';

/** A thread of its own for one file, with no more memory than the largest file that we take needs. */
export const startReadWorker = (): Worker =>
  new Worker(workerPath, { name: 'file reader', resourceLimits: readerMemory });
