import { context } from '../context.mjs';
import { refuseUnknown } from '../refuse.mjs';

export const protocol = refuseUnknown('protocol', {
  /** Privileges are what the page's https: origin has anyway: standard, secure. */
  registerSchemesAsPrivileged: () => undefined,
  handle: (scheme, handler) => {
    if (context.schemes.has(scheme)) throw new Error(`The scheme has been registered: ${scheme}`);
    context.schemes.set(scheme, handler);
  },
  unhandle: (scheme) => void context.schemes.delete(scheme),
  isProtocolHandled: (scheme) => context.schemes.has(scheme),
});
