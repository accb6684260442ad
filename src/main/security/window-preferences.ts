import type { WebPreferences } from 'electron';

/** Every window of the app has exactly these; they are spelled out although most are defaults. */
export function windowPreferences(preload: string, devTools: boolean): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    // Salaries and addresses are not sent to a spelling service.
    spellcheck: false,
    devTools,
  };
}
