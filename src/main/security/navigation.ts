import type { App, WebContents } from 'electron';

/**
 * No page of ours ever goes anywhere else, opens a window, or embeds a webview: every attempt is refused.
 * The first load is started by main (`loadURL`), which does not raise these events.
 */
export function forbidNavigation(app: Pick<App, 'on'>, onRefused: (what: string) => void): void {
  app.on('web-contents-created', (_event, contents) => forbidIn(contents, onRefused));
}

function forbidIn(contents: WebContents, onRefused: (what: string) => void): void {
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
    contents.on(name as 'will-navigate', (event) => {
      event.preventDefault();
      onRefused(name);
    });
  }
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    onRefused('will-attach-webview');
  });
  contents.setWindowOpenHandler(() => {
    onRefused('window.open');
    return { action: 'deny' };
  });
}
