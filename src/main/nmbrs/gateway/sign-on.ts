import type { AuthHeader } from '../../../contract/codec/index.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { NmbrsClient } from '../client.js';

/** Signing a person in to Nmbrs in their browser (SingleSignOn), by the connection's own user and token. */
export interface SignOnGateway {
  /** A token of half a minute for one visit. A fault where Nmbrs gives this user none. */
  token(): Promise<Result<string>>;
}

export function createSignOnGateway(client: NmbrsClient, auth: AuthHeader): SignOnGateway {
  return {
    async token() {
      const answer = await client.read('SingleSignOn.GetToken2', { Username: auth.username, Token: auth.token });
      if (!answer.ok) return answer;
      return answer.data ? ok(answer.data) : err({ kind: 'not-found', what: 'token' });
    },
  };
}
