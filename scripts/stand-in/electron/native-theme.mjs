import { EventEmitter } from 'node:events';
import { refuseUnknown } from '../refuse.mjs';

const events = new EventEmitter();
events.setMaxListeners(0);
let source = 'system';
let systemIsDark = false;

export const nativeTheme = refuseUnknown('nativeTheme', {
  get themeSource() {
    return source;
  },
  set themeSource(value) {
    if (!['system', 'light', 'dark'].includes(value)) throw new TypeError(`themeSource cannot be ${value}`);
    const before = source;
    source = value;
    if (before !== value) events.emit('updated');
  },
  get shouldUseDarkColors() {
    return source === 'system' ? systemIsDark : source === 'dark';
  },
  shouldUseHighContrastColors: false,
  shouldUseInvertedColorScheme: false,
  inForcedColorsMode: false,
  prefersReducedTransparency: false,
  on: (name, listener) => (events.on(name, listener), nativeTheme),
  once: (name, listener) => (events.once(name, listener), nativeTheme),
  off: (name, listener) => (events.off(name, listener), nativeTheme),
  removeListener: (name, listener) => (events.off(name, listener), nativeTheme),
});

/** Shows the page the theme that the app chose; asks it what the system's is when the app follows the system. */
export async function followTheme(page) {
  const features = source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: source }];
  await page.send('Emulation.setEmulatedMedia', { features });
  if (source !== 'system') return;
  const { result } = await page.send('Runtime.evaluate', {
    expression: "matchMedia('(prefers-color-scheme: dark)').matches",
    returnByValue: true,
  });
  if (result.value === systemIsDark) return;
  systemIsDark = result.value;
  events.emit('updated');
}
