// Runs the demo environment by itself: `npm run simulator -- --port 8090 --seed 1`.
// Bundles src/simulator/cli.ts when a source is newer than the bundle, then runs it in this very process,
// so that signals reach it directly. Stdout carries its one line of JSON and nothing else.
import { mkdtempSync, readdirSync, renameSync, rmSync, statSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'out', 'simulator');
const bundle = join(out, 'cli.js');

if (
  changedAt(bundle) <
  Math.max(...['simulator', 'contract', 'shared'].map((folder) => newest(join(root, 'src', folder))))
)
  await build();
await import(pathToFileURL(bundle).href);

async function build() {
  const vite = await import('vite');
  mkdirSync(out, { recursive: true });
  // Built aside and moved in one step: two starts at once must not read each other's half.
  const aside = mkdtempSync(join(out, 'build-'));
  try {
    await vite.build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(root, 'src', 'simulator', 'cli.ts'),
        outDir: aside,
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        rollupOptions: { output: { format: 'es', entryFileNames: 'cli.js', codeSplitting: false } },
      },
    });
    renameSync(join(aside, 'cli.js'), bundle);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function newest(folder) {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newest(path) : changedAt(path);
    }),
    0,
  );
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
