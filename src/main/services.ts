import { join } from 'node:path';
import { err, ok, type Result } from '../shared/errors.js';
import type { AppInfo } from '../shared/ipc/app.js';
import type { Handlers } from '../shared/ipc/contract.js';
import type { TrafficMeter } from '../shared/ipc/jobs.js';
import type { ReportFormat, ReportRunId, ReportView } from '../shared/ipc/reports.js';
import { BookFile } from './connections/book-file.js';
import { Connections } from './connections/connections.js';
import type { DemoServer } from './connections/demo-access.js';
import type { NetworkParts } from './connections/open-gateways.js';
import { TokenVault } from './connections/token-vault.js';
import type { Judge } from './contract-check/judge-description.js';
import { openDesk } from './desk.js';
import { createHandlers } from './ipc/handlers/index.js';
import type { Publish } from './ipc/streams.js';
import type { Confirm } from './change-sets/confirmation.js';
import { saveList } from './exports/employee-list.js';
import { saveFigures } from './exports/figures.js';
import { figuresToSave } from './absence/figures-to-save.js';
import type { Print, ToPaper } from './exports/pdf/print.js';
import type { DocumentViewer } from './exports/show-document.js';
import { type ChooseFile, saveReceipt } from './exports/save-receipt.js';
import { writeWhole } from './exports/whole-file.js';
import { saveSheet } from './exports/save-sheet.js';
import { sheetToSave } from './registration/sheet-to-save.js';
import { saveBook } from './exports/bookkeeping.js';
import { printReport } from './exports/print-report.js';
import { type ReportFile, saveReport, type SaveReportParts } from './exports/report.js';
import { chooseImport, type PickFile } from './imports/choose-file.js';
import { saveCorrected } from './imports/write/save-corrected.js';
import { saveImportReceipt } from './imports/write/save-receipt.js';
import type { ReadBook } from './imports/read/reader.js';
import { Kept } from './kept/kept.js';
import { loadJournalKey } from './keystore/journal-key.js';
import type { Keystore } from './keystore/keystore.js';
import type { Log } from './logging/log.js';
import { ClockWatch } from './notices/clock-watch.js';
import { Notices } from './notices/notices.js';
import type { DecodeResponse } from './nmbrs/codec/decode-response.js';
import type { Fetch } from './nmbrs/transport/soap-client.js';
import { systemClock } from './platform/clock.js';
import { keyFilesIn } from './platform/files.js';
import { nodeFolders } from './platform/folders.js';
import type { SettingsStore } from './settings/settings.js';

/** After this long a call counts as unanswered; company-wide reads have a longer time of their own. */
const callTimeoutMs = 60_000;

export interface ServiceParts {
  readonly folders: { readonly data: string; readonly logs: string };
  readonly startDemo: () => Promise<DemoServer>;
  readonly keystore: Keystore;
  readonly fetchRead: Fetch;
  readonly fetchWrite: Fetch;
  /** Where large answers are decoded; on this thread unless given. */
  readonly decode?: DecodeResponse | undefined;
  /** Where a live description is judged; on this thread unless given. */
  readonly judge?: Judge | undefined;
  readonly settings: SettingsStore;
  readonly about: Pick<AppInfo, 'version' | 'host' | 'platform'>;
  readonly publish: Publish;
  /** Asks a person in a window of main's own before production is sent. Absent: production is never sent. */
  readonly confirm?: Confirm;
  /** Asks for the demo too, so that the window can be tried without a customer's environment. */
  readonly confirmAlways?: boolean;
  /** Hands an address of Nmbrs to the browser. Absent: this host has none. */
  readonly openPage?: (url: URL) => Promise<void>;
  /** Which file a person wants to import. Absent: none can be chosen. */
  readonly pickFile?: PickFile;
  /** Reads such a file; on this thread unless given. */
  readonly readBook?: ReadBook;
  /** Where a file goes that a person asked for. Absent: nothing is saved. */
  readonly chooseFile?: ChooseFile;
  /** A folder for many files. Absent: none can be chosen. */
  readonly chooseFolder?: () => Promise<string | null>;
  /** Absent: this host makes no PDF. */
  readonly print?: Print;
  /** Absent: this host has no printers. */
  readonly toPaper?: ToPaper;
  /** Absent: this host has no windows that show documents. */
  readonly viewer?: DocumentViewer;
  readonly log: Log;
  /** Marks a text as secret, so that no log line shows it. */
  readonly hide: (secret: string) => void;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly id: () => string;
  readonly random: () => number;
}

export interface Services {
  readonly handlers: Handlers;
  /** A mistake that no call could answer with: the page says so. */
  readonly failed: () => void;
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
    decode: parts.decode,
    clock: systemClock,
    random: parts.random,
    timeoutMs: callTimeoutMs,
    log,
  };
  const notices = new Notices(new ClockWatch(systemClock), () => connections.desk);
  if (parts.settings.broken) notices.add({ kind: 'settings-broken' });
  const connections: Connections = new Connections({
    book: new BookFile(keyFilesIn(folders.data), log, () => notices.add({ kind: 'connections-broken' })),
    vault: new TokenVault(keystore, keyFiles, hide),
    network,
    startDemo: parts.startDemo,
    openDesk: (connection, access) =>
      openDesk(connection, access, {
        ...network,
        judge: parts.judge,
        dataFolder: folders.data,
        journal,
        publish,
        randomBytes: parts.randomBytes,
        id,
        plannedUpdate: () => parts.settings.current.plannedUpdate,
        saving: {
          chooseFile: parts.chooseFile ?? (async () => null),
          folders: { ...nodeFolders, choose: parts.chooseFolder ?? (async () => null) },
          write: writeWhole,
          language: () => parts.settings.current.language,
          csv: () => parts.settings.current.reportCsv,
          print: parts.print,
        },
        keepReceiptsDays: () => parts.settings.current.keepReceiptsDays,
        readBook: parts.readBook,
        confirm: parts.confirm,
        confirmAlways: parts.confirmAlways,
        openPage: parts.openPage,
        viewer: parts.viewer,
      }),
    hide,
    id,
    changed: (list) => publish('connections.changed', list),
  });
  await connections.start();
  const stopMeter = publishMeter(() => connections.desk.limiter.meter(), publish);

  const reportFile = async (
    { id, view, shown }: { readonly id: ReportRunId; readonly view: ReportView; readonly shown: readonly number[] },
    format: ReportFormat,
  ): Promise<Result<ReportFile>> => {
    const { reports } = connections.desk;
    const found = reports.received(id);
    if (!found.ok) return found;
    // Folding hides lines from the screen alone.
    const looked = await reports.look(id, { ...view, closed: [] });
    const { run, received } = found.data;
    return ok({
      run,
      answer: received.answer,
      looked: looked.ok ? looked.data : null,
      table: received.read.tables[view.table] ?? null,
      groupBy: view.groupBy,
      shown,
      format,
      csv: parts.settings.current.reportCsv,
      language: parts.settings.current.language,
    });
  };
  const reportParts = async ({ run }: ReportFile): Promise<SaveReportParts> => ({
    choose: parts.chooseFile ?? (async () => null),
    write: writeWhole,
    clock: systemClock,
    madeBy: (await connections.list()).find(({ id }) => id === connections.desk.connectionId)?.user ?? '',
    working: (work) => connections.desk.jobs.run({ kind: 'make-file', subject: run.company }, work),
  });

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
      notices,
      kept: new Kept({ folders, connections, clock: systemClock }),
      clock: systemClock,
      id,
      saveList: async ({ companyId, ids, columns, format }) => {
        const { companies, employees } = connections.desk;
        const company = companies.find(companyId);
        if (!company) return err({ kind: 'not-found', what: 'company' });
        const list = await employees.view(companyId, columns);
        if (!list.ok) return list;
        const types = await employees.types();
        const typeNames = new Map(types.ok ? types.data.map((type) => [type.id, type.description]) : []);
        const { language } = parts.settings.current;
        return saveList(
          { company: company.name, list: list.data, typeNames, ids, columns, format, language },
          { choose: parts.chooseFile ?? (async () => null), write: writeWhole, clock: systemClock },
        );
      },
      saveFigures: async (input) => {
        const figures = await figuresToSave(connections.desk, input);
        if (!figures.ok) return figures;
        return saveFigures(
          { ...figures.data, language: parts.settings.current.language },
          { choose: parts.chooseFile ?? (async () => null), write: writeWhole, clock: systemClock },
        );
      },
      saveSheet: async (input) => {
        const { language } = parts.settings.current;
        const sheet = await sheetToSave(connections.desk, input);
        if (!sheet.ok) return sheet;
        return saveSheet(
          { ...sheet.data, format: input.format, language },
          { choose: parts.chooseFile ?? (async () => null), write: writeWhole },
        );
      },
      chooseImport: (place) => chooseImport(connections.desk.imports, parts.pickFile ?? (async () => null), place),
      saveCorrected: async (id) => {
        const { imports } = connections.desk;
        return saveCorrected(imports.file(id), {
          language: parts.settings.current.language,
          choose: parts.chooseFile ?? (async () => null),
          write: writeWhole,
        });
      },
      saveImportReceipt: async (id, format) => {
        const file = await connections.desk.imports.receipts.whole(id);
        if (!file.ok) return file;
        return saveImportReceipt(file.data, format, {
          language: parts.settings.current.language,
          choose: parts.chooseFile ?? (async () => null),
          write: writeWhole,
          clock: systemClock,
        });
      },
      saveReport: async (input) => {
        const file = await reportFile(input, input.format);
        return file.ok ? saveReport(file.data, { ...(await reportParts(file.data)), print: parts.print }) : file;
      },
      printReport: async (input) => {
        const file = await reportFile(input, 'pdf');
        return file.ok ? printReport(file.data, { ...(await reportParts(file.data)), toPaper: parts.toPaper }) : file;
      },
      saveBook: async ({ id, ...input }) => {
        const found = connections.desk.reports.received(id);
        if (!found.ok) return found;
        const { run, received } = found.data;
        return saveBook(run, received.read.tables[input.table], input, {
          choose: parts.chooseFile ?? (async () => null),
          write: writeWhole,
          language: parts.settings.current.language,
        });
      },
      saveReceipt: async (set, format) => {
        const connection = (await connections.list()).find((known) => known.id === set.connectionId);
        if (!connection) return err({ kind: 'not-found', what: 'connection' });
        return saveReceipt(
          {
            set,
            format,
            context: { connection, version: parts.about.version },
            language: parts.settings.current.language,
          },
          {
            choose: parts.chooseFile ?? (async () => null),
            write: writeWhole,
            clock: systemClock,
            print: parts.print,
          },
        );
      },
    }),
    failed: () => {
      notices.add({ kind: 'own-fault' });
      publish('app.noticed', notices.list());
    },
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
