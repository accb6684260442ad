import { EventEmitter } from 'node:events';
import { refuseUnknown } from '../refuse.mjs';

const handlers = new Map();
const events = new EventEmitter();

export const ipcMain = refuseUnknown('ipcMain', {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  handleOnce: (channel, handler) =>
    ipcMain.handle(channel, (...args) => {
      handlers.delete(channel);
      return handler(...args);
    }),
  removeHandler: (channel) => void handlers.delete(channel),
  on: (channel, listener) => (events.on(channel, listener), ipcMain),
  once: (channel, listener) => (events.once(channel, listener), ipcMain),
  off: (channel, listener) => (events.off(channel, listener), ipcMain),
  removeListener: (channel, listener) => (events.off(channel, listener), ipcMain),
  eventNames: () => events.eventNames(),
  removeAllListeners: (channel) => (events.removeAllListeners(channel), ipcMain),
});

/**
 * Brings one message of a page to the app.
 * @param {object} sender the window's webContents
 * @param {{ kind: string, channel: string, args: unknown[], senderFrame: object | null, resolve: (value: unknown) => void, reject: (text: string) => void }} message
 */
export async function deliver(sender, { kind, channel, args, senderFrame, resolve, reject }) {
  const event = refuseUnknown('IpcMainEvent', {
    type: 'frame',
    sender,
    senderFrame,
    processId: senderFrame?.processId ?? -1,
    frameId: senderFrame?.routingId ?? -1,
    ports: [],
    returnValue: undefined,
    defaultPrevented: false,
  });
  if (kind === 'send') return void events.emit(channel, event, ...args);
  const handler = handlers.get(channel);
  try {
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    resolve(await handler(event, ...args));
  } catch (error) {
    reject(`Error invoking remote method '${channel}': ${String(error)}`);
  }
}
