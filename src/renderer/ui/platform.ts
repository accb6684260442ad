/** Whether keys are shown and pressed the Mac way. The user agent is enough: it decides symbols, no safety. */
export const isMac = (): boolean => typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent);

/** Ctrl, or Command on a Mac. */
export const hasCommandKey = (event: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean =>
  isMac() ? event.metaKey : event.ctrlKey;
