import { spawnSync } from 'node:child_process';

/** Whether a window can be shown. Only Linux can be without a display. */
export const hasDisplay = (env = process.env, platform = process.platform) =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** Whether this machine can make a display of its own. */
export const hasXvfb = () =>
  process.platform === 'linux' && spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0;

/**
 * A command under a display of its own: 24 bits, large enough for every window that tests open. Without -noreset
 * the display starts anew when its last window goes, and an app that starts just then finds none.
 */
export const withXvfb = (command, args) => [
  'xvfb-run',
  ['-a', '-s', '-screen 0 1920x1200x24 -noreset', command, ...args],
];

/** Chromium, Electron's included, refuses its sandbox to root on Linux. */
export const runsAsRoot = () => process.platform === 'linux' && process.getuid?.() === 0;
