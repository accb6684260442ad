/**
 * Chromium's switches for a window that shows the app and talks to nobody.
 *
 * @param {{ profile: string, url: string, width: number, height: number, headless: boolean, debugPort: boolean, asRoot: boolean }} options
 *   `url`: what the window opens; width and height in CSS pixels; `debugPort`: also listen on a port of 127.0.0.1 (tests alone).
 * @returns {string[]}
 */
export function chromiumFlags({ profile, url, width, height, headless, debugPort, asRoot }) {
  return [
    `--user-data-dir=${profile}`,
    `--app=${url}`,
    `--window-size=${width},${height}`,
    // A pipe, because a port could be used by everybody on the machine.
    '--remote-debugging-pipe',
    ...(debugPort ? ['--remote-debugging-port=0'] : []),
    ...(headless ? ['--headless'] : []),
    ...(asRoot ? ['--no-sandbox'] : []),
    // No name resolves and no proxy is asked: the page's files are answered before the network is reached.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--no-proxy-server',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-domain-reliability',
    '--disable-client-side-phishing-detection',
    '--disable-breakpad',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater,InterestFeedContentSuggestions,GlobalMediaControls',
    '--metrics-recording-only',
    '--no-pings',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-search-engine-choice-screen',
    '--password-store=basic',
    '--use-mock-keychain',
    // What the app's own handlers deny in Electron.
    '--deny-permission-prompts',
    // Silences the bar that warns of unusual switches such as the resolver's.
    '--test-type',
    '--hide-crash-restore-bubble',
    '--disable-session-crashed-bubble',
  ];
}
