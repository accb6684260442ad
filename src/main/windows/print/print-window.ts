import type { BrowserWindow, Session, WebPreferences } from 'electron';
import { err, ok } from '../../../shared/errors.js';
import type { Print } from '../../exports/pdf/print.js';
import { type PrintedTable, printedFoot, printedHtml, printPolicy } from '../../exports/pdf/printed-table.js';
import { appScheme } from '../../security/app-protocol.js';
import { denyPermissions, windowPreferences } from '../../security/index.js';

export interface PrintWindowParts {
  readonly BrowserWindow: typeof BrowserWindow;
  /** In memory, and nothing else's: the only place where `app://print` exists. */
  readonly session: Session;
  readonly nonce: () => string;
  readonly failed: (cause: unknown) => void;
}

/** The only page of its session; no other window ever has it. */
export const printEntry = `${appScheme}://print/`;

/** Never shown, without any script and without a preload: there is nothing in it that could ask main for anything. */
export function printPreferences(session: Session): WebPreferences {
  const { preload: _none, ...protections } = windowPreferences('', false);
  return { ...protections, session, javascript: false, images: false, webgl: false };
}

/** A4 lying down, in inches: the foot needs its own room. */
const paper = { top: 0.5, bottom: 0.6, left: 0.47, right: 0.47 };

/** PDFs made by Chromium in a window of its own, one after the other. */
export function createPrint(parts: PrintWindowParts): Print {
  const { session, nonce, failed } = parts;
  let shown: PrintedTable | null = null;
  denyPermissions(session);
  session.protocol.handle(appScheme, (request) => {
    if (shown === null || request.method !== 'GET' || request.url !== printEntry)
      return new Response(null, { status: 404 });
    const own = nonce();
    return new Response(printedHtml(shown, own), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': printPolicy(own),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      },
    });
  });
  // Whatever a document says, nothing leaves this session: neither network, file nor another page of the app.
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== printEntry }));

  const one = async (table: PrintedTable, signal?: AbortSignal): Promise<Uint8Array> => {
    signal?.throwIfAborted();
    shown = table;
    const window = new parts.BrowserWindow({ show: false, webPreferences: printPreferences(session) });
    const stopped = untilStopped(signal);
    const made = async (): Promise<Uint8Array> => {
      await window.loadURL(printEntry);
      return window.webContents.printToPDF({
        pageSize: 'A4',
        landscape: true,
        margins: paper,
        printBackground: false,
        generateTaggedPDF: true,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: printedFoot(table),
      });
    };
    try {
      return await Promise.race([made(), stopped]);
    } finally {
      shown = null;
      if (!window.isDestroyed()) window.destroy();
    }
  };

  let last: Promise<unknown> = Promise.resolve();
  return async (table, signal) => {
    const turn = last.then(() => one(table, signal));
    last = turn.catch(() => undefined);
    try {
      return ok(await turn);
    } catch (cause) {
      if (signal?.aborted) return err({ kind: 'cancelled' });
      failed(cause);
      return err({ kind: 'file-not-saved', detail: 'print' });
    }
  };
}

/** Rejects when somebody stops it: closing the window does not always end what Chromium was asked. */
function untilStopped(signal: AbortSignal | undefined): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
  });
  stopped.catch(() => undefined);
  return stopped;
}
