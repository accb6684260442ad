import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** One TypeScript file of `bench/` with all that it imports, as one ES module for Node. Gives its path. */
export async function bundle(entry) {
  const { build } = await import('vite');
  const name = entry.replace(/\W+/g, '-').replace(/-ts$/, '');
  const outDir = join(root, 'out', 'bench');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, entry),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: `${name}.js`, codeSplitting: false } },
    },
  });
  return join(outDir, `${name}.js`);
}
