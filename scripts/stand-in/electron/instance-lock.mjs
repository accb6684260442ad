import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../is-alive.mjs';
import { getPath } from './app-paths.mjs';

const file = () => join(getPath('userData'), 'stand-in.lock');
let held = false;

/** One app a data folder. A lock whose process is gone is taken over. @returns {boolean} */
export function requestLock() {
  if (held) return true;
  mkdirSync(getPath('userData'), { recursive: true });
  for (const attempt of [1, 2]) {
    try {
      writeFileSync(file(), String(process.pid), { flag: 'wx' });
      held = true;
      process.once('exit', releaseLock);
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (attempt === 2 || isAlive(Number(readFileSync(file(), 'utf8')))) return false;
      rmSync(file(), { force: true });
    }
  }
  return false;
}

export const hasLock = () => held;

export function releaseLock() {
  if (held) rmSync(file(), { force: true });
  held = false;
}
