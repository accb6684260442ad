import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The policy that main sets, so that the development page meets what the product meets. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-ZGV2LW5vbmNl'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** `npx vite build -c src/renderer/testing/vite.config.ts`, then `vite preview` with the same file. */
export default defineConfig({
  root: here,
  plugins: [react()],
  build: {
    outDir: process.env['LOONDESK_DEV_OUT'] ?? '/tmp/loondesk-renderer',
    emptyOutDir: true,
    modulePreload: false,
  },
  preview: { host: '127.0.0.1', headers: { 'Content-Security-Policy': policy } },
});
