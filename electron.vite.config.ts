import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';

/**
 * Targets are set by hand: the product is pinned to Electron 45, its tests also run on Electron 33
 * (Node 20, Chrome 130) and on a Chromium window without Electron. Everything is bundled,
 * so `dependencies` in package.json stays empty and nothing of node_modules is shipped.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: { input: { index: resolve('src/main/index.ts') } },
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
