import type * as ElectronModule from 'electron';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { openNetwork, readConnections } from '../../src/main/connections/network.js';
import { serviceUrl } from '../../src/main/nmbrs/transport/endpoint.js';
import { Limiter } from '../../src/main/nmbrs/transport/limiter.js';
import { createSoapClient } from '../../src/main/nmbrs/transport/soap-client.js';
import { systemClock } from '../../src/main/platform/clock.js';

/** Electron's own module; a bundler would take the package of that name, which is only a path. */
const { app, session, BrowserWindow } = createRequire(import.meta.url)('electron') as typeof ElectronModule;

const Work = z.object({
  url: z.url(),
  username: z.string(),
  token: z.string(),
  domain: z.string(),
  debtor: z.string(),
});

type Client = ReturnType<typeof createSoapClient>;

function connect(work: z.infer<typeof Work>): Client {
  const network = openNetwork((partition) => session.fromPartition(partition));
  return createSoapClient({
    urlOf: (service) => serviceUrl('demo', work.url, service),
    auth: () => ({ username: work.username, token: work.token, domain: work.domain }),
    ...network,
    limiter: new Limiter(systemClock, { perSecond: 145, concurrency: readConnections }),
    clock: systemClock,
    random: Math.random,
    timeoutMs: 60_000,
  });
}

function there<T>(answer: { readonly ok: true; readonly data: T | null } | { readonly ok: false }): T {
  if (!answer.ok || answer.data === null) throw new Error('A read failed');
  return answer.data;
}

/** What the app does from the click on: the companies of the debtor, the kinds of employee, and everybody of each kind. */
async function readEverybody(client: Client, debtorId: number): Promise<string[][]> {
  const companies = there(await client.read('CompanyService.List_GetByDebtor', { DebtorId: debtorId }));
  const companyId = companies[0]?.ID ?? 0;
  const types = there(await client.read('EmployeeService.EmployeeType_GetList', {}));
  const lists = await Promise.all(
    types.map((type) =>
      client.read('EmployeeService.List_GetByCompany', { CompanyId: companyId, EmployeeType: type?.Id ?? 0 }),
    ),
  );
  return lists.flatMap((list) =>
    there(list).flatMap((row) => (row ? [[String(row.Number), row.DisplayName ?? '']] : [])),
  );
}

async function main(): Promise<void> {
  const work = Work.parse(JSON.parse(process.env['LOONDESK_BENCH'] ?? ''));
  await app.whenReady();
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  await window.loadURL('data:text/html,<table id="all"></table>');
  const client = connect(work);
  const debtors = there(await client.read('DebtorService.List_GetAll', {}));
  const debtorId = debtors.find((debtor) => debtor?.Name === work.debtor)?.Id ?? 0;
  const began = systemClock.monotonic();
  const rows = await readEverybody(client, debtorId);
  const read = systemClock.monotonic() - began;
  // Rows without any of the app's parts: text into cells, and one frame.
  await window.webContents.executeJavaScript(`
    for (const row of ${JSON.stringify(rows)}) {
      const line = document.querySelector('#all').insertRow();
      for (const text of row) line.insertCell().textContent = text;
    }
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  `);
  const ms = systemClock.monotonic() - began;
  process.stdout.write(`bench: ${JSON.stringify({ rows: rows.length, readMs: read, ms })}\n`);
}

main().then(
  () => app.exit(0),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  },
);
