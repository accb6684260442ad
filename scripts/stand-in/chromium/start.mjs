import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { DevToolsPipe } from './devtools-pipe.mjs';
import { chromiumFlags } from './flags.mjs';
import { makeProfile } from './profile.mjs';

/**
 * Starts Chromium with a profile of its own that is removed when the browser ends.
 *
 * @param {string} path the browser's executable
 * @param {{ url: string, width: number, height: number, headless: boolean, debugPort: boolean }} options
 * @returns {{ pipe: DevToolsPipe, debugUrl: Promise<string>, ended: Promise<string> }} `debugUrl`: the ws: address
 *   for other clients, only with `debugPort`. `ended`: what Chromium said last, when it ends.
 */
export function startChromium(path, options) {
  const profile = makeProfile();
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const child = spawn(path, chromiumFlags({ ...options, profile, asRoot }), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const pipe = new DevToolsPipe(child.stdio[3], child.stdio[4]);
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  process.once('exit', removeProfile);

  let lastWords = '';
  let announce;
  const debugUrl = new Promise((resolve) => (announce = resolve));
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text) => {
    lastWords = (lastWords + text).slice(-2000);
    const url = /DevTools listening on (ws:\S+)/.exec(lastWords)?.[1];
    if (url) announce(url);
  });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(lastWords.trim()));
  });
  return { pipe, debugUrl, ended };
}
