import { expect, test } from '../fixtures/test.js';

test('the window has every protection that it should have, read back from Electron', async ({ app }) => {
  const preferences = await app.electron?.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    const all = contents
      ? (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()
      : {};
    const names = [
      'contextIsolation',
      'sandbox',
      'nodeIntegration',
      'nodeIntegrationInSubFrames',
      'webSecurity',
      'webviewTag',
      'disableDialogs',
      'allowRunningInsecureContent',
    ];
    return Object.fromEntries(names.map((name) => [name, all[name]]));
  });
  expect(preferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    disableDialogs: true,
    allowRunningInsecureContent: false,
  });
});

test('main listens to the contract and to nothing else, not even what libraries open', async ({ app }) => {
  const names = await app.electron?.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String));
  expect(names).toEqual([]);
});

test('every permission is denied', async ({ app }) => {
  const states = await app.page.evaluate(async () => {
    const ask = async (name: string): Promise<string> =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map(ask));
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('the title names the kind of connection, for the task bar', async ({ app }) => {
  const title = await app.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  expect(title).toContain('DEMO');
});
