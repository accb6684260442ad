import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { build } from 'vite';

export interface BundledWorker {
  start(limits?: ResourceLimits): Worker;
  remove(): void;
}

/** The real worker in a real thread: bundled here because a thread cannot run TypeScript. */
export async function bundleDecodeWorker(): Promise<BundledWorker> {
  const folder = mkdtempSync(join(tmpdir(), 'decode-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, '../decode-worker.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: 'decode-worker.mjs', codeSplitting: false } },
    },
  });
  return {
    start: (limits = { maxYoungGenerationSizeMb: 64 }) =>
      new Worker(join(folder, 'decode-worker.mjs'), { resourceLimits: limits }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
