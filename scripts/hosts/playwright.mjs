import { join } from 'node:path';
import { withXvfb } from './display.mjs';
import { runInForeground } from './run.mjs';

/**
 * Runs Playwright's test runner on one host.
 * @param {{ root: string, args: string[], needsXvfb: boolean, env?: Record<string, string> }} options
 * @returns {Promise<number>} its exit code
 */
export function runPlaywright({ root, args, needsXvfb, env = {} }) {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const whole = [cli, 'test', ...args];
  const [command, commandArgs] = needsXvfb ? withXvfb(process.execPath, whole) : [process.execPath, whole];
  return runInForeground(command, commandArgs, { cwd: root, env: { ...process.env, ...env } });
}
