import type { App } from 'electron';

/**
 * A session asks nobody by itself. Chromium fetches dictionaries from Google for its spelling service, for each session
 * and also when no page uses it; it begins so soon that only the event of the session's making comes in time
 * (e2e/electron/network-errors.spec.ts watches from a proxy). Called before Electron is ready.
 */
export function silenceSessions(app: Pick<App, 'on'>): void {
  app.on('session-created', (session) => {
    session.setSpellCheckerEnabled(false);
    session.setSpellCheckerLanguages([]);
  });
}
