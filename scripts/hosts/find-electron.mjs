import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const executables = { darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'), win32: 'electron.exe' };

/** The electron package's folder, or undefined when it is not installed. */
export function electronPackage() {
  try {
    return dirname(require.resolve('electron/package.json'));
  } catch {
    return undefined;
  }
}

/**
 * Path of an Electron binary that is there, or undefined. LOONDESK_ELECTRON names the binary itself,
 * ELECTRON_OVERRIDE_DIST_PATH the folder that holds it; else the electron package's own.
 * A path that was given and is wrong throws: running another Electron instead would hide the mistake.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string | undefined}
 */
export function findElectron(env = process.env, platform = process.platform) {
  const name = executables[platform] ?? 'electron';
  const given =
    env.LOONDESK_ELECTRON ?? (env.ELECTRON_OVERRIDE_DIST_PATH && join(env.ELECTRON_OVERRIDE_DIST_PATH, name));
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`There is no Electron at ${given}, where LOONDESK_ELECTRON or ELECTRON_OVERRIDE_DIST_PATH points.`);
  }
  const own = electronPackage();
  const path = own && join(own, 'dist', name);
  return path && existsSync(path) ? path : undefined;
}

/** The version that package.json asks for, for words. */
export const electronVersion = () =>
  JSON.parse(readFileSync(join(electronPackage() ?? '', 'package.json'), 'utf8')).version;
