import log from 'electron-log/node';
import { join } from 'node:path';

/** Lines go to one file that is turned over at 1 MB; nothing goes to the console of a started app. */
export function openLogFile(folder: string): (level: 'info' | 'warn' | 'error', line: string) => void {
  log.transports.console.level = false;
  log.transports.file.resolvePathFn = () => join(folder, 'loondesk.log');
  log.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  return (level, line) => log[level](line);
}
