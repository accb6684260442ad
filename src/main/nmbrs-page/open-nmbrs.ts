import { err, ok, type Result } from '../../shared/errors.js';
import type { OpenedNmbrs } from '../../shared/ipc/connections.js';
import type { Access } from '../connections/open-gateways.js';
import type { SignOnGateway } from '../nmbrs/gateway/sign-on.js';
import { pageAddress, signedInAddress } from './page-address.js';

export interface OpenNmbrsParts {
  readonly access: Access;
  readonly signOn: SignOnGateway;
  /** Hands an address to the browser. Absent: this host has none. */
  readonly openPage: ((url: URL) => Promise<void>) | undefined;
}

/**
 * Opens the environment in the browser: signed in, or where Nmbrs refuses that at its front door. `unknown`: nobody knows the
 * address, or this is the demo, which has no pages. Nothing is opened while Nmbrs cannot be reached.
 */
export async function openNmbrs({ access, signOn, openPage }: OpenNmbrsParts): Promise<Result<OpenedNmbrs>> {
  if (access.kind === 'demo') return ok('demo');
  const page = pageAddress(access);
  if (!page || !openPage) return ok('unknown');
  const token = await signOn.token();
  const refused = !token.ok && (token.error.kind === 'fault' || token.error.kind === 'not-found');
  if (!token.ok && !refused) return token;
  try {
    await openPage(token.ok ? signedInAddress(page, token.data) : page);
  } catch {
    // Its words may hold the address, and with it the token.
    return err({ kind: 'not-found', what: 'browser' });
  }
  return ok(token.ok ? 'signed-in' : 'front-door');
}
