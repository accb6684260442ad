import { join } from 'node:path';
import { ChangeSetId } from '../shared/domain/ids.js';
import type { AppInfo } from '../shared/ipc/app.js';
import type { Handlers } from '../shared/ipc/contract.js';
import type { TrafficMeter } from '../shared/ipc/jobs.js';
import { ChangeSets } from './change-sets/change-sets.js';
import { defaultTimings } from './change-sets/config.js';
import { nodeJournalFs } from './change-sets/journal/node-fs.js';
import { JournalStore } from './change-sets/journal/store.js';
import { createAddressOperations } from './change-sets/operations/address.js';
import { CompanyDirectory } from './companies/company-directory.js';
import { openDemoConnection } from './connections/demo-connection.js';
import type { DemoServer } from './connections/demo-access.js';
import { EmployeeDirectory } from './employees/employee-directory.js';
import { createHandlers } from './ipc/handlers/index.js';
import type { Publish } from './ipc/streams.js';
import { Jobs } from './jobs/jobs.js';
import { sendingJob } from './jobs/sending-job.js';
import { loadJournalKey } from './keystore/journal-key.js';
import type { Keystore } from './keystore/keystore.js';
import type { Log } from './logging/log.js';
import { Limiter } from './nmbrs/transport/limiter.js';
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
  const clock = systemClock;
  const keystoreAvailable = await parts.keystore.available();
  const journal = await loadJournalKey(parts.keystore, keyFilesIn(join(parts.folders.data, 'keys')), () =>
    parts.randomBytes(32),
  );
  const demo = await parts.startDemo();
  parts.hide(demo.access.token);

  const limiter = new Limiter(clock, { perSecond: 145, concurrency: 12 });
  const connection = openDemoConnection({
    access: demo.access,
    fetchRead: parts.fetchRead,
    fetchWrite: parts.fetchWrite,
    limiter,
    clock,
    random: parts.random,
    timeoutMs: callTimeoutMs,
    log: parts.log,
  });
  const jobs = new Jobs((job) => parts.publish('jobs.changed', job), parts.id);
  const companies = new CompanyDirectory(connection.organisation, clock);
  const employees = new EmployeeDirectory({
    employees: connection.employees,
    addresses: connection.addresses,
    companies,
    jobs,
    clock,
  });
  const changes = new ChangeSets({
    operations: new Map(
      createAddressOperations(connection.addresses, clock).map((operation) => [operation.kind, operation]),
    ),
    guard: connection.organisation,
    clock,
    journals: new JournalStore(nodeJournalFs(join(parts.folders.data, 'journal')), {
      key: journal.key,
      random: parts.randomBytes,
    }),
    newId: () => ChangeSetId.parse(parts.id()),
    connection: { id: connection.shown.id, kind: connection.shown.kind },
    keystoreAvailable: () => journal.sealedBy === 'keystore',
    timings: { ...defaultTimings, timeoutMs: callTimeoutMs },
    failed: (cause) => parts.log.error('change set', { cause }),
  });
  changes.onChanged((summary) => {
    // Somebody wrote: what the list and the history remember of this company's addresses no longer holds.
    if (summary.state === 'sending' || summary.state === 'settled') employees.forgetAddresses(summary.company.id);
    jobs.mirror(sendingJob(summary));
    parts.publish('changes.changed', summary);
  });
  const loaded = await changes.load();
  parts.log.info('journals', loaded.ok ? { ...loaded.data } : { error: loaded.error.kind });
  const stopMeter = publishMeter(limiter, parts.publish);

  return {
    handlers: createHandlers({
      info: () => ({
        ...parts.about,
        settings: parts.settings.current,
        keystore: keystoreAvailable ? 'available' : 'unavailable',
        folders: parts.folders,
      }),
      settings: parts.settings,
      connections: () => [connection.shown],
      companies,
      employees,
      addresses: connection.addresses,
      changes,
      jobs,
      clock,
      id: parts.id,
    }),
    async close() {
      stopMeter();
      await changes.close();
      await demo.stop();
    },
  };
}

/** Once a second at most, and only when something changed: the meter of an idle app stands still. */
function publishMeter(limiter: Limiter, publish: Publish): () => void {
  let last = '';
  const timer = setInterval(() => {
    const meter: TrafficMeter = limiter.meter();
    const text = JSON.stringify(meter);
    if (text !== last) publish('traffic.meter', meter);
    last = text;
  }, 1000);
  return () => clearInterval(timer);
}
