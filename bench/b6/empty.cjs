// The least that Electron can show: what B6 compares the app with.
const { app, BrowserWindow } = require('electron');
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  return window.loadURL('data:text/html,<title>empty</title><p id="ready">ready');
});
app.on('window-all-closed', () => app.quit());
