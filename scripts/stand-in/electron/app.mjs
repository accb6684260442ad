import { EventEmitter } from 'node:events';
import { context } from '../context.mjs';
import { refuseUnknown } from '../refuse.mjs';
import { getPath, setPath } from './app-paths.mjs';
import { hasLock, releaseLock, requestLock } from './instance-lock.mjs';
import { preventable } from './preventable.mjs';

const events = new EventEmitter();
let ready = false;
let quitting = false;
let becomeReady;
const whenReady = new Promise((resolve) => (becomeReady = resolve));
let askForReady;
/** Settles when the app first waits for being ready. */
export const readyAskedFor = new Promise((resolve) => (askForReady = resolve));
const locale = () => Intl.DateTimeFormat().resolvedOptions().locale;
const switchOf = (name) => process.argv.find((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));

export const app = refuseUnknown('app', {
  on: (name, listener) => (events.on(name, listener), app),
  once: (name, listener) => (events.once(name, listener), app),
  off: (name, listener) => (events.off(name, listener), app),
  removeListener: (name, listener) => (events.off(name, listener), app),
  removeAllListeners: (name) => (events.removeAllListeners(name), app),
  emit: (name, ...args) => events.emit(name, ...args),
  listenerCount: (name) => events.listenerCount(name),
  isReady: () => ready,
  whenReady: () => {
    askForReady();
    return whenReady;
  },
  isPackaged: false,
  name: '',
  getName: () => app.name,
  setName: (name) => void (app.name = name),
  getVersion: () => context.manifest.version ?? '0.0.0',
  getAppPath: () => context.appPath,
  getPath,
  setPath,
  setAppLogsPath: (path) => setPath('logs', path ?? getPath('logs')),
  getLocale: locale,
  getSystemLocale: locale,
  getPreferredSystemLanguages: () => [locale()],
  getLocaleCountryCode: () => locale().split('-')[1] ?? '',
  requestSingleInstanceLock: requestLock,
  hasSingleInstanceLock: hasLock,
  releaseSingleInstanceLock: releaseLock,
  // Chromium sandboxes its pages by itself, unless it runs as root.
  enableSandbox: () => undefined,
  setAppUserModelId: () => undefined,
  setAboutPanelOptions: () => undefined,
  disableHardwareAcceleration: () => undefined,
  focus: () => undefined,
  commandLine: refuseUnknown('app.commandLine', {
    hasSwitch: (name) => switchOf(name) !== undefined,
    getSwitchValue: (name) => switchOf(name)?.split('=').slice(1).join('=') ?? '',
    // Chromium's switches are this host's own.
    appendSwitch: () => undefined,
    appendArgument: () => undefined,
  }),
  quit,
  exit: (code = 0) => {
    events.emit('quit', {}, code);
    process.exit(code);
  },
});

/** Called once, when the app's main module has been started. */
export function announceReady() {
  app.name ||= context.manifest.productName ?? context.manifest.name;
  events.emit('will-finish-launching');
  ready = true;
  becomeReady();
  events.emit('ready', {}, {});
}

/** Electron's order: before-quit, every window's close, will-quit, quit; each of the first three may say no. */
function quit() {
  if (quitting) return;
  const event = preventable();
  events.emit('before-quit', event);
  if (event.defaultPrevented) return;
  quitting = true;
  for (const window of Array.from(context.windows)) {
    window.close();
    if (context.windows.has(window) && !window.closing) return void (quitting = false);
  }
  if (context.windows.size === 0) finishQuitting();
}

function finishQuitting() {
  const event = preventable();
  events.emit('will-quit', event);
  if (event.defaultPrevented) return void (quitting = false);
  app.exit(0);
}

/** Called for every window that is gone. */
export function windowClosed() {
  if (context.windows.size > 0) return;
  if (quitting) finishQuitting();
  else if (events.listenerCount('window-all-closed') > 0) events.emit('window-all-closed');
  else quit();
}
