import type { AuthHeader } from '../../contract/codec/index.js';
import type { Account } from '../account.js';
import { Refusal } from '../methods/refusal.js';

/**
 * Refuses as the API does. A domain may be left out (plain AuthHeader, or an empty element): with one environment
 * the user is known without it. A wrong one is refused.
 */
export function authenticate(auth: AuthHeader | null, account: Account): void {
  if (auth === null) throw new Refusal(null, 'Invalid combination email/password');
  const known = auth.username.toLowerCase() === account.username.toLowerCase() && auth.token === account.token;
  const there = auth.domain === null || auth.domain === '' || auth.domain === account.domain;
  if (!known || !there) throw new Refusal(1001, 'Invalid Authentication');
}
