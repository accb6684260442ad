import { refuseUnknown } from '../refuse.mjs';

/** No keystore: what the app would keep in one, it must refuse to keep. */
export const safeStorage = refuseUnknown('safeStorage', {
  isEncryptionAvailable: () => false,
  isAsyncEncryptionAvailable: async () => false,
  getSelectedStorageBackend: () => 'unknown',
  encryptString: refuseEncryption,
  decryptString: refuseEncryption,
  encryptStringAsync: async () => refuseEncryption(),
  decryptStringAsync: async () => refuseEncryption(),
});

function refuseEncryption() {
  throw new Error('The stand-in host has no keystore.');
}

export const net = refuseUnknown('net', {
  fetch: (input, init) => fetch(input, init),
  isOnline: () => true,
  online: true,
});

export const dialog = refuseUnknown('dialog', {
  showErrorBox: (title, content) => void process.stderr.write(`${title}\n${content}\n`),
});

let applicationMenu = null;

/** A Chromium window has no menu of the app; its accelerators do nothing here. */
export const Menu = refuseUnknown('Menu', {
  buildFromTemplate: (template) => refuseUnknown('menu', { items: template }),
  setApplicationMenu: (menu) => void (applicationMenu = menu),
  getApplicationMenu: () => applicationMenu,
});

const never = () => powerMonitor;

/** The computer never sleeps, as far as this host can tell. */
export const powerMonitor = refuseUnknown('powerMonitor', {
  on: never,
  once: never,
  off: never,
  removeListener: never,
  isOnBatteryPower: () => false,
});
