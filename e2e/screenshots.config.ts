import { defineConfig } from '@playwright/test';
import type { HostOption } from './fixtures/test.js';

/** For `npm run screenshots` alone: pictures are not tests, so the ordinary runs do not see them. */
export default defineConfig<HostOption>({
  testDir: '.',
  testMatch: 'screenshots.shoot.ts',
  outputDir: '../test-results/screenshots',
  timeout: 90_000,
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  projects: [
    { name: 'electron', use: { host: 'electron' } },
    { name: 'chromium', use: { host: 'chromium' } },
  ],
});
