import { setNonce } from 'get-nonce';

/** The nonce that main wrote into the page for style elements; undefined where no policy is in force. */
export function readNonce(): string | undefined {
  const meta = document.querySelector('meta[name="csp-nonce"]');
  const nonce = meta?.getAttribute('content');
  return nonce ? nonce : undefined;
}

/** Hands the nonce to libraries that make style elements themselves (scroll lock in dialogs). */
export function shareNonce(): void {
  const nonce = readNonce();
  if (nonce) setNonce(nonce);
}
