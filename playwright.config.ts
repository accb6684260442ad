import { defineConfig } from '@playwright/test';
import type { HostOption } from './e2e/fixtures/test.js';

/** One project a host: the same specs run in real Electron and in the Chromium stand-in. `npm run test:e2e` decides which exist. */
export default defineConfig<HostOption>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // A step that waits for ever would only say "test timeout": this one names itself.
  use: { actionTimeout: 30_000, navigationTimeout: 30_000 },
  // A test that passes the second time has found something: it is never tried again in silence.
  retries: 0,
  workers: Number(process.env['LOONDESK_E2E_WORKERS'] ?? 2),
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['LOONDESK_E2E_JSON']
    ? [['list'], ['json', { outputFile: process.env['LOONDESK_E2E_JSON'] }]]
    : [['list']],
  projects: [
    // What is the same on both hosts and takes long runs on the one that is the faster.
    { name: 'electron', use: { host: 'electron' }, testIgnore: '**/chromium/**' },
    // The net stack, the sandbox and the keystore exist in real Electron alone.
    { name: 'chromium', use: { host: 'chromium' }, testIgnore: '**/electron/**' },
  ],
});
