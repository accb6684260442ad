/** `npm start`: builds when needed and opens the app, in Electron or, where that cannot be had, in a Chromium window. */
import { join, resolve } from 'node:path';
import { buildWhenStale } from './hosts/build.mjs';
import { hasDisplay, runsAsRoot } from './hosts/display.mjs';
import { findElectron } from './hosts/find-electron.mjs';
import { installElectron } from './hosts/install-electron.mjs';
import { runInForeground } from './hosts/run.mjs';
import { findChromium } from './stand-in/chromium/find.mjs';

const root = resolve(import.meta.dirname, '..');
const appArguments = process.argv.slice(2);
const say = (line) => process.stderr.write(`${line}\n`);

process.exitCode = await start();

async function start() {
  if (!hasDisplay()) {
    say('No display: set DISPLAY or WAYLAND_DISPLAY, or on a server install xvfb and run "xvfb-run -a npm start".');
    return 1;
  }
  const electron = await electronOrReason();
  const chromium = electron.path ? undefined : await findChromium();
  if (!electron.path && !chromium) {
    say(
      `Electron cannot be had: ${electron.reason}. Install it (npx install-electron), or a Chromium, Chrome or Edge, which can show the app in its place.`,
    );
    return 1;
  }
  if (!buildWhenStale(root, say)) return 1;
  if (electron.path)
    return runInForeground(electron.path, [...(runsAsRoot() ? ['--no-sandbox'] : []), root, ...appArguments], {
      env: withoutNodeMode(),
    });
  say(`Electron cannot be had: ${electron.reason}. Opening a Chromium window instead, which can do the demo alone.`);
  return runInForeground(process.execPath, [join(root, 'scripts', 'stand-in', 'host.mjs'), root, ...appArguments]);
}

async function electronOrReason() {
  try {
    const path = findElectron();
    return path ? { path } : await installElectron({ say });
  } catch (error) {
    return { reason: error.message };
  }
}

/** Some editors' terminals set this, and Electron would then be a Node. */
function withoutNodeMode() {
  const { ELECTRON_RUN_AS_NODE: _unset, ...env } = process.env;
  return env;
}
