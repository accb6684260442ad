import type { IpcMain } from 'electron';

/**
 * electron-store opens a channel of its own that tells any page where the app's data live. The contract does not
 * list it, so it is closed before a window exists. Returns the names closed, for the surface test.
 */
export function closeForeignChannels(ipcMain: Pick<IpcMain, 'eventNames' | 'removeAllListeners'>): string[] {
  const foreign = ipcMain.eventNames().map(String);
  for (const name of foreign) ipcMain.removeAllListeners(name);
  return foreign;
}
