/**
 * The one script address that this page ever makes: Chromium refuses every other (trusted types), also to whoever takes
 * the page over after this has run, because the policy's name is used up.
 */
const address = new URL('worker.js', document.baseURI).href;

/** `TrustedScriptURL` is no part of the types that come with TypeScript; to a worker it is a text. */
export interface ScriptPolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

function trusted(scope: { readonly trustedTypes?: ScriptPolicyFactory | undefined }): string {
  const onlyOurs = (url: string): string => {
    if (url !== address) throw new TypeError('Not the address of the worker');
    return url;
  };
  return (
    scope.trustedTypes?.createPolicy('viewer-worker', { createScriptURL: onlyOurs }).createScriptURL(address) ?? address
  );
}

/** PDFs are taken apart in a thread of their own, so that one without an end leaves the window's buttons alive. */
export const startWorker = (): Worker => new Worker(trusted(globalThis), { type: 'module' });
