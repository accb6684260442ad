import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { context } from '../context.mjs';

/** Where the system keeps the data of apps, as Electron's `appData`. */
function appData() {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

const chosen = new Map();

/** A folder of its own, so that it never meets what the real app keeps: the keys of that are not here. */
const userData = () =>
  /^--user-data-dir=(.+)$/.exec(process.argv.find((arg) => arg.startsWith('--user-data-dir=')) ?? '')?.[1] ??
  join(appData(), `${context.manifest.name} stand-in`);

const folders = {
  home: homedir,
  appData,
  temp: tmpdir,
  userData,
  sessionData: () => getPath('userData'),
  logs: () => join(getPath('userData'), 'logs'),
  crashDumps: () => join(getPath('userData'), 'crashes'),
  desktop: () => join(homedir(), 'Desktop'),
  documents: () => join(homedir(), 'Documents'),
  downloads: () => join(homedir(), 'Downloads'),
  exe: () => process.execPath,
};

/** @param {string} name as Electron's `app.getPath` knows it @returns {string} */
export function getPath(name) {
  const folder = chosen.get(name) ?? folders[name]?.();
  if (!folder) throw new Error(`The stand-in host has no app.getPath('${name}')`);
  return folder;
}

export const setPath = (name, path) => void chosen.set(name, path);
