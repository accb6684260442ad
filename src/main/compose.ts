import type * as ElectronModule from 'electron';
import Store from 'electron-store';
import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Settings } from '../shared/ipc/app.js';
import { registerHandlers } from './ipc/register.js';
import { createPublish } from './ipc/streams.js';
import { runningDemo } from './connections/demo-access.js';
import { startDemoServer } from './connections/demo-server.js';
import { openNetwork } from './connections/network.js';
import { closeForeignChannels } from './ipc/foreign-channels.js';
import { createKeystore } from './keystore/keystore.js';
import { openLogFile } from './logging/file-log.js';
import { createLog, type Log } from './logging/log.js';
import {
  appOrigin,
  appSchemePrivileges,
  closeSideWays,
  createAppProtocol,
  denyPermissions,
  forbidNavigation,
  isTrustedSender,
  silenceSessions,
} from './security/index.js';
import { judgeInWorker } from './contract-check/judge-in-worker.js';
import { createDecodeResponse } from './nmbrs/codec/decode-response.js';
import { DecodePool } from './nmbrs/codec/decode-pool.js';
import { startDecodeWorker } from './nmbrs/codec/start-decode-worker.js';
import { readInThread } from './imports/read/reader.js';
import { startReadWorker } from './imports/read/start-read-worker.js';
import { createServices, type Services } from './services.js';
import { startFailedText } from './windows/start-failed.js';
import { defaultSettings, SettingsStore } from './settings/settings.js';
import { keepBrokenSettings } from './settings/settings-file.js';
import { createConfirmation } from './windows/confirmation/confirmation-window.js';
import { createPrint } from './windows/print/print-window.js';
import { createViewer } from './windows/viewer/viewer-window.js';
import { createOpenPage } from './windows/open-page.js';
import { openMainWindow } from './windows/main-window.js';
import { bandKind, buttonColor, colourButtons } from './windows/title-bar.js';

type Electron = Pick<
  typeof ElectronModule,
  | 'app'
  | 'BrowserWindow'
  | 'ipcMain'
  | 'protocol'
  | 'session'
  | 'safeStorage'
  | 'nativeTheme'
  | 'Menu'
  | 'dialog'
  | 'shell'
>;

/** In memory; the confirmation window's alone. */
const confirmPartition = 'confirm';
/** In memory; the window's alone that makes PDFs. */
const printPartition = 'print';
/** In memory; one for each window that shows a document. */
const viewerPartition = (slot: number): string => `viewer-${slot}`;

/**
 * The one place that knows Electron and every service. What must happen before Electron is ready happens in this
 * call; the rest in `start`, in the order in which it is written.
 */
export function compose(electron: Electron): { start(): Promise<void> } {
  const { app, protocol } = electron;
  protocol.registerSchemesAsPrivileged([appSchemePrivileges]);
  // As root on Linux Chromium runs without its sandbox, and enabling it here then loops on a crashing network
  // service; the windows' own `sandbox: true` still holds.
  if (!process.argv.includes('--no-sandbox')) app.enableSandbox();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return { start: async () => undefined };
  }

  const folders = { data: app.getPath('userData'), logs: join(app.getPath('userData'), 'logs') };
  const secrets = new Set<string>();
  const log = createLog(openLogFile(folders.logs), () => [...secrets]);
  // Electron's own answer is a window that stops main until somebody closes it, sending and all.
  let failed = (): void => undefined;
  for (const event of ['uncaughtException', 'unhandledRejection'])
    process.on(event, (cause: unknown) => {
      log.error('uncaught', { cause });
      failed();
    });
  silenceSessions(app);
  closeSideWays(app);
  forbidNavigation(app, (what) => log.warn('refused', { what }));

  return {
    start: () =>
      open().catch((cause: unknown) => {
        // Without services there is no window that could say it.
        log.error('start', { cause });
        const [locale = ''] = app.getPreferredSystemLanguages();
        electron.dialog.showErrorBox('Loondesk', startFailedText(locale, cause, folders));
        app.exit(1);
      }),
  };

  async function open(): Promise<void> {
    await app.whenReady();
    const settings = openSettings(app.getPreferredSystemLanguages()[0] ?? app.getLocale(), folders.data);
    applySettings(electron, settings);
    const windows = new Map<number, ElectronModule.BrowserWindow>();
    const publish = createPublish(() => [...windows.values()].map((window) => window.webContents));

    // Set once there are services to ask and a window to colour.
    let connectionsChanged = (): void => undefined;

    // The stand-in has one session for all, so it has no such windows.
    const viewer = process.versions.electron
      ? createViewer({
          BrowserWindow: electron.BrowserWindow,
          session: (slot) => electron.session.fromPartition(viewerPartition(slot)),
          root: resolve(import.meta.dirname, '../viewer'),
          readFile,
          icon: resolve(import.meta.dirname, '../../resources/icon.png'),
          language: () => settings.current.language,
          dark: () => electron.nativeTheme.shouldUseDarkColors,
          nonce: () => randomBytes(16).toString('base64'),
          failed: (cause) => log.warn('viewer', { cause }),
        })
      : undefined;

    const network = openNetwork((partition) => electron.session.fromPartition(partition));
    protectSessions(electron, network.sessions);
    const opening = createServices({
      folders,
      startDemo: async () => {
        // For tests that need the simulator's controls; a packaged app never looks.
        const running = app.isPackaged ? undefined : process.env['LOONDESK_SIMULATOR'];
        return running === undefined
          ? startDemoServer(join(folders.data, 'demo', 'books.jsonl'))
          : runningDemo(running);
      },
      keystore: createKeystore(electron.safeStorage),
      fetchRead: network.fetchRead,
      fetchWrite: network.fetchWrite,
      decode: createDecodeResponse(new DecodePool(startDecodeWorker)),
      judge: judgeInWorker,
      settings,
      about: {
        version: app.getVersion(),
        host: process.versions.electron ? 'electron' : 'stand-in',
        platform: platformName(),
      },
      publish: (key, value) => {
        publish(key, value);
        if (key === 'connections.changed') connectionsChanged();
      },
      // The stand-in has one session for all, so it has no such windows: without one production is never sent, without the other no PDF is made.
      ...(process.versions.electron
        ? {
            confirm: createConfirmation({
              BrowserWindow: electron.BrowserWindow,
              session: electron.session.fromPartition(confirmPartition),
              parent: () => [...windows.values()][0],
              preload: resolve(import.meta.dirname, '../preload/confirm.cjs'),
              icon: resolve(import.meta.dirname, '../../resources/icon.png'),
              language: () => settings.current.language,
              dark: () => electron.nativeTheme.shouldUseDarkColors,
              nonce: () => randomBytes(16).toString('base64'),
              refused: (what) => log.warn('refused', { what }),
            }),
            openPage: createOpenPage(electron.shell),
            ...createPrint({
              BrowserWindow: electron.BrowserWindow,
              session: electron.session.fromPartition(printPartition),
              nonce: () => randomBytes(16).toString('base64'),
              failed: (cause) => log.warn('print', { cause }),
            }),
          }
        : {}),
      ...(viewer && { viewer }),
      confirmAlways: !app.isPackaged && process.env['LOONDESK_CONFIRM_DEMO'] === '1',
      readBook: readInThread(startReadWorker),
      pickFile: async () => {
        const options: ElectronModule.OpenDialogOptions = {
          properties: ['openFile'],
          filters: [{ name: 'XLSX, CSV', extensions: ['xlsx', 'csv', 'txt'] }],
        };
        const [parent] = windows.values();
        const { canceled, filePaths } = parent
          ? await electron.dialog.showOpenDialog(parent, options)
          : await electron.dialog.showOpenDialog(options);
        return canceled ? null : (filePaths[0] ?? null);
      },
      chooseFolder: async () => {
        const options: ElectronModule.OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] };
        const [parent] = windows.values();
        const { canceled, filePaths } = parent
          ? await electron.dialog.showOpenDialog(parent, options)
          : await electron.dialog.showOpenDialog(options);
        return canceled ? null : (filePaths[0] ?? null);
      },
      chooseFile: async ({ name, format }) => {
        const options = { defaultPath: name, filters: [{ name: format.toUpperCase(), extensions: [format] }] };
        const [parent] = windows.values();
        const { canceled, filePath } = parent
          ? await electron.dialog.showSaveDialog(parent, options)
          : await electron.dialog.showSaveDialog(options);
        return canceled || filePath === '' ? null : filePath;
      },
      log,
      hide: (secret) => void secrets.add(secret),
      randomBytes: (length) => new Uint8Array(randomBytes(length)),
      id: randomUUID,
      random: Math.random,
    });

    closeForeignChannels(electron.ipcMain);
    registerHandlers(async () => (await opening).handlers, {
      ipcMain: electron.ipcMain,
      isTrusted: (event) => isTrustedSender(event, new Set(windows.keys()), appOrigin),
      checkOutput: !app.isPackaged,
      report: (channel, error, cause) => log.warn('ipc', { channel, error, cause }),
      reference: () => randomUUID().slice(0, 8),
    });
    // The page loads while the services open; what it asks for meanwhile waits for them.
    electron.Menu.setApplicationMenu(null);
    const windowOpening = openMainWindow({
      BrowserWindow: electron.BrowserWindow,
      // Known before it loads: its first calls must find it among our own windows.
      created: (created) => {
        const { id } = created.webContents;
        windows.set(id, created);
        created.once('closed', () => {
          windows.delete(id);
          // Or the app would go on without a window of its own.
          viewer?.closeAll();
        });
      },
      preload: resolve(import.meta.dirname, '../preload/index.cjs'),
      icon: resolve(import.meta.dirname, '../../resources/icon.png'),
      platform: process.platform,
      dark: electron.nativeTheme.shouldUseDarkColors,
      devTools: !app.isPackaged,
    });
    const [services, window] = await Promise.all([opening, windowOpening]);
    failed = services.failed;
    const colourButtonsNow = async (): Promise<void> => {
      const connections = await services.handlers.connections.list();
      const [main] = windows.values();
      if (!main || !connections.ok) return;
      const color = buttonColor(bandKind(connections.data, settings.current), electron.nativeTheme.shouldUseDarkColors);
      colourButtons(main, process.platform, color);
    };
    const colourTitleBar = (): void =>
      void colourButtonsNow().catch((cause: unknown) => log.warn('title bar', { cause }));
    settings.onChanged((next) => {
      applySettings(electron, settings);
      publish('app.settingsChanged', next);
      colourTitleBar();
    });
    electron.nativeTheme.on('updated', colourTitleBar);
    connectionsChanged = colourTitleBar;
    colourTitleBar();

    app.on('second-instance', () => {
      if (window.isMinimized()) window.restore();
      window.focus();
    });
    quitSafely(electron, services, log);
    log.info('started', { version: app.getVersion() });
  }
}

function openSettings(locale: string, folder: string): SettingsStore {
  // Before the store clears it.
  const broken = keepBrokenSettings(folder);
  const store = new Store<{ settings: Settings }>({ name: 'settings', cwd: folder, clearInvalidConfig: true });
  return new SettingsStore(
    { read: () => store.get('settings'), write: (value) => store.set('settings', value), broken },
    defaultSettings(locale),
  );
}

function applySettings({ nativeTheme }: Electron, settings: SettingsStore): void {
  nativeTheme.themeSource = settings.current.theme;
}

/** The page's files come from our own protocol; every session denies what a page might ask for. */
function protectSessions({ protocol, session }: Electron, others: readonly ElectronModule.Session[]): void {
  const root = resolve(import.meta.dirname, '../renderer');
  const handle = createAppProtocol({ root, readFile, nonce: () => randomBytes(16).toString('base64') });
  protocol.handle(appSchemePrivileges.scheme, handle);
  for (const each of [session.defaultSession, ...others]) denyPermissions(each);
}

/** Quitting waits for the call that is under way: what was sent is then known, and the rest stays planned. */
function quitSafely({ app }: Electron, services: Services, log: Log): void {
  let closing = false;
  app.on('before-quit', (event) => {
    if (closing) return;
    closing = true;
    event.preventDefault();
    void services
      .close()
      .catch((cause: unknown) => log.error('close', { cause }))
      .finally(() => app.quit());
  });
  app.on('window-all-closed', () => app.quit());
}

function platformName(): 'windows' | 'macos' | 'linux' {
  if (process.platform === 'win32') return 'windows';
  return process.platform === 'darwin' ? 'macos' : 'linux';
}
