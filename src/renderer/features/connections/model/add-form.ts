import { vendorHosts } from '../../../../shared/domain/vendor-hosts.js';
import { Credentials, type Region } from '../../../../shared/ipc/connections.js';

/** The form of a new connection, as typed. */
export interface AddDraft {
  readonly kind: Credentials['kind'];
  readonly region: Region;
  readonly name: string;
  readonly user: string;
  readonly token: string;
}

/** The first connection that one adds is suggested as a place to practise. */
export const emptyDraft: AddDraft = { kind: 'sandbox', region: 'nl', name: '', user: '', token: '' };

export type Problem = 'hostUnknown' | 'userMissing' | 'userWrong' | 'tokenMissing' | 'tokenWrong';
export type CredentialField = 'region' | 'user' | 'token';

/** Null where nobody knows the host: then nothing is sent anywhere. */
export const hostOf = ({ kind, region }: Pick<AddDraft, 'kind' | 'region'>): string | null => vendorHosts[kind][region];

/** What keeps the credentials from being tried, by field, in the order of the form. */
export function credentialProblems(draft: AddDraft): Partial<Record<CredentialField, Problem>> {
  const user = draft.user.trim();
  const token = tokenProblem(draft.token);
  return {
    ...(hostOf(draft) === null && { region: 'hostUnknown' as const }),
    ...(user === ''
      ? { user: 'userMissing' as const }
      : !Credentials.shape.user.safeParse(user).success && { user: 'userWrong' as const }),
    ...(token && { token }),
  };
}

/** Pasting often brings a line end along, which is trimmed; a space inside means that something else was pasted. */
export function tokenProblem(token: string): 'tokenMissing' | 'tokenWrong' | undefined {
  const pasted = token.trim();
  if (pasted === '') return 'tokenMissing';
  return pasted.length > 512 || /\s/.test(pasted) ? 'tokenWrong' : undefined;
}

/** What may be sent to be tried; undefined while something is wrong. */
export function credentialsOf(draft: AddDraft): Credentials | undefined {
  if (Object.keys(credentialProblems(draft)).length > 0) return undefined;
  const { kind, region, user, token } = draft;
  return Credentials.safeParse({ kind, region, user: user.trim(), token }).data;
}

/** A test says something of these very credentials alone. */
export const sameCredentials = (a: Credentials | undefined, b: Credentials | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.kind === b.kind &&
  a.region === b.region &&
  a.user === b.user &&
  a.token === b.token;

/** Whether leaving would lose something that somebody typed. */
export const isTouched = ({ name, user, token }: AddDraft): boolean => [name, user, token].some((text) => text !== '');
