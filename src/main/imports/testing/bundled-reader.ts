import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { readerMemory } from '../read/limits.js';

export interface BundledReader {
  start(): Worker;
  remove(): void;
}

/** The real reading thread with its real limits: bundled here because a thread cannot run TypeScript. */
export async function bundleReader(): Promise<BundledReader> {
  const folder = mkdtempSync(join(tmpdir(), 'read-worker-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, '../read/read-worker.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: 'read-worker.mjs', codeSplitting: false } },
    },
  });
  return {
    start: () => new Worker(join(folder, 'read-worker.mjs'), { resourceLimits: readerMemory }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
