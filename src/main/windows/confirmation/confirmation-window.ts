import type { BrowserWindow, IpcMainInvokeEvent, Session } from 'electron';
import { z } from 'zod';
import type { Language } from '../../../shared/ipc/app.js';
import { confirmChannel } from '../../../shared/ipc/confirm-channel.js';
import type { Confirm, SendQuestion } from '../../change-sets/confirmation.js';
import { appScheme } from '../../security/app-protocol.js';
import { denyPermissions, isTrustedSender, windowPreferences } from '../../security/index.js';
import { confirmationPage, confirmationPolicy, confirmationTitle, confirmEntry, confirmOrigin } from './page.js';
import { agrees } from './typed.js';

export interface ConfirmationWindowParts {
  readonly BrowserWindow: typeof BrowserWindow;
  /** In memory, and nothing else's: only here does `app://confirm` exist, and here nothing else does. */
  readonly session: Session;
  /** The window that waits while this one is open. */
  readonly parent: () => BrowserWindow | undefined;
  readonly preload: string;
  readonly icon: string;
  readonly language: () => Language;
  readonly dark: () => boolean;
  readonly nonce: () => string;
  readonly refused: (what: string) => void;
}

/** At most what a company's name can be. */
const Answer = z.tuple([z.string().max(300).nullable()]);

/**
 * The question before production, in a window of main's own. The page that shows employees cannot open it without a
 * reviewed set, cannot see it and cannot answer it: it has its own session, host, preload and channel.
 */
export function createConfirmation(parts: ConfirmationWindowParts): Confirm {
  let shown: SendQuestion | null = null;
  denyPermissions(parts.session);
  parts.session.protocol.handle(appScheme, (request) => {
    if (shown === null || request.method !== 'GET' || request.url !== confirmEntry)
      return new Response(null, { status: 404 });
    const nonce = parts.nonce();
    return new Response(confirmationPage(shown, { language: parts.language(), dark: parts.dark(), nonce }), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': confirmationPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      },
    });
  });
  return async (question) => {
    shown = question;
    const window = open(parts, question);
    try {
      const answer = answerOf(window, question, parts.refused);
      await window.loadURL(confirmEntry);
      window.show();
      return await answer;
    } finally {
      shown = null;
      if (!window.isDestroyed()) window.destroy();
    }
  };
}

function open(parts: ConfirmationWindowParts, question: SendQuestion): BrowserWindow {
  const parent = parts.parent();
  return new parts.BrowserWindow({
    width: 480,
    height: 460,
    useContentSize: true,
    resizable: false,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    show: false,
    ...(parent ? { parent, modal: true } : {}),
    title: confirmationTitle(question, parts.language()),
    icon: parts.icon,
    backgroundColor: parts.dark() ? '#1A2022' : '#FFFFFF',
    webPreferences: { ...windowPreferences(parts.preload, false), session: parts.session },
  });
}

/** Resolves once: true when what was typed agrees, false at "no" or when the window goes. A wrong text keeps it open. */
function answerOf(window: BrowserWindow, question: SendQuestion, refused: (what: string) => void): Promise<boolean> {
  const { id } = window.webContents;
  return new Promise((resolve) => {
    window.once('closed', () => resolve(false));
    // On these contents alone: no other window's message can arrive here, and it is checked all the same.
    window.webContents.ipc.handle(confirmChannel, (event: IpcMainInvokeEvent, ...args: unknown[]) => {
      const answer = Answer.safeParse(args);
      if (!isTrustedSender(event, new Set([id]), confirmOrigin) || !answer.success) {
        refused('confirmation');
        return false;
      }
      const [typed] = answer.data;
      const agreed = typed !== null && agrees(question, typed);
      if (typed === null || agreed) resolve(agreed);
      return agreed;
    });
  });
}
