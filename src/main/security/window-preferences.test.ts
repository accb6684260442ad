import { describe, expect, it } from 'vitest';
import { windowPreferences } from './window-preferences.js';

describe('windowPreferences', () => {
  it('is exactly this: a weaker value, or one that is left out, is a decision to be seen here', () => {
    expect(windowPreferences('/app/preload.cjs', false)).toEqual({
      preload: '/app/preload.cjs',
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
      spellcheck: false,
      devTools: false,
    });
  });
});
