import type { BrowserWindow, Session, WebPreferences } from 'electron';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { Print, ToPaper } from '../../exports/pdf/print.js';
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

/** Rows up to which a PDF tells programs that read aloud what is a table: with 5,000 it is forty times as large and twice as slow. */
const mostTagged = 1000;

/** What a person who presses Cancel in the dialog is called by Electron, in its several spellings. */
const pickedNone = /cancel/i;

/** PDFs and paper made by Chromium in windows of their own, which open one after the other. */
export function createPrint(parts: PrintWindowParts): { readonly print: Print; readonly toPaper: ToPaper } {
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

  const open = async (table: PrintedTable, signal?: AbortSignal): Promise<BrowserWindow> => {
    signal?.throwIfAborted();
    shown = table;
    const window = new parts.BrowserWindow({ show: false, webPreferences: printPreferences(session) });
    try {
      await Promise.race([window.loadURL(printEntry), untilStopped(signal)]);
      return window;
    } catch (cause) {
      close(window);
      throw cause;
    } finally {
      shown = null;
    }
  };

  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: there is one document at a time, and laying out takes a lot of memory. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    print: async (table, signal, at) => {
      try {
        const pdf = await inTurn(async () => {
          at?.('building-page');
          const window = await open(table, signal);
          try {
            at?.('printing-page');
            return await Promise.race([window.webContents.printToPDF(pdfOptions(table)), untilStopped(signal)]);
          } finally {
            close(window);
          }
        });
        return ok(pdf);
      } catch (cause) {
        if (signal?.aborted) return err({ kind: 'cancelled' });
        failed(cause);
        return err({ kind: 'file-not-saved', detail: 'print' });
      }
    },

    toPaper: async (table, signal) => {
      try {
        const window = await inTurn(() => open(table, signal));
        // Out of turn: a dialog that nobody answers must not hold up the files of others.
        try {
          return await Promise.race([picked(window, table, failed), untilStopped(signal)]);
        } finally {
          close(window);
        }
      } catch (cause) {
        if (signal?.aborted) return ok({ printed: false });
        failed(cause);
        return err({ kind: 'file-not-saved', detail: 'printer' });
      }
    },
  };
}

const pdfOptions = (table: PrintedTable): Electron.PrintToPDFOptions => ({
  pageSize: 'A4',
  landscape: true,
  margins: paper,
  printBackground: false,
  generateTaggedPDF: table.rows.length <= mostTagged,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: printedFoot(table),
});

/** Asks for a printer, never without a person: `silent` would send payroll to whatever printer stands first. */
const picked = (
  { webContents }: BrowserWindow,
  { title }: PrintedTable,
  failed: (cause: unknown) => void,
): Promise<Result<{ printed: boolean }>> =>
  new Promise((resolve) => {
    const options = { silent: false, printBackground: false, landscape: true, pageSize: 'A4', footer: title } as const;
    webContents.print(options, (printed, reason) => {
      if (printed || pickedNone.test(reason)) return resolve(ok({ printed }));
      failed(reason);
      resolve(err({ kind: 'file-not-saved', detail: 'printer' }));
    });
  });

function close(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.destroy();
}

/** Rejects when somebody stops it: closing the window does not always end what Chromium was asked. */
function untilStopped(signal: AbortSignal | undefined): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => reject(new Error('stopped'));
    // It may have been stopped by what is raced with this.
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
  });
  stopped.catch(() => undefined);
  return stopped;
}
