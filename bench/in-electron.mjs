import { spawn } from 'node:child_process';
import { hasDisplay, runsAsRoot, withXvfb } from '../scripts/hosts/display.mjs';
import { findElectron } from '../scripts/hosts/find-electron.mjs';
import { found } from './simulator.mjs';

/** Far more than any run takes; nothing may hang here for ever. */
const mostMs = 240_000;

/** Runs a bundled entry in Electron with `work` as JSON in LOONDESK_BENCH; gives what it prints after `bench: `. */
export async function inElectron(entry, work) {
  const binary = findElectron();
  if (!binary) throw new Error('No Electron here: set LOONDESK_ELECTRON to its binary.');
  const args = [...(runsAsRoot() ? ['--no-sandbox'] : []), entry];
  const [command, all] = hasDisplay() ? [binary, args] : withXvfb(binary, args);
  const child = spawn(command, all, {
    env: { ...process.env, LOONDESK_BENCH: JSON.stringify(work) },
    stdio: ['ignore', 'pipe', 'ignore'],
    // A group of its own: what is ended is the display with all that runs in it.
    detached: true,
  });
  const late = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), mostMs);
  try {
    return JSON.parse(await found(child, /^bench: (\{.*\})$/m));
  } finally {
    clearTimeout(late);
  }
}
