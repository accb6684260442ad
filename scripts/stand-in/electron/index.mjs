/** What `import 'electron'` finds in the app's main process here. Names that are not made are refused when used. */
import { absent } from '../refuse.mjs';
import { app } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { ipcMain } from './ipc-main.mjs';
import { nativeTheme } from './native-theme.mjs';
import { protocol } from './protocol.mjs';
import { session } from './session.mjs';
import { dialog, Menu, net, powerMonitor, safeStorage } from './small-parts.mjs';

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, net, powerMonitor, protocol, safeStorage, session };

export const autoUpdater = absent('autoUpdater');
export const BaseWindow = absent('BaseWindow');
export const clipboard = absent('clipboard');
export const contentTracing = absent('contentTracing');
export const crashReporter = absent('crashReporter');
export const desktopCapturer = absent('desktopCapturer');
export const globalShortcut = absent('globalShortcut');
export const MenuItem = absent('MenuItem');
export const MessageChannelMain = absent('MessageChannelMain');
export const nativeImage = absent('nativeImage');
export const netLog = absent('netLog');
export const Notification = absent('Notification');
export const powerSaveBlocker = absent('powerSaveBlocker');
export const screen = absent('screen');
export const shell = absent('shell');
export const systemPreferences = absent('systemPreferences');
export const Tray = absent('Tray');
export const utilityProcess = absent('utilityProcess');
export const webContents = absent('webContents');
export const webFrameMain = absent('webFrameMain');
export const WebContentsView = absent('WebContentsView');

export default {
  app,
  autoUpdater,
  BaseWindow,
  BrowserWindow,
  clipboard,
  contentTracing,
  crashReporter,
  desktopCapturer,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeImage,
  nativeTheme,
  net,
  netLog,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  Tray,
  utilityProcess,
  webContents,
  WebContentsView,
  webFrameMain,
};
