import type { BrowserWindow, Session, WebPreferences } from 'electron';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { Language } from '../../../shared/ipc/app.js';
import type { DocumentViewer, ShownDocument } from '../../exports/show-document.js';
import { appScheme, fileOf } from '../../security/app-protocol.js';
import { denyPermissions, windowPreferences } from '../../security/index.js';
import { type Shown, viewerEntry, viewerHost, viewerOrigin, viewerPage, viewerPolicy, viewerTitle } from './page.js';

export interface ViewerWindowParts {
  readonly BrowserWindow: typeof BrowserWindow;
  /** In memory, the n-th window's alone: in it exist the viewer's own files and, once, the document that it shows. */
  readonly session: (slot: number) => Session;
  /** Folder of the viewer's built files, each packed with brotli; nothing outside it is ever read. */
  readonly root: string;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly icon: string;
  readonly language: () => Language;
  readonly dark: () => boolean;
  readonly nonce: () => string;
  readonly failed: (cause: unknown) => void;
}

/** Windows at the same time. One more takes the place of the one that was opened first. */
export const mostWindows = 6;

/** No preload: there is nothing in the window that could ask main for anything. No image is ever loaded from an address. */
export function viewerPreferences(session: Session): WebPreferences {
  const { preload: _none, ...protections } = windowPreferences('', false);
  return { ...protections, session, images: false, webgl: false };
}

const unpack = promisify(brotliDecompress);

interface Slot {
  readonly session: Session;
  /** What the next load of its one page gets; null at all other times. */
  pending: Shown | null;
  window: BrowserWindow | null;
  /** Grows with each window: the smallest was opened first. */
  turn: number;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Documents in windows of their own: a session, a process and an origin each, and no way out of any of them. */
export function createViewer(parts: ViewerWindowParts): DocumentViewer {
  const slots: Slot[] = [];
  let turn = 0;

  const freeSlot = (name: string): Slot => {
    // The same document once more takes its own window's place.
    const same = slots.find(({ window }) => window?.getTitle() === name);
    const free = same ?? slots.find(({ window }) => window === null);
    if (free) return free;
    if (slots.length < mostWindows) {
      const made: Slot = { session: parts.session(slots.length), pending: null, window: null, turn: 0 };
      slots.push(made);
      closeOff(parts, made);
      return made;
    }
    return slots.reduce((first, slot) => (slot.turn < first.turn ? slot : first));
  };

  return {
    async show(document) {
      const title = viewerTitle(document, parts.language());
      const slot = freeSlot(title);
      close(slot);
      slot.turn = turn += 1;
      const window = open(parts, slot, title);
      slot.window = window;
      window.once('closed', () => {
        if (slot.window === window) slot.window = null;
      });
      follow(parts, slot, window, { ...document, pdfs: [] });
      try {
        await load(slot, window, { document, crashed: false });
        if (!window.isDestroyed()) window.show();
      } catch (cause) {
        close(slot);
        throw cause;
      }
    },
    closeAll: () => slots.forEach(close),
  };
}

function open(parts: ViewerWindowParts, { session }: Slot, title: string): BrowserWindow {
  return new parts.BrowserWindow({
    width: 860,
    height: 960,
    minWidth: 480,
    minHeight: 360,
    show: false,
    fullscreenable: false,
    title,
    icon: parts.icon,
    backgroundColor: parts.dark() ? '#101415' : '#EEF1F1',
    webPreferences: viewerPreferences(session),
  });
}

/** The document is there for one load of one page, and gone before the window is seen. */
async function load(slot: Slot, window: BrowserWindow, shown: Shown): Promise<void> {
  slot.pending = shown;
  try {
    await window.loadURL(viewerEntry);
  } catch (cause) {
    // Closed while it loaded: nobody waits for it any more.
    if (!window.isDestroyed()) throw cause;
  } finally {
    slot.pending = null;
  }
}

/** What a page that was taken over could try with its window, and what becomes of one whose process is gone. `document`: without its bytes. */
function follow(parts: ViewerWindowParts, slot: Slot, window: BrowserWindow, document: ShownDocument): void {
  // The title says where somebody works: it stays what main made it.
  window.on('page-title-updated', (event) => event.preventDefault());
  // about:blank raises no event that could be refused.
  window.webContents.on('did-navigate', (_event, url) => {
    if (url !== viewerEntry && !window.isDestroyed()) window.destroy();
  });
  let told = false;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    parts.failed(`viewer: ${reason}`);
    if (window.isDestroyed()) return;
    if (told) return window.destroy();
    told = true;
    load(slot, window, { document, crashed: true }).catch(parts.failed);
  });
}

/** All that exists in this session, for ever: the viewer's files, and its page while a document waits. */
function closeOff(parts: ViewerWindowParts, slot: Slot): void {
  const { session } = slot;
  denyPermissions(session);
  session.protocol.handle(appScheme, async (request) => {
    if (request.method !== 'GET') return refuse();
    if (request.url !== viewerEntry) return ownFile(parts, request.url);
    const { pending } = slot;
    // Once: neither a second load nor anything in the page gets it again.
    slot.pending = null;
    if (pending === null) return refuse();
    const nonce = parts.nonce();
    const page = viewerPage(pending, { language: parts.language(), nonce });
    return new Response(page, { headers: headers('text/html; charset=utf-8', nonce) });
  });
  // Whatever a document makes the page do, nothing leaves this session: neither network, file nor another page of the app.
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith(`${viewerOrigin}/`) }));
  session.on('will-download', (event) => event.preventDefault());
}

async function ownFile(parts: ViewerWindowParts, url: string): Promise<Response> {
  const path = fileOf(url, parts.root, viewerHost);
  const type = types[path?.split('.').at(-1) ?? ''];
  if (path === undefined || type === undefined) return refuse();
  try {
    const bytes = await unpack(await parts.readFile(`${path}.br`));
    return new Response(new Uint8Array(bytes), { headers: headers(type, '') });
  } catch {
    return refuse();
  }
}

const headers = (type: string, nonce: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': viewerPolicy(nonce),
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
});

const refuse = (): Response => new Response(null, { status: 404, headers: headers('text/plain', '') });

function close({ window }: Slot): void {
  if (window && !window.isDestroyed()) window.destroy();
}
