import { spawn } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronPackage, electronVersion, findElectron } from './find-electron.mjs';

const limitMs = 60_000;
const restMs = 24 * 60 * 60 * 1000;

/**
 * Lets the electron package download its binary, once, within a minute. A failure is remembered for a day,
 * so that a closed network does not cost a minute at every start.
 *
 * @param {{ say: (line: string) => void }} parts `say` tells the person what takes long
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function installElectron({ say }) {
  const folder = electronPackage();
  if (!folder) return { reason: 'the electron package is not installed (npm ci)' };
  const marker = join(dirname(folder), '.cache', 'loondesk', `electron-${electronVersion()}-not-downloaded`);
  if (wasTriedLately(marker))
    return { reason: `its download failed less than a day ago (try again: npx install-electron)` };

  say(`Downloading Electron ${electronVersion()}, at most a minute ...`);
  const problem = await run(join(folder, 'install.js'));
  const path = findElectron();
  if (path && !problem) return { path };
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, '');
  return { reason: `its download failed (${problem ?? 'nothing was installed'})` };
}

function wasTriedLately(marker) {
  try {
    return Date.now() - statSync(marker).mtimeMs < restMs;
  } catch {
    return false;
  }
}

/** Runs the installer. Resolves to what went wrong in a few words, or undefined. */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'pipe'] });
    let words = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text) => (words += text));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve('no answer in a minute');
    }, limitMs);
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? undefined : (/^\w*Error: .*$/m.exec(words)?.[0] ?? `exit code ${code}`));
    });
  });
}
