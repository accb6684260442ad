/**
 * Runs the app's unmodified bundles under plain Node, with its window in Chromium:
 *   node scripts/stand-in/host.mjs [--stand-in-headless] [--stand-in-debug-port] <app folder> [the app's own arguments]
 */
import { readFileSync } from 'node:fs';
import Module, { register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from './chromium/find.mjs';
import { context } from './context.mjs';

const given = process.argv.slice(2);
const own = given.filter((arg) => arg.startsWith('--stand-in-'));
const [appFolder = '.', ...appArguments] = given.filter((arg) => !own.includes(arg));
context.appPath = resolve(appFolder);
context.manifest = JSON.parse(readFileSync(join(context.appPath, 'package.json'), 'utf8'));
context.headless = own.includes('--stand-in-headless');
context.debugPort = own.includes('--stand-in-debug-port');
context.chromium = await findChromium();
if (!context.chromium) {
  process.stderr.write('No Chromium, Chrome or Edge was found. Install one, or name it in CHROMIUM_PATH.\n');
  process.exit(1);
}
process.argv = [process.argv[0], context.appPath, ...appArguments];

register('./resolve-electron.mjs', import.meta.url);
const electron = await import('./electron/index.mjs');
// The loader's hook does not see `require` from code that made its own, and Node 20 has no other place for it.
/* oxlint-disable no-underscore-dangle */
const load = Module._load;
Module._load = function (request, ...rest) {
  return request === 'electron' || request === 'electron/main' ? electron.default : load.call(this, request, ...rest);
};
/* oxlint-enable no-underscore-dangle */

// As Electron does on these signals.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => electron.app.quit());

const { announceReady, readyAskedFor } = await import('./electron/app.mjs');
const loaded = import(pathToFileURL(join(context.appPath, context.manifest.main)).href);
// A main module may wait at its top level for the app to be ready, so its end cannot be waited for alone.
await Promise.race([loaded, readyAskedFor]);
setImmediate(announceReady);
await loaded;
