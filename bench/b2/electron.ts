import type * as ElectronModule from 'electron';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { openNetwork, readConnections } from '../../src/main/connections/network.js';
import { serviceUrl } from '../../src/main/nmbrs/transport/endpoint.js';
import { Limiter } from '../../src/main/nmbrs/transport/limiter.js';
import { createSoapClient, type Fetch } from '../../src/main/nmbrs/transport/soap-client.js';
import { systemClock } from '../../src/main/platform/clock.js';

/** Electron's own module; a bundler would take the package of that name, which is only a path. */
const { app, session } = createRequire(import.meta.url)('electron') as typeof ElectronModule;

const Work = z.object({
  url: z.url(),
  username: z.string(),
  token: z.string(),
  domain: z.string(),
  calls: z.int(),
  onePartitionCalls: z.int(),
});

/** As many reads as are asked for, all queued at once, through the app's own client. */
async function run(work: z.infer<typeof Work>, calls: number, fetchRead: Fetch): Promise<object> {
  const limiter = new Limiter(systemClock, { perSecond: 145, concurrency: readConnections });
  const took: number[] = [];
  const client = createSoapClient({
    urlOf: (service) => serviceUrl('demo', work.url, service),
    auth: () => ({ username: work.username, token: work.token, domain: work.domain }),
    fetchRead: async (url, init) => {
      const started = systemClock.monotonic();
      const response = await fetchRead(url, init);
      took.push(systemClock.monotonic() - started);
      return response;
    },
    fetchWrite: () => Promise.reject(new Error('Nothing is written here')),
    limiter,
    clock: systemClock,
    random: Math.random,
    timeoutMs: 60_000,
  });
  const started = systemClock.monotonic();
  let failed = 0;
  await Promise.all(
    Array.from({ length: calls }, async () => {
      const answer = await client.read('DebtorService.List_GetAll', {}, { priority: 'background' });
      if (!answer.ok || answer.data?.length === 0) failed += 1;
    }),
  );
  const seconds = (systemClock.monotonic() - started) / 1000;
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return {
    calls,
    failed,
    seconds: Number(seconds.toFixed(1)),
    perSecond: Number((calls / seconds).toFixed(1)),
    answerMs: { median: at(0.5), p99: at(0.99), most: at(1) },
    delaysSeen: limiter.meter().delays,
  };
}

async function main(): Promise<void> {
  const work = Work.parse(JSON.parse(process.env['LOONDESK_BENCH'] ?? ''));
  await app.whenReady();
  const network = openNetwork((partition) => session.fromPartition(partition));
  const one = session.fromPartition('one');
  const onePartition = await run(work, work.onePartitionCalls, (url, init) => one.fetch(url, init));
  // The server's second must not hold calls of the first round.
  await systemClock.sleep(2_000);
  const partitions = await run(work, work.calls, network.fetchRead);
  const { electron, chrome } = process.versions;
  process.stdout.write(`bench: ${JSON.stringify({ electron, chrome, partitions, onePartition })}\n`);
}

main().then(
  () => app.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  },
);
