import { join } from 'node:path';
import type { AppInfo } from '../shared/ipc/app.js';
import type { Handlers } from '../shared/ipc/contract.js';
import type { TrafficMeter } from '../shared/ipc/jobs.js';
import { BookFile } from './connections/book-file.js';
import { Connections } from './connections/connections.js';
import type { DemoServer } from './connections/demo-access.js';
import type { NetworkParts } from './connections/open-gateways.js';
import { TokenVault } from './connections/token-vault.js';
import { openDesk } from './desk.js';
import { createHandlers } from './ipc/handlers/index.js';
import type { Publish } from './ipc/streams.js';
import { loadJournalKey } from './keystore/journal-key.js';
import type { Keystore } from './keystore/keystore.js';
import type { Log } from './logging/log.js';
import type { Fetch } from './nmbrs/transport/soap-client.js';
import { systemClock } from './platform/clock.js';
import { keyFilesIn } from './platform/files.js';
import type { SettingsStore } from './settings/settings.js';

/** After this long a call counts as unanswered; company-wide reads have a longer time of their own. */
const callTimeoutMs = 60_000;

export interface ServiceParts {
  readonly folders: { readonly data: string; readonly logs: string };
  readonly startDemo: () => Promise<DemoServer>;
  readonly keystore: Keystore;
  readonly fetchRead: Fetch;
  readonly fetchWrite: Fetch;
  readonly settings: SettingsStore;
  readonly about: Pick<AppInfo, 'version' | 'host' | 'platform'>;
  readonly publish: Publish;
  readonly log: Log;
  /** Marks a text as secret, so that no log line shows it. */
  readonly hide: (secret: string) => void;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly id: () => string;
  readonly random: () => number;
}

export interface Services {
  readonly handlers: Handlers;
  /** Lets the call under way finish, then stops the demo environment. */
  close(): Promise<void>;
}

/** Builds every service without Electron, so that the same wiring can be started in a test. */
export async function createServices(parts: ServiceParts): Promise<Services> {
  const { folders, keystore, publish, log, hide, id } = parts;
  const keyFiles = keyFilesIn(join(folders.data, 'keys'));
  const keystoreAvailable = await keystore.available();
  const journal = await loadJournalKey(keystore, keyFiles, () => parts.randomBytes(32));
  const network: NetworkParts = {
    fetchRead: parts.fetchRead,
    fetchWrite: parts.fetchWrite,
    clock: systemClock,
    random: parts.random,
    timeoutMs: callTimeoutMs,
    log,
  };
  const connections = new Connections({
    book: new BookFile(keyFilesIn(folders.data), log),
    vault: new TokenVault(keystore, keyFiles, hide),
    network,
    startDemo: parts.startDemo,
    openDesk: (connection, access) =>
      openDesk(connection, access, {
        ...network,
        dataFolder: folders.data,
        journal,
        publish,
        randomBytes: parts.randomBytes,
        id,
      }),
    hide,
    id,
    changed: (list) => publish('connections.changed', list),
  });
  await connections.start();
  const stopMeter = publishMeter(() => connections.desk.limiter.meter(), publish);

  return {
    handlers: createHandlers({
      info: () => ({
        ...parts.about,
        settings: parts.settings.current,
        keystore: keystoreAvailable ? 'available' : 'unavailable',
        folders,
      }),
      settings: parts.settings,
      connections,
      clock: systemClock,
      id,
    }),
    async close() {
      stopMeter();
      await connections.close();
    },
  };
}

/** Once a second at most, and only when something changed: the meter of an idle app stands still. */
function publishMeter(meter: () => TrafficMeter, publish: Publish): () => void {
  let last = '';
  const timer = setInterval(() => {
    const now = meter();
    const text = JSON.stringify(now);
    if (text !== last) publish('traffic.meter', now);
    last = text;
  }, 1000);
  return () => clearInterval(timer);
}
