import { EventEmitter } from 'node:events';
import { refuseUnknown } from '../refuse.mjs';
import { protocol } from './protocol.mjs';

const sessions = new Map();

/** Handlers that Chromium's switches make needless here: it denies permissions, devices and screen capture itself. */
const deniedAnyway = () => undefined;

function createSession(partition) {
  const events = new EventEmitter();
  const session = refuseUnknown('session', {
    protocol,
    /** Node's own stack, not Chromium's: this host says nothing about Electron's networking. */
    fetch: (input, init) => fetch(input, init),
    isPersistent: () => partition.startsWith('persist:'),
    getStoragePath: () => null,
    setPermissionRequestHandler: deniedAnyway,
    setPermissionCheckHandler: deniedAnyway,
    setDevicePermissionHandler: deniedAnyway,
    setDisplayMediaRequestHandler: deniedAnyway,
    setBluetoothPairingHandler: deniedAnyway,
    setUSBProtectedClassesHandler: deniedAnyway,
    setSpellCheckerEnabled: () => undefined,
    setSpellCheckerLanguages: () => undefined,
    allowNTLMCredentialsForDomains: () => undefined,
    setUserAgent: () => undefined,
    clearCache: async () => undefined,
    clearStorageData: async () => undefined,
    clearAuthCache: async () => undefined,
    closeAllConnections: async () => undefined,
    resolveProxy: async () => 'DIRECT',
    on: (name, listener) => (events.on(name, listener), session),
    once: (name, listener) => (events.once(name, listener), session),
    off: (name, listener) => (events.off(name, listener), session),
    removeListener: (name, listener) => (events.off(name, listener), session),
  });
  return session;
}

const fromPartition = (partition) =>
  sessions.get(partition) ?? sessions.set(partition, createSession(partition)).get(partition);

export const session = refuseUnknown('session', {
  fromPartition,
  get defaultSession() {
    return fromPartition('');
  },
});

/** The session that a window's preferences name. */
export const sessionFor = (preferences) => preferences.session ?? fromPartition(preferences.partition ?? '');
