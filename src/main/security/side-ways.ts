import type { App } from 'electron';

/**
 * Ways out of a page that no content policy covers (e2e/electron/exfiltration.spec.ts tries them all and asks the net
 * stack). `<link rel=dns-prefetch>` looks up any name, and a name can carry what was stolen. WebRTC sends datagrams to
 * anybody, and still looks names up; so the page also gives it up itself (src/renderer/app/no-way-out.ts).
 * Called before Electron is ready.
 */
export function closeSideWays(app: Pick<App, 'on' | 'commandLine'>): void {
  app.commandLine.appendSwitch('blink-settings', 'dnsPrefetchingEnabled=false');
  app.on('web-contents-created', (_event, contents) => contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp'));
}
