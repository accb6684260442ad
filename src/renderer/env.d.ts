import type { LoondeskApi } from '../shared/ipc/contract.js';

declare global {
  interface Window {
    /** Put there by the preload script: the only way out of the renderer. */
    readonly loondesk: LoondeskApi;
  }
}
