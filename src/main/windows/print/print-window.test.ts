import type { BrowserWindow, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import type { PrintedTable } from '../../exports/pdf/printed-table.js';
import { createPrint, printEntry } from './print-window.js';

const table = (title: string): PrintedTable => ({
  language: 'nl',
  title,
  facts: [],
  columns: [{ head: 'Naam' }],
  rows: [['Femke Smit']],
  pageWords: '{page}/{pages}',
});

/** Electron's window and session as far as printing uses them. */
type Paper = (
  options: Electron.WebContentsPrintOptions,
  title: string,
) => readonly [printed: boolean, reason: string] | null;

function setUp(
  printToPDF: (title: string) => Promise<Uint8Array> = async (title) => Buffer.from(title),
  paper: Paper = () => [true, ''],
  loading: () => void = () => undefined,
) {
  const made: { options: Electron.BrowserWindowConstructorOptions; gone: boolean }[] = [];
  const failures: unknown[] = [];
  let serve: (request: Request) => Response = () => new Response(null, { status: 500 });
  let ask: (details: { url: string }, answer: (said: { cancel: boolean }) => void) => void = () => undefined;
  const get = (url: string, method = 'GET'): Response => serve(new Request(url, { method }));
  class FakeWindow {
    readonly #about: { gone: boolean };
    #page = '';
    readonly webContents = {
      printToPDF: () => printToPDF(this.#title()),
      print: (options: Electron.WebContentsPrintOptions, done: (printed: boolean, reason: string) => void) => {
        const answer = paper(options, this.#title());
        if (answer) done(...answer);
      },
    };
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      const about = { options, gone: false };
      made.push(about);
      this.#about = about;
    }
    async loadURL(url: string): Promise<void> {
      this.#page = await get(url).text();
      loading();
    }
    #title(): string {
      return /<title>(.*)<\/title>/.exec(this.#page)?.[1] ?? '';
    }
    isDestroyed(): boolean {
      return this.#about.gone;
    }
    destroy(): void {
      this.#about.gone = true;
    }
  }
  const session = {
    protocol: { handle: (_scheme: string, handler: typeof serve) => (serve = handler) },
    webRequest: { onBeforeRequest: (handler: typeof ask) => (ask = handler) },
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
  } as unknown as Session;
  const { print, toPaper } = createPrint({
    BrowserWindow: FakeWindow as unknown as typeof BrowserWindow,
    session,
    nonce: () => 'n',
    failed: (cause) => void failures.push(cause),
  });
  const cancelled = (url: string): boolean => {
    let said = { cancel: false };
    ask({ url }, (answer) => (said = answer));
    return said.cancel;
  };
  return { print, toPaper, made, failures, get, cancelled };
}

describe('the window that makes PDFs', () => {
  it('is never shown, runs no script, has no preload, and a session of its own', async () => {
    const { print, made } = setUp();
    await print(table('Een'));
    expect(made[0]?.options.show).toBe(false);
    expect(made[0]?.options.webPreferences).toMatchObject({
      javascript: false,
      images: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: false,
    });
    expect(made[0]?.options.webPreferences).not.toHaveProperty('preload');
    expect(made[0]?.options.webPreferences?.session).toBeDefined();
  });

  it('gives its one document while its window loads, and nothing before, after or beside it', async () => {
    const seen: number[] = [];
    const look = (): void => {
      seen.push(around.get(printEntry).status, around.get('app://loondesk/index.html').status);
      seen.push(around.get(printEntry, 'POST').status);
    };
    const around: ReturnType<typeof setUp> = setUp(undefined, undefined, look);
    expect(around.get(printEntry).status).toBe(404);
    await around.print(table('Een'));
    expect(seen).toEqual([200, 404, 404]);
    expect(around.get(printEntry).status).toBe(404);
  });

  it('lets nothing out of its session', () => {
    const { cancelled } = setUp();
    expect(cancelled(printEntry)).toBe(false);
    for (const url of ['https://example.nl/', 'file:///etc/passwd', 'app://loondesk/index.html', 'data:text/html,x'])
      expect([url, cancelled(url)]).toEqual([url, true]);
  });

  it('prints one after the other, each its own document, and closes each window', async () => {
    const { print, made } = setUp();
    const answers = await Promise.all(['Een', 'Twee', 'Drie'].map((title) => print(table(title))));
    expect(answers.map((answer) => answer.ok && Buffer.from(answer.data).toString())).toEqual(['Een', 'Twee', 'Drie']);
    expect(made.map(({ gone }) => gone)).toEqual([true, true, true]);
  });

  it('says what it is at, once its turn has come', async () => {
    const said: string[] = [];
    const { print } = setUp(async (title) => {
      said.push(`${title} made`);
      return Buffer.from(title);
    });
    const one = (title: string) => print(table(title), undefined, (stage) => void said.push(`${title} ${stage}`));
    await Promise.all([one('Een'), one('Twee')]);
    expect(said).toEqual(
      ['Een', 'Twee'].flatMap((title) => [`${title} building-page`, `${title} printing-page`, `${title} made`]),
    );
  });

  it('stops when somebody says so, closes the window, and prints the next', async () => {
    const stop = new AbortController();
    let first = true;
    const { print, made, failures } = setUp(() => {
      if (!first) return Promise.resolve(new Uint8Array([1]));
      first = false;
      stop.abort();
      return new Promise(() => undefined);
    });
    expect(await print(table('Een'), stop.signal)).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect((await print(table('Twee'))).ok).toBe(true);
    expect(failures).toEqual([]);
    expect(made.every(({ gone }) => gone)).toBe(true);
  });

  it('says so when Chromium cannot, closes the window, and prints the next', async () => {
    let first = true;
    const { print, made, failures } = setUp(async () => {
      if (!first) return new Uint8Array([1]);
      first = false;
      throw new Error('no printer');
    });
    expect(await print(table('Een'))).toEqual({ ok: false, error: { kind: 'file-not-saved', detail: 'print' } });
    expect((await print(table('Twee'))).ok).toBe(true);
    expect(failures).toHaveLength(1);
    expect(made.every(({ gone }) => gone)).toBe(true);
  });
});

describe('the window that prints on paper', () => {
  it('asks a person for the printer, always, with the one document of a PDF, and goes', async () => {
    const asked: [Electron.WebContentsPrintOptions, string][] = [];
    const { toPaper, made } = setUp(undefined, (options, title) => {
      asked.push([options, title]);
      return [true, ''];
    });
    expect(await toPaper(table('Een'))).toEqual({ ok: true, data: { printed: true } });
    expect(asked).toEqual([[expect.objectContaining({ silent: false, landscape: true, pageSize: 'A4' }), 'Een']]);
    expect(asked[0]?.[0]).not.toHaveProperty('deviceName');
    expect(made).toMatchObject([{ options: { show: false, webPreferences: { javascript: false } }, gone: true }]);
  });

  it('is no failure when somebody picks no printer', async () => {
    for (const reason of ['Print job canceled', 'cancelled']) {
      const { toPaper, failures } = setUp(undefined, () => [false, reason]);
      expect(await toPaper(table('Een'))).toEqual({ ok: true, data: { printed: false } });
      expect(failures).toEqual([]);
    }
    const { toPaper, failures } = setUp(undefined, () => [false, 'Print job failed']);
    expect(await toPaper(table('Een'))).toEqual({ ok: false, error: { kind: 'file-not-saved', detail: 'printer' } });
    expect(failures).toEqual(['Print job failed']);
  });

  it('lets PDFs be made while its dialog waits, and goes when somebody stops it', async () => {
    const stop = new AbortController();
    const { print, toPaper, made } = setUp(undefined, () => null);
    const waiting = toPaper(table('Een'), stop.signal);
    expect(await print(table('Twee'))).toMatchObject({ ok: true });
    expect(made.map(({ gone }) => gone)).toEqual([false, true]);
    stop.abort();
    expect(await waiting).toEqual({ ok: true, data: { printed: false } });
    expect(made.every(({ gone }) => gone)).toBe(true);
  });
});
