import { err, ok, type Result } from '../../../shared/errors.js';
import type { NmbrsClient } from '../client.js';

/** Which environment a user and token belong to. */
export interface EnvironmentGateway {
  /** The subdomain that every other call wants as its Domain. The API finds it by user and token alone. */
  domain(): Promise<Result<string>>;
}

export function createEnvironmentGateway(client: NmbrsClient): EnvironmentGateway {
  return {
    async domain() {
      const answer = await client.read('DebtorService.Environment_Get', {});
      if (!answer.ok) return answer;
      const domain = answer.data?.SubDomain ?? '';
      return domain === '' ? err({ kind: 'not-found', what: 'domain' }) : ok(domain);
    },
  };
}
