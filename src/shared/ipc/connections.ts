import { z } from 'zod';
import { ConnectionId } from '../domain/ids.js';
import { ContractCheck } from './contract-check.js';

export const ConnectionKind = z.enum(['production', 'sandbox', 'demo']);
export type ConnectionKind = z.infer<typeof ConnectionKind>;

/** Which environments of the vendor. The host of the Swedish sandbox is not known, so that pair is refused. */
export const Region = z.enum(['nl', 'se']);
export type Region = z.infer<typeof Region>;

/** What the renderer may know of a connection. The token is not among it. */
export const Connection = z.strictObject({
  id: ConnectionId,
  name: z.string(),
  kind: ConnectionKind,
  /** Null for the demo, which runs on this computer. */
  region: Region.nullable(),
  host: z.string().nullable(),
  user: z.string(),
  domain: z.string(),
  current: z.boolean(),
  /**
   * Where the token is: sealed by the operating system, in memory until the app closes, made by the demo itself,
   * or not there any more (a session that ended, a keystore that forgot), so that it must be given again.
   */
  token: z.enum(['keystore', 'session', 'built-in', 'missing']),
});
export type Connection = z.infer<typeof Connection>;

/** Inward alone: no answer ever holds a token. */
const token = z.string().trim().min(1).max(512);
const name = z.string().trim().min(1).max(80);

export const Credentials = z.strictObject({
  kind: ConnectionKind.exclude(['demo']),
  region: Region,
  user: z.email().max(254),
  token,
});
export type Credentials = z.infer<typeof Credentials>;

/** What a test found: the domain comes from the API itself, nobody types it. */
export const ConnectionTest = z.strictObject({
  host: z.string(),
  domain: z.string(),
  /** How many debtors this user sees; null when the template does not allow the list. */
  debtors: z.int().nullable(),
});
export type ConnectionTest = z.infer<typeof ConnectionTest>;

const one = z.strictObject({ id: ConnectionId });

/**
 * `signed-in`: the browser opens it signed in. `front-door`: the person signs in there. `demo`: the demo has no pages.
 * `unknown`: where this environment is in the browser is not known, and nothing was opened.
 */
export const OpenedNmbrs = z.enum(['signed-in', 'front-door', 'demo', 'unknown']);
export type OpenedNmbrs = z.infer<typeof OpenedNmbrs>;

export const connectionsContract = {
  list: { input: z.void(), output: z.array(Connection) },
  test: { input: Credentials, output: ConnectionTest },
  /** Tests first; nothing is kept of credentials that do not work. */
  add: { input: Credentials.extend({ name }), output: Connection },
  renewToken: { input: one.extend({ token }), output: Connection },
  rename: { input: one.extend({ name }), output: Connection },
  /** The token goes too; journals of what was sent stay until they are deleted by themselves. */
  remove: { input: one, output: z.void() },
  /** Drops everything in memory. Refused while a set is being sent. */
  switchTo: { input: one, output: Connection },
  /** Of the open connection. Sends no data: it reads what the API says of itself. */
  checkContract: { input: z.void(), output: ContractCheck },
  /** Opens the open connection's environment in the person's browser. The address stays in main: a token is in it. */
  openNmbrs: { input: z.void(), output: OpenedNmbrs },
  changed: { output: z.array(Connection) },
} as const;
