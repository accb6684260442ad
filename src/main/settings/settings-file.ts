import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether the settings file is there and cannot be read. electron-store clears such a file by itself; so that nothing is lost
 * a copy is kept beside it first. To be called before the store is opened.
 */
export function keepBrokenSettings(folder: string): boolean {
  const file = join(folder, 'settings.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // None yet. One that is there and may not be read is the store's to report: it throws.
    return false;
  }
  try {
    JSON.parse(text);
    return false;
  } catch {
    copyFileSync(file, `${file}.broken`);
    return true;
  }
}
