import { z } from 'zod';
import type { ConnectionId } from '../../shared/domain/ids.js';
import type { KeyFiles } from '../keystore/journal-key.js';
import type { Keystore } from '../keystore/keystore.js';
import { type ConnectionRecord, hostOf } from './records.js';

/** What is sealed beside the token: a token that is moved into another connection's place does not open for it. */
const Sealed = z.strictObject({
  id: z.string(),
  kind: z.string(),
  host: z.string(),
  user: z.string(),
  token: z.string(),
});
const VaultFile = z.record(z.string(), z.string());

type Binding = Pick<ConnectionRecord, 'id' | 'kind' | 'region' | 'user'>;

/**
 * Tokens, sealed by the operating system's keystore, in a file of their own per kind of environment. Each is bound to its
 * connection, host and user. Without a keystore a token lives in memory alone and is gone when the app closes.
 */
export class TokenVault {
  readonly #keystore: Keystore;
  readonly #files: KeyFiles;
  readonly #hide: (secret: string) => void;
  readonly #session = new Map<ConnectionId, { readonly binding: string; readonly token: string }>();

  constructor(keystore: Keystore, files: KeyFiles, hide: (secret: string) => void) {
    this.#keystore = keystore;
    this.#files = files;
    this.#hide = hide;
  }

  /** Where the token is now kept. */
  async keep(connection: Binding, token: string): Promise<'keystore' | 'session'> {
    this.#hide(token);
    const host = bindingHost(connection);
    if (!(await this.#keystore.available())) {
      this.#session.set(connection.id, { binding: bindingText(connection), token });
      return 'session';
    }
    const { id, kind, user } = connection;
    const sealed = await this.#keystore.encrypt(
      JSON.stringify({ id, kind, host, user, token } satisfies z.infer<typeof Sealed>),
    );
    await this.#change(kind, (items) => ({ ...items, [id]: Buffer.from(sealed).toString('base64') }));
    return 'keystore';
  }

  /** Undefined when there is none, when the keystore cannot open it, or when it was sealed for something else. */
  async open(connection: Binding): Promise<string | undefined> {
    const inMemory = this.#session.get(connection.id);
    if (inMemory) return inMemory.binding === bindingText(connection) ? inMemory.token : undefined;
    if (!(await this.#keystore.available())) return undefined;
    const sealed = (await this.#read(connection.kind))[connection.id];
    if (sealed === undefined) return undefined;
    const opened = await this.#unseal(sealed);
    if (!opened) return undefined;
    const { id, kind, host, user, token } = opened.content;
    if (
      id !== connection.id ||
      kind !== connection.kind ||
      host !== bindingHost(connection) ||
      user !== connection.user
    )
      return undefined;
    this.#hide(token);
    if (opened.stale) await this.keep(connection, token);
    return token;
  }

  async where(connection: Binding): Promise<'keystore' | 'session' | 'missing'> {
    if (this.#session.has(connection.id)) return 'session';
    return (await this.open(connection)) === undefined ? 'missing' : 'keystore';
  }

  async forget(connection: Binding): Promise<void> {
    this.#session.delete(connection.id);
    await this.#change(connection.kind, ({ [connection.id]: _gone, ...others }) => others);
  }

  async #unseal(sealed: string): Promise<{ content: z.infer<typeof Sealed>; stale: boolean } | undefined> {
    try {
      const { text, stale } = await this.#keystore.decrypt(new Uint8Array(Buffer.from(sealed, 'base64')));
      return { content: Sealed.parse(JSON.parse(text)), stale };
    } catch {
      return undefined;
    }
  }

  async #read(kind: Binding['kind']): Promise<Readonly<Record<string, string>>> {
    const bytes = await this.#files.read(fileOf(kind));
    if (!bytes) return {};
    try {
      return VaultFile.parse(JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      return {};
    }
  }

  async #change(
    kind: Binding['kind'],
    change: (items: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
  ): Promise<void> {
    const before = await this.#read(kind);
    const after = change(before);
    if (Object.keys(before).length === 0 && Object.keys(after).length === 0) return;
    await this.#files.write(fileOf(kind), new TextEncoder().encode(JSON.stringify(after)));
  }
}

const fileOf = (kind: Binding['kind']): string => `tokens-${kind}.json`;

function bindingHost({ kind, region }: Binding): string {
  const host = hostOf(kind, region);
  if (host === undefined) throw new Error(`No host for ${kind} in ${region}`);
  return host;
}

const bindingText = (binding: Binding): string =>
  JSON.stringify([binding.id, binding.kind, bindingHost(binding), binding.user]);
