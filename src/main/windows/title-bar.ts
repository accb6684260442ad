import type { BrowserWindow } from 'electron';
import type { Settings } from '../../shared/ipc/app.js';
import type { Connection, ConnectionKind } from '../../shared/ipc/connections.js';

/** `color`: the band below shows through. */
export const titleBar = { height: 32, color: '#00000000' } as const;

/**
 * The system draws its buttons over our band, whose colour goes with the connection: dark ones on the sandbox's amber,
 * light ones on red and blue. Null: the first start, whose band has the colour of the theme.
 */
export function buttonColor(kind: ConnectionKind | null, dark: boolean): string {
  if (kind === 'sandbox') return dark ? '#221700' : '#2B1D00';
  return kind === null && !dark ? '#161C1E' : '#FFFFFF';
}

/** What the band stands for; null before anybody chose where to begin. */
export function bandKind(connections: readonly Connection[], { welcomed }: Pick<Settings, 'welcomed'>) {
  if (!welcomed && connections.every(({ kind }) => kind === 'demo')) return null;
  return connections.find(({ current }) => current)?.kind ?? null;
}

/** On macOS the buttons are the system's own and need no colour. */
export function colourButtons(
  window: Pick<BrowserWindow, 'setTitleBarOverlay'>,
  platform: NodeJS.Platform,
  symbolColor: string,
): void {
  if (platform !== 'darwin') window.setTitleBarOverlay({ ...titleBar, symbolColor });
}
