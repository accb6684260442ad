import { findChromium } from '../stand-in/chromium/find.mjs';
import { hasDisplay, hasXvfb } from './display.mjs';
import { findElectron } from './find-electron.mjs';

/**
 * The hosts on which tests can run here, each with what it lacks when it cannot.
 * @returns {Promise<Record<'electron' | 'chromium', { needsXvfb: boolean } | { reason: string }>>}
 */
export async function availableHosts() {
  return { electron: electronHost(), chromium: await chromiumHost() };
}

function electronHost() {
  try {
    if (!findElectron())
      return {
        reason: 'no Electron here: set LOONDESK_ELECTRON or ELECTRON_OVERRIDE_DIST_PATH, or run npx install-electron',
      };
  } catch (error) {
    return { reason: error.message };
  }
  if (hasDisplay()) return { needsXvfb: false };
  return hasXvfb() ? { needsXvfb: true } : { reason: 'no display and no xvfb-run' };
}

async function chromiumHost() {
  return (await findChromium())
    ? { needsXvfb: false }
    : { reason: 'no Chromium, Chrome or Edge here: install one, or set CHROMIUM_PATH' };
}
