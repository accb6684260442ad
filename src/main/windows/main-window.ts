import type { BrowserWindow } from 'electron';
import { appEntry, appOrigin, windowPreferences } from '../security/index.js';
import { titleBar } from './title-bar.js';

export interface MainWindowParts {
  readonly BrowserWindow: typeof BrowserWindow;
  readonly created: (window: BrowserWindow) => void;
  readonly preload: string;
  readonly icon: string;
  readonly platform: NodeJS.Platform;
  readonly dark: boolean;
  readonly devTools: boolean;
}

/** The band is the title bar (look, "Layout"): on Windows and Linux the system draws its buttons over it. */
export async function openMainWindow(parts: MainWindowParts): Promise<BrowserWindow> {
  const overlay = { ...titleBar, symbolColor: '#FFFFFF' };
  const window = new parts.BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Loondesk',
    icon: parts.icon,
    backgroundColor: parts.dark ? '#1A2022' : '#FFFFFF',
    titleBarStyle: 'hidden',
    ...(parts.platform === 'darwin' ? {} : { titleBarOverlay: overlay }),
    webPreferences: windowPreferences(parts.preload, parts.devTools),
  });
  parts.created(window);
  // about:blank alone raises no event that could be refused: no call is answered there, and the app comes back at once.
  window.webContents.on('did-navigate', (_event, url) => {
    if (!url.startsWith(`${appOrigin}/`)) void window.loadURL(appEntry);
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(appEntry);
  return window;
}
