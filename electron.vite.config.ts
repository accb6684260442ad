import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin } from 'vite';

/** pdf.js's parser, and two decoders of pictures for a page that runs no WebAssembly, as its makers ship them. */
const pdfFiles = {
  'worker.js': 'legacy/build/pdf.worker.min.mjs',
  'jbig2_nowasm_fallback.js': 'wasm/jbig2_nowasm_fallback.js',
  'openjpeg_nowasm_fallback.js': 'wasm/openjpeg_nowasm_fallback.js',
};

const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * The page that shows documents is built by itself into out/viewer: no chunk and no style stands between it and the app's page, so
 * that its session needs nothing else, and the app's first screen nothing of it.
 */
const viewer = (): Plugin => ({
  name: 'loondesk-viewer',
  apply: 'build',
  closeBundle: async () => {
    await build({
      configFile: false,
      root: resolve('.'),
      publicDir: false,
      logLevel: 'error',
      assetsInclude: ['**/*.pfb'],
      plugins: [
        {
          name: 'loondesk-viewer-files',
          enforce: 'post',
          // Packed, and unpacked by main as it serves them: pdf.js alone is a third of what the app has on disk otherwise.
          generateBundle: {
            order: 'post',
            handler(_options, bundle) {
              const files = Object.values(bundle).map(
                (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
              );
              for (const [name] of files) delete bundle[name];
              const asShipped = Object.entries(pdfFiles).map(
                ([name, path]) => [name, readFileSync(resolve('node_modules/pdfjs-dist', path))] as const,
              );
              for (const [name, source] of [...files, ...asShipped])
                this.emitFile({ type: 'asset', fileName: `${name}.br`, source: brotliCompressSync(source, quickly) });
            },
          },
        },
      ],
      build: {
        outDir: resolve('out/viewer'),
        emptyOutDir: true,
        target: 'chrome130',
        minify: true,
        modulePreload: false,
        cssCodeSplit: false,
        rollupOptions: {
          input: { viewer: resolve('src/renderer/viewer/viewer.ts') },
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: 'fonts/[name].js',
            assetFileNames: 'viewer[extname]',
          },
        },
      },
    });
  },
});

/**
 * Targets are set by hand: the product is pinned to Electron 45, its tests also run on Electron 33
 * (Node 20, Chrome 130) and on a Chromium window without Electron. Everything is bundled,
 * so `dependencies` in package.json stays empty and nothing of node_modules is shipped.
 */
export default defineConfig({
  main: {
    plugins: [viewer()],
    build: {
      target: 'node20',
      externalizeDeps: false,
      // The viewer's build takes longer than main's own: no news.
      rollupOptions: { input: { index: resolve('src/main/index.ts') }, checks: { pluginTimings: false } },
    },
  },
  preload: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      minify: true,
      // A sandboxed preload must be one CommonJS file: the two share no module, so that no chunk stands between them.
      rollupOptions: {
        input: { index: resolve('src/preload/index.ts'), confirm: resolve('src/preload/confirm.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      // One sheet: rules keep their order, whichever area is read first.
      cssCodeSplit: false,
      rollupOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
