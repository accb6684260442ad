/**
 * The page's half of the host: what a sandboxed preload finds as `require('electron')`. It runs before any script of
 * the page and leaves nothing behind but what the preload exposes. Must stay free of outer names: the page gets its text.
 *
 * @param {{ bindingName: string, receiverName: string, createCodec: () => { encode(v: unknown): string, decode(t: string): unknown },
 *   preload: (require: unknown, process: unknown, module: unknown, exports: unknown) => void, process: object }} parts
 */
export function installBridge({ bindingName, receiverName, createCodec, preload, process }) {
  const post = globalThis[bindingName];
  delete globalThis[bindingName];
  // Electron runs a preload in the main frame alone.
  if (!post || globalThis.window !== globalThis.top) return;

  const codec = createCodec();
  const pending = new Map();
  const listeners = new Map();
  let lastId = 0;
  const tell = (message) => post(JSON.stringify(message));
  const listenersOf = (channel) => listeners.get(channel) ?? listeners.set(channel, []).get(channel);
  const refuseUnknown = (name, members) =>
    new Proxy(members, {
      get: (target, key) => {
        if (key in target || typeof key === 'symbol' || key === 'then') return target[key];
        throw new Error(`The stand-in host has no ${name}.${key} in the preload.`);
      },
    });

  Object.defineProperty(globalThis, receiverName, {
    configurable: true,
    value: (text) => {
      const message = JSON.parse(text);
      if (message.kind === 'event') {
        const args = codec.decode(message.args);
        for (const listener of Array.from(listenersOf(message.channel)))
          listener({ sender: ipcRenderer, ports: [] }, ...args);
        return;
      }
      const call = pending.get(message.id);
      pending.delete(message.id);
      if (message.error !== undefined) call?.reject(new Error(message.error));
      else call?.resolve(codec.decode(message.value));
    },
  });

  const ipcRenderer = refuseUnknown('ipcRenderer', {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const message = { kind: 'invoke', id: ++lastId, channel, args: codec.encode(args) };
        pending.set(message.id, { resolve, reject });
        tell(message);
      }),
    send: (channel, ...args) => tell({ kind: 'send', channel, args: codec.encode(args) }),
    on: (channel, listener) => (listenersOf(channel).push(listener), ipcRenderer),
    once: (channel, listener) => {
      const only = (...args) => (ipcRenderer.removeListener(channel, only), listener(...args));
      return ipcRenderer.on(channel, only);
    },
    removeListener: (channel, listener) => {
      const at = listenersOf(channel).lastIndexOf(listener);
      if (at >= 0) listenersOf(channel).splice(at, 1);
      return ipcRenderer;
    },
    off: (channel, listener) => ipcRenderer.removeListener(channel, listener),
    removeAllListeners: (channel) => (
      channel === undefined ? listeners.clear() : listeners.delete(channel),
      ipcRenderer
    ),
  });

  /** What Electron's bridge does to a value that crosses it: functions are wrapped, promises followed, the rest copied. */
  const cross = (value, seen = new Map()) => {
    if (typeof value === 'function') {
      if (!seen.has(value)) seen.set(value, (...args) => cross(value(...args.map((arg) => cross(arg)))));
      return seen.get(value);
    }
    if (value === null || typeof value !== 'object') return value;
    if (seen.has(value)) return seen.get(value);
    if (value instanceof Promise)
      return value.then(
        (result) => cross(result),
        (reason) => Promise.reject(cross(reason)),
      );
    if (Array.isArray(value)) {
      const copy = [];
      seen.set(value, copy);
      for (const item of value) copy.push(cross(item, seen));
      return copy;
    }
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return structuredClone(value);
    const copy = {};
    seen.set(value, copy);
    for (const [key, item] of Object.entries(value)) copy[key] = cross(item, seen);
    return copy;
  };

  const freeze = (value) => {
    if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
    Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  };

  const contextBridge = refuseUnknown('contextBridge', {
    exposeInMainWorld: (key, api) => {
      if (key in globalThis)
        throw new Error(`Cannot bind an API on top of an existing property on the window object: ${key}`);
      Object.defineProperty(globalThis, key, {
        value: freeze(cross(api)),
        enumerable: true,
        writable: false,
        configurable: false,
      });
    },
  });

  // Whatever the app's handler says, this host has one window: a page gets what Electron gives it on a denial.
  globalThis.open = (url = '') => (tell({ kind: 'open', url: String(url) }), null);

  const electron = refuseUnknown('electron', { contextBridge, ipcRenderer });
  const require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`A sandboxed preload cannot require '${name}': it must be one file.`);
  };
  const module = { exports: {} };
  // The receiver is there before the preload runs, so that nothing that main pushes is lost.
  tell({ kind: 'ready' });
  preload(require, process, module, module.exports);
}
