import { defineConfig } from '@playwright/test';

const port = Number(process.env['LOONDESK_DEV_PORT'] ?? 4179);

/** The screens on the fake: `npx playwright test -c src/renderer/testing/playwright.config.ts` (build first). */
export default defineConfig({
  testDir: '.',
  testMatch: '*.pw.ts',
  outputDir: '/tmp/loondesk-renderer-results',
  reporter: 'line',
  workers: 1,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    timezoneId: 'Europe/Amsterdam',
    locale: 'en-US',
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--font-render-hinting=none'],
    },
  },
  webServer: {
    command: `npx vite preview -c ./vite.config.ts --port ${port} --strictPort`,
    port,
    reuseExistingServer: true,
  },
});
