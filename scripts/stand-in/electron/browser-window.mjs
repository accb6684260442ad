import { EventEmitter } from 'node:events';
import { startChromium } from '../chromium/start.mjs';
import { context } from '../context.mjs';
import { refuseUnknown } from '../refuse.mjs';
import { app, windowClosed } from './app.mjs';
import { preventable } from './preventable.mjs';
import { createWebContents } from './web-contents.mjs';

let lastId = 0;

/** A window of Chromium, with a browser process of its own: when it closes, that process ends. */
export function BrowserWindow(options = {}) {
  const events = new EventEmitter();
  const { width = 800, height = 600, title = app.name } = options;
  const state = {
    bounds: { x: options.x ?? 0, y: options.y ?? 0, width, height },
    title,
    visible: false,
    destroyed: false,
    closing: false,
  };
  let pipe;
  let sendToPage;

  /** Starts the browser, finds its one page and follows it until it is gone. */
  const open = async (url) => {
    const browser = startChromium(context.chromium, {
      url: 'data:text/html,',
      ...state.bounds,
      headless: context.headless,
      debugPort: context.debugPort,
    });
    pipe = browser.pipe;
    let lastWords = '';
    void browser.ended.then((words) => {
      lastWords = words;
      finish();
    });
    if (context.debugPort)
      void browser.debugUrl.then((address) => process.stderr.write(`stand-in: devtools ${address}\n`));
    const targetId = await firstPage(pipe).catch(() => {
      throw new Error(`Chromium could not open a window for ${url}. ${context.chromium} said: ${lastWords}`);
    });
    const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
    pipe.on('event', (method, params) => {
      if (method === 'Target.targetDestroyed' && params.targetId === targetId)
        pipe.send('Browser.close').catch(() => undefined);
      // A link that asks for a window of its own: the app denies it, and Chromium opened it already.
      if (
        method === 'Target.targetCreated' &&
        params.targetInfo.type === 'page' &&
        params.targetInfo.targetId !== targetId
      )
        pipe.send('Target.closeTarget', { targetId: params.targetInfo.targetId }).catch(() => undefined);
    });
    sendToPage = (method, params) => pipe.send(method, params, sessionId);
    return { pipe, sessionId };
  };

  const finish = () => {
    if (state.destroyed) return;
    if (!state.closing) events.emit('close', preventable());
    state.destroyed = true;
    context.windows.delete(window);
    destroyContents();
    events.emit('closed');
    windowClosed();
  };

  const setBounds = (bounds) => {
    Object.assign(state.bounds, bounds);
    if (pipe) void setWindowBounds(state.bounds).catch(() => undefined);
    events.emit('resize');
  };
  const setWindowBounds = async (bounds) => {
    const { windowId } = await pipe.send('Browser.getWindowForTarget', {
      targetId: (await sendToPage('Target.getTargetInfo')).targetInfo.targetId,
    });
    await pipe.send('Browser.setWindowBounds', { windowId, bounds });
  };

  const close = () => {
    if (state.closing || state.destroyed) return;
    const event = preventable();
    events.emit('close', event);
    if (!event.defaultPrevented) destroy();
  };
  const destroy = () => {
    state.closing = true;
    if (pipe) pipe.send('Browser.close').catch(() => undefined);
    else finish();
  };

  const { contents, destroy: destroyContents } = createWebContents({
    preferences: options.webPreferences ?? {},
    open,
    close,
    focus: () => void sendToPage?.('Page.bringToFront'),
  });
  contents.once('did-finish-load', () => events.emit('ready-to-show'));

  const window = refuseUnknown('BrowserWindow', {
    id: ++lastId,
    get webContents() {
      if (state.destroyed) throw new TypeError('Object has been destroyed');
      return contents;
    },
    get closing() {
      return state.closing;
    },
    on: (name, listener) => (events.on(name, listener), window),
    once: (name, listener) => (events.once(name, listener), window),
    off: (name, listener) => (events.off(name, listener), window),
    removeListener: (name, listener) => (events.off(name, listener), window),
    removeAllListeners: (name) => (events.removeAllListeners(name), window),
    loadURL: (url) => contents.loadURL(url),
    reload: () => contents.reload(),
    close,
    destroy,
    isDestroyed: () => state.destroyed,
    // The window is on the screen from its first load on: Chromium cannot prepare a hidden one.
    show: () => void (state.visible = true),
    showInactive: () => void (state.visible = true),
    isVisible: () => state.visible,
    focus: () => contents.focus(),
    isFocused: () => state.visible,
    isMinimized: () => false,
    isMaximized: () => false,
    isFullScreen: () => false,
    restore: () => undefined,
    getBounds: () => ({ ...state.bounds }),
    getNormalBounds: () => ({ ...state.bounds }),
    setBounds,
    getSize: () => [state.bounds.width, state.bounds.height],
    setSize: (newWidth, newHeight) => setBounds({ width: newWidth, height: newHeight }),
    getTitle: () => state.title,
    // The page's own title stands in the window's bar.
    setTitle: (text) => void (state.title = text),
    setMenu: () => undefined,
    removeMenu: () => undefined,
    setMenuBarVisibility: () => undefined,
    setAutoHideMenuBar: () => undefined,
    setBackgroundColor: () => undefined,
    // The bar above the page is Chromium's here.
    setTitleBarOverlay: () => undefined,
    setContentProtection: () => undefined,
    setProgressBar: () => undefined,
  });
  context.windows.add(window);
  app.emit('web-contents-created', {}, contents);
  app.emit('browser-window-created', {}, window);
  return window;
}

BrowserWindow.getAllWindows = () => [...context.windows];
BrowserWindow.getFocusedWindow = () => [...context.windows].find((window) => window.isVisible()) ?? null;
BrowserWindow.fromId = (id) => [...context.windows].find((window) => window.id === id) ?? null;
BrowserWindow.fromWebContents = (contents) =>
  [...context.windows].find((window) => window.webContents === contents) ?? null;

/** The page that Chromium opened at its start. */
async function firstPage(pipe) {
  const found = new Promise((resolve, reject) => {
    pipe.once('closed', reject);
    pipe.on('event', (method, params) => {
      if (method === 'Target.targetCreated' && params.targetInfo.type === 'page') resolve(params.targetInfo.targetId);
    });
  });
  await pipe.send('Target.setDiscoverTargets', { discover: true });
  return found;
}
