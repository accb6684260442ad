import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { startSimulator } from './index.js';

/** What the starter may ask of the demo environment in its thread. */
const WorkerOptions = z.strictObject({
  seed: z.int().optional(),
  booksFile: z.string().optional(),
  rateLimit: z.boolean().optional(),
});

/** Posts `{ type: 'ready', ...access }` once, or `{ type: 'failed', detail }`; ends at the message 'close'. */
async function main(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('worker.ts runs in a worker thread alone');
  try {
    const { close, ...access } = await startSimulator(WorkerOptions.parse(workerData ?? {}));
    port.on('message', (message: unknown) => {
      if (message === 'close') void close().then(() => port.close());
    });
    port.postMessage({ type: 'ready', ...access });
  } catch (error) {
    port.postMessage({ type: 'failed', detail: error instanceof Error ? error.message : String(error) });
    port.close();
  }
}

void main();
