import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Two cores are usual where these run; property tests need room.
    testTimeout: 60_000,
    reporters: process.env['LOONDESK_TEST_JSON']
      ? ['dot', ['json', { outputFile: process.env['LOONDESK_TEST_JSON'] }]]
      : ['default'],
  },
});
