import type { BrowserWindow, Session } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { confirmChannel } from '../../../shared/ipc/confirm-channel.js';
import type { SendQuestion } from '../../change-sets/confirmation.js';
import { createConfirmation } from './confirmation-window.js';
import { confirmEntry } from './page.js';

const question: SendQuestion = {
  connectionKind: 'production',
  company: { number: 12, name: 'Bakkerij De Vroege Vogel' },
  lines: 3,
  kinds: ['address.move'],
  period: { year: 2026, number: 11, type: 'month' },
  earlier: null,
};
const contentsId = 9;
const own = { sender: { id: contentsId }, senderFrame: { parent: null, url: confirmEntry } };

type Listener = (event: unknown, ...args: unknown[]) => unknown;

/** Electron's window and session as far as the confirmation uses them. */
function setUp() {
  const made: { options: Electron.BrowserWindowConstructorOptions; window: FakeWindow }[] = [];
  const refused: string[] = [];
  let serve: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 500 });
  class FakeWindow extends EventEmitter {
    readonly heard = new Map<string, Listener>();
    readonly webContents = {
      id: contentsId,
      ipc: { handle: (name: string, listener: Listener) => void this.heard.set(name, listener) },
    };
    loaded = '';
    gone = false;
    constructor(options: Electron.BrowserWindowConstructorOptions) {
      super();
      made.push({ options, window: this });
    }
    async loadURL(url: string): Promise<void> {
      this.loaded = url;
    }
    show(): void {}
    isDestroyed(): boolean {
      return this.gone;
    }
    destroy(): void {
      this.gone = true;
      this.emit('closed');
    }
    answer(event: unknown, ...args: unknown[]): unknown {
      return this.heard.get(confirmChannel)?.(event, ...args);
    }
  }
  const session = {
    protocol: { handle: (_scheme: string, handler: typeof serve) => (serve = handler) },
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
  } as unknown as Session;
  const confirm = createConfirmation({
    BrowserWindow: FakeWindow as unknown as typeof BrowserWindow,
    session,
    parent: () => undefined,
    preload: '/out/preload/confirm.cjs',
    icon: '',
    language: () => 'nl',
    dark: () => false,
    nonce: () => 'n',
    refused: (what) => void refused.push(what),
  });
  const opened = async (): Promise<FakeWindow> => {
    await Promise.resolve();
    const last = made.at(-1);
    if (!last) throw new Error('No window was opened');
    return last.window;
  };
  return {
    confirm,
    opened,
    made,
    refused,
    serve: (url: string, method = 'GET') => serve(new Request(url, { method })),
  };
}

describe('the confirmation window', () => {
  it('agrees when the number of lines is typed, and closes', async () => {
    const { confirm, opened } = setUp();
    const agreed = confirm(question);
    const window = await opened();
    expect(window.answer(own, '3')).toBe(true);
    expect(await agreed).toBe(true);
    expect(window.gone).toBe(true);
  });

  it('stays open at a wrong text, and takes the right one after it', async () => {
    const { confirm, opened } = setUp();
    const agreed = confirm(question);
    const window = await opened();
    expect(window.answer(own, '4')).toBe(false);
    expect(window.gone).toBe(false);
    window.answer(own, 'bakkerij de vroege vogel');
    expect(await agreed).toBe(true);
  });

  it('means no when it is cancelled, and when it is closed', async () => {
    const { confirm, opened } = setUp();
    const cancelled = confirm(question);
    (await opened()).answer(own, null);
    expect(await cancelled).toBe(false);
    const closed = confirm(question);
    (await opened()).destroy();
    expect(await closed).toBe(false);
  });

  it.each([
    ['the app page', { sender: { id: 1 }, senderFrame: { parent: null, url: 'app://loondesk/index.html' } }],
    [
      'the app page inside this window',
      { sender: { id: contentsId }, senderFrame: { parent: null, url: 'app://loondesk/index.html' } },
    ],
    ['a frame', { sender: { id: contentsId }, senderFrame: { parent: {}, url: confirmEntry } }],
    ['a frame that is gone', { sender: { id: contentsId }, senderFrame: null }],
  ])('takes no answer from %s', async (_who, event) => {
    const { confirm, opened, refused } = setUp();
    const agreed = confirm(question);
    const window = await opened();
    expect(window.answer(event, '3')).toBe(false);
    expect(refused).toEqual(['confirmation']);
    expect(window.gone).toBe(false);
    window.answer(own, null);
    expect(await agreed).toBe(false);
  });

  it.each([[[]], [[3]], [['3', 'more']], [[{ typed: '3' }]], [['3'.repeat(301)]]])(
    'takes no answer of another shape: %j',
    async (args) => {
      const { confirm, opened, refused } = setUp();
      const agreed = confirm(question);
      const window = await opened();
      expect(window.answer(own, ...args)).toBe(false);
      expect(refused).toHaveLength(1);
      window.destroy();
      expect(await agreed).toBe(false);
    },
  );

  it('has a preload and a session of its own, every protection, and no tools for developers', async () => {
    const { confirm, opened, made } = setUp();
    const agreed = confirm(question);
    (await opened()).destroy();
    await agreed;
    expect(made[0]?.options.webPreferences).toMatchObject({
      preload: '/out/preload/confirm.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      devTools: false,
    });
    expect(made[0]?.options.webPreferences?.session).toBeDefined();
    expect(made[0]?.window.loaded).toBe(confirmEntry);
  });

  it('serves its one page while a question stands, and nothing else ever', async () => {
    const { confirm, opened, serve } = setUp();
    expect((await serve(confirmEntry)).status).toBe(404);
    const agreed = confirm(question);
    const window = await opened();
    const page = await serve(confirmEntry);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('Bakkerij De Vroege Vogel');
    expect((await serve('app://confirm/index.html')).status).toBe(404);
    expect((await serve('app://loondesk/index.html')).status).toBe(404);
    expect((await serve(confirmEntry, 'POST')).status).toBe(404);
    window.destroy();
    await agreed;
    expect((await serve(confirmEntry)).status).toBe(404);
  });
});
