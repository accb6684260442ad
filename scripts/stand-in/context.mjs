/**
 * What the parts of the stand-in share: how it was started, which schemes the app answers, which windows are open.
 * One per process, as Electron itself is.
 */
export const context = {
  /** Path of Chromium's executable. */
  chromium: '',
  /** Absolute path of the folder that holds the app's package.json. */
  appPath: '',
  /** The app's package.json. */
  manifest: {},
  headless: false,
  /** Whether other clients may connect to the page, on 127.0.0.1: tests alone. */
  debugPort: false,
  /** Schemes that the app has a handler for: scheme -> (Request) => Response | Promise<Response>. */
  schemes: new Map(),
  /** Every open window. */
  windows: new Set(),
};
