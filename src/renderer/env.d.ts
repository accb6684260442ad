import type { LoondeskApi } from '../shared/ipc/contract.js';
import type { PolicyFactory } from './app/trusted-types.js';
import type { ScriptPolicyFactory } from './viewer/worker.js';

declare global {
  /** Where the browser has Trusted Types. TypeScript's own library does not name it yet. */
  var trustedTypes: (PolicyFactory & ScriptPolicyFactory) | undefined;

  interface Window {
    /** Put there by the preload script: the only way out of the renderer. */
    readonly loondesk: LoondeskApi;
  }
}
