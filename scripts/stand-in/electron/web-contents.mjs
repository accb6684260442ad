import { EventEmitter } from 'node:events';
import { PageConnection } from '../page/connection.mjs';
import { context } from '../context.mjs';
import { refuseUnknown } from '../refuse.mjs';
import { toAppUrl, toPageUrl } from '../scheme-urls.mjs';
import { deliver } from './ipc-main.mjs';
import { followTheme, nativeTheme } from './native-theme.mjs';
import { preventable } from './preventable.mjs';
import { sessionFor } from './session.mjs';

let lastId = 0;

/**
 * Electron's WebContents for the one page of a window.
 *
 * @param {{ preferences: object, open: (url: string) => Promise<{ pipe: object, sessionId: string }>, focus: () => void, close: () => void }} parts
 *   `open` starts the browser's window; it is asked for once, at the first load.
 */
export function createWebContents({ preferences, open, focus, close }) {
  const events = new EventEmitter();
  const unsent = [];
  let page;
  let windowOpenHandler = () => ({ action: 'deny' });
  let destroyed = false;
  let loading = false;

  const connect = async (url) => {
    const { pipe, sessionId } = await open(toPageUrl(url, context.schemes));
    page = new PageConnection(pipe, sessionId);
    page.on('message', (message) => void deliver(contents, message));
    page.on('navigation', askBeforeNavigation);
    page.on('open', (target) =>
      windowOpenHandler({ url: target, frameName: '', features: '', disposition: 'new-window' }),
    );
    page.on('event', onEvent);
    await page.prepare({ preload: preferences.preload, argv: preferences.additionalArguments ?? [] });
    await followTheme(page);
    for (const [channel, args] of unsent.splice(0)) page.push(channel, args);
  };

  const askBeforeNavigation = ({ url, frameId, refuse }) => {
    const isMainFrame = frameId === page.frames.mainId;
    const details = preventable({ url: toAppUrl(url, context.schemes), isMainFrame, isSameDocument: false });
    events.emit('will-frame-navigate', details);
    if (isMainFrame && !details.defaultPrevented) events.emit('will-navigate', details, details.url);
    if (details.defaultPrevented) refuse();
  };

  const onEvent = (method, params) => {
    if (method === 'Page.domContentEventFired') events.emit('dom-ready', {});
    else if (method === 'Page.loadEventFired') {
      loading = false;
      events.emit('did-finish-load', {});
    } else if (method === 'Inspector.targetCrashed')
      events.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    else if (method === 'Log.entryAdded')
      tellConsole(params.entry.level, params.entry.text, params.entry.lineNumber ?? 0, params.entry.url ?? '');
    else if (method === 'Runtime.consoleAPICalled')
      tellConsole(
        params.type,
        params.args.map((arg) => arg.value ?? arg.description ?? '').join(' '),
        params.stackTrace?.callFrames[0]?.lineNumber ?? 0,
        params.stackTrace?.callFrames[0]?.url ?? '',
      );
    else if (method === 'Runtime.exceptionThrown')
      tellConsole(
        'error',
        params.exceptionDetails.exception?.description ?? params.exceptionDetails.text,
        params.exceptionDetails.lineNumber,
        params.exceptionDetails.url ?? '',
      );
  };

  const tellConsole = (type, message, lineNumber, sourceId) => {
    const level = ['error', 'warning', 'debug'].includes(type) ? type : 'info';
    events.emit('console-message', {
      level,
      message,
      lineNumber,
      sourceId: toAppUrl(sourceId, context.schemes),
      frame: page.frames.main,
    });
  };

  const contents = refuseUnknown('webContents', {
    id: ++lastId,
    session: sessionFor(preferences),
    get mainFrame() {
      return page?.frames.main ?? null;
    },
    on: (name, listener) => (events.on(name, listener), contents),
    once: (name, listener) => (events.once(name, listener), contents),
    off: (name, listener) => (events.off(name, listener), contents),
    removeListener: (name, listener) => (events.off(name, listener), contents),
    removeAllListeners: (name) => (events.removeAllListeners(name), contents),
    listenerCount: (name) => events.listenerCount(name),
    send: (channel, ...args) => void (page ? page.push(channel, args) : unsent.push([channel, args])),
    // No name resolves in this host (chromium/flags.mjs).
    setWebRTCIPHandlingPolicy: () => undefined,
    setWindowOpenHandler: (handler) => void (windowOpenHandler = handler),
    loadURL: async (url) => {
      loading = true;
      if (!page) await connect(url);
      const loaded = new Promise((resolve) => events.once('did-finish-load', resolve));
      const { errorText } = await page.send('Page.navigate', { url: toPageUrl(url, context.schemes) });
      if (errorText) throw new Error(`${errorText} loading '${url}'`);
      await loaded;
    },
    reload: () => void page?.send('Page.reload'),
    executeJavaScript: async (code) => {
      const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
        expression: code,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    getURL: () => contents.mainFrame?.url ?? '',
    getType: () => 'window',
    isLoading: () => loading,
    isDestroyed: () => destroyed,
    isCrashed: () => false,
    isDevToolsOpened: () => false,
    focus,
    close,
  });
  nativeTheme.on('updated', () => page && !destroyed && followTheme(page).catch(() => undefined));
  return {
    contents,
    /** Ends it: the window is gone. */
    destroy: () => {
      destroyed = true;
      events.emit('destroyed');
    },
  };
}
