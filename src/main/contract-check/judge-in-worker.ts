import { Worker } from 'node:worker_threads';
import { ServiceCheck } from '../../shared/ipc/contract-check.js';
import { type Judge, notJudged } from './judge-description.js';
import workerPath from './judge-worker?modulePath';

/** In a thread of its own with a bounded memory: a description comes from outside, and a large one takes seconds. */
export const judgeInWorker: Judge = (service, text) =>
  new Promise((resolve) => {
    const unreadable = (): void => resolve(notJudged(service, 'unreadable'));
    const worker = new Worker(workerPath, {
      name: 'description',
      workerData: { service, text },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    worker.once('message', (message: unknown) => {
      const judged = ServiceCheck.safeParse(message);
      if (judged.success) resolve(judged.data);
      else unreadable();
    });
    // What was resolved stays resolved: these count for a thread that ended without a word.
    worker.once('error', unreadable);
    worker.once('exit', unreadable);
    worker.unref();
  });
