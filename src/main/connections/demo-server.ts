import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import workerPath from '../../simulator/worker?modulePath';
import { DemoAccess, type DemoServer } from './demo-access.js';

/**
 * Starts the demo environment in a thread of its own; the one place where main reaches the simulator.
 * It listens on 127.0.0.1 and a random port, behind a token that it makes at each start.
 */
export async function startDemoServer(booksFile: string): Promise<DemoServer> {
  await mkdir(dirname(booksFile), { recursive: true, mode: 0o700 });
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerPath, { workerData: { booksFile } });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The demo environment stopped with ${code}`)));
    worker.once('message', (message: unknown) => {
      const access = DemoAccess.safeParse(message);
      if (!access.success) return reject(new Error(`The demo environment did not start: ${JSON.stringify(message)}`));
      resolve({
        access: access.data,
        stop: async () => {
          const gone = new Promise((done) => worker.once('exit', done));
          worker.postMessage('close');
          await gone;
        },
      });
    });
  });
}
