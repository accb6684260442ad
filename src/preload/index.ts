import { contextBridge, ipcRenderer } from 'electron';
import { channelName, channels } from '../shared/ipc/channels.js';

/**
 * Builds `window.loondesk` from the list of channels: one function a call, nothing else.
 * No logic, no schemas, no Electron object reaches the page; main checks sender and input.
 */
const api: Record<string, Record<string, unknown>> = {};
for (const [domain, verbs] of Object.entries(channels)) {
  const group: Record<string, unknown> = {};
  for (const [verb, kind] of Object.entries(verbs)) {
    const channel = channelName(domain, verb);
    group[verb] =
      kind === 'stream'
        ? (listener: (value: unknown) => void): (() => void) => {
            const receive = (_event: unknown, value: unknown): void => listener(value);
            ipcRenderer.on(channel, receive);
            return () => void ipcRenderer.removeListener(channel, receive);
          }
        : (input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, input);
  }
  api[domain] = group;
}
contextBridge.exposeInMainWorld('loondesk', api);
