import type { BrowserWindow, Session } from 'electron';
import { EventEmitter } from 'node:events';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ShownDocument } from '../../exports/show-document.js';
import { viewerEntry } from './page.js';
import { createViewer, mostWindows } from './viewer-window.js';

const document = (name: string): ShownDocument => ({ name, kind: 'demo', pdfs: [Buffer.from(`%PDF- of ${name}`)] });

/** A session as far as the viewer uses it: what it would serve, and what it would let out. */
function fakeSession() {
  let serve: (request: Request) => Promise<Response> = async () => new Response(null, { status: 500 });
  let ask: (details: { url: string }, answer: (said: { cancel: boolean }) => void) => void = () => undefined;
  const events = new EventEmitter();
  const session = Object.assign(events, {
    protocol: { handle: (_scheme: string, handler: typeof serve) => (serve = handler) },
    webRequest: { onBeforeRequest: (handler: typeof ask) => (ask = handler) },
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
  }) as unknown as Session;
  return {
    session,
    get: (url: string, method = 'GET') => serve(new Request(url, { method })),
    cancelled: (url: string): boolean => {
      let said = { cancel: false };
      ask({ url }, (answer) => (said = answer));
      return said.cancel;
    },
    refusesDownload: (): boolean => {
      let refused = false;
      events.emit('will-download', { preventDefault: () => (refused = true) });
      return refused;
    },
  };
}

function setUp() {
  const sessions: ReturnType<typeof fakeSession>[] = [];
  const windows: FakeWindow[] = [];
  const failures: unknown[] = [];
  const read: string[] = [];
  class FakeWindow extends EventEmitter {
    readonly webContents = new EventEmitter();
    readonly pages: string[] = [];
    gone = false;
    shown = false;
    readonly #own = sessions.at(-1);
    constructor(readonly options: Electron.BrowserWindowConstructorOptions) {
      super();
      windows.push(this);
    }
    async loadURL(url: string): Promise<void> {
      const own = sessions.find(({ session }) => session === this.options.webPreferences?.session) ?? this.#own;
      this.pages.push((await (await own?.get(url))?.text()) ?? '');
    }
    getTitle(): string {
      return this.options.title ?? '';
    }
    show(): void {
      this.shown = true;
    }
    isDestroyed(): boolean {
      return this.gone;
    }
    destroy(): void {
      this.gone = true;
      this.emit('closed');
    }
  }
  const viewer = createViewer({
    BrowserWindow: FakeWindow as unknown as typeof BrowserWindow,
    session: () => {
      const made = fakeSession();
      sessions.push(made);
      return made.session;
    },
    root: '/srv/out/viewer',
    readFile: async (path) => {
      read.push(path);
      if (path.endsWith('viewer.js.br')) return brotliCompressSync('export {}');
      throw new Error('no such file');
    },
    icon: '',
    language: () => 'nl',
    dark: () => false,
    nonce: () => 'n',
    failed: (cause) => void failures.push(cause),
  });
  return { viewer, sessions, windows, failures, read };
}

describe('a window that shows a document', () => {
  it('has no preload, a session of its own, and every protection', async () => {
    const { viewer, windows, sessions } = setUp();
    await viewer.show(document('a'));
    await viewer.show(document('b'));
    expect(windows.map(({ options }) => options.webPreferences?.session)).toEqual(
      sessions.map(({ session }) => session),
    );
    for (const { options, shown } of windows) {
      expect(shown).toBe(true);
      expect(options.webPreferences).not.toHaveProperty('preload');
      expect(options.webPreferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        images: false,
        webgl: false,
        devTools: false,
      });
    }
  });

  it('gets its document once; neither a second load nor another window has it', async () => {
    const { viewer, windows, sessions } = setUp();
    await viewer.show(document('a'));
    await viewer.show(document('b'));
    const base64 = (name: string): string => Buffer.from(`%PDF- of ${name}`).toString('base64');
    expect(
      windows.map(({ pages }) => pages.map((page) => [page.includes(base64('a')), page.includes(base64('b'))])),
    ).toEqual([[[true, false]], [[false, true]]]);
    for (const { get } of sessions) expect((await get(viewerEntry)).status).toBe(404);
  });

  it('finds its own files and nothing else, and nothing leaves its session', async () => {
    const { viewer, sessions, read } = setUp();
    await viewer.show(document('a'));
    const [own] = sessions;
    if (!own) throw new Error('No session');
    const script = await own.get('app://viewer/viewer.js');
    expect([script.status, await script.text()]).toEqual([200, 'export {}']);
    expect(script.headers.get('content-security-policy')).toContain("connect-src 'none'");
    read.length = 0;
    for (const url of [
      'app://loondesk/index.html',
      'app://viewer/..%2fmain/index.js',
      'app://viewer/a.html',
      'app://print/',
    ])
      expect([url, (await own.get(url)).status]).toEqual([url, 404]);
    expect((await own.get('app://viewer/viewer.js', 'POST')).status).toBe(404);
    expect(read).toEqual([]);
    for (const url of [
      'https://example.nl/',
      'file:///etc/passwd',
      'app://loondesk/index.html',
      'data:text/html,x',
      'blob:x',
    ])
      expect([url, own.cancelled(url)]).toEqual([url, true]);
    expect(own.cancelled('app://viewer/worker.js')).toBe(false);
    expect(own.refusesDownload()).toBe(true);
  });

  it('keeps the title that main gave it, and goes when it is elsewhere', async () => {
    const { viewer, windows } = setUp();
    await viewer.show(document('a'));
    const [window] = windows;
    let kept = false;
    window?.emit('page-title-updated', { preventDefault: () => (kept = true) });
    expect([kept, window?.options.title]).toEqual([true, 'DEMO · a · Loondesk']);
    window?.webContents.emit('did-navigate', {}, viewerEntry);
    expect(window?.gone).toBe(false);
    window?.webContents.emit('did-navigate', {}, 'about:blank');
    expect(window?.gone).toBe(true);
  });

  it('says so when its process is gone, without the document; the second time it goes', async () => {
    const { viewer, windows, failures } = setUp();
    await viewer.show(document('a'));
    const [window] = windows;
    window?.webContents.emit('render-process-gone', {}, { reason: 'oom' });
    await expect.poll(() => window?.pages.length).toBe(2);
    expect(window?.pages[1]).toContain('te veel voor dit venster');
    expect(window?.pages[1]).not.toContain('class="pdf"');
    window?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect([window?.gone, failures]).toEqual([true, ['viewer: oom', 'viewer: crashed']]);
  });

  it('is one of a few: the same document takes its own place, one too many that of the first', async () => {
    const { viewer, windows, sessions } = setUp();
    await viewer.show(document('a'));
    await viewer.show(document('a'));
    expect(windows.map(({ gone }) => gone)).toEqual([true, false]);
    for (let at = 0; at < mostWindows; at += 1) await viewer.show(document(`more ${at}`));
    expect(windows.filter(({ gone }) => !gone).map((window) => window.getTitle())).toEqual(
      Array.from({ length: mostWindows }, (_, at) => `DEMO · more ${at} · Loondesk`),
    );
    expect(sessions).toHaveLength(mostWindows);
    viewer.closeAll();
    expect(windows.every(({ gone }) => gone)).toBe(true);
  });
});
