import { Worker } from 'node:worker_threads';
import workerPath from './decode-worker?modulePath';

/**
 * The decoding thread of the bundled app. Rows are born by the hundred thousand and most of them stay: with the usual young
 * generation V8 copies them twice before it believes that.
 */
export const startDecodeWorker = (): Worker =>
  new Worker(workerPath, { name: 'decoder', resourceLimits: { maxYoungGenerationSizeMb: 64 } });
