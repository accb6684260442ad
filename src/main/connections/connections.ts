import { ConnectionId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Connection, ConnectionTest, Credentials } from '../../shared/ipc/connections.js';
import type { Desk } from '../desk.js';
import { Limiter } from '../nmbrs/transport/limiter.js';
import type { BookFile } from './book-file.js';
import type { DemoServer } from './demo-access.js';
import { type Access, type Gateways, type NetworkParts, openGateways } from './open-gateways.js';
import { type ConnectionBook, type ConnectionRecord, demoConnectionId, emptyBook, hostOf } from './records.js';
import type { TokenVault } from './token-vault.js';

export interface ConnectionsParts {
  readonly book: BookFile;
  readonly vault: TokenVault;
  readonly network: NetworkParts;
  readonly startDemo: () => Promise<DemoServer>;
  readonly openDesk: (connection: Pick<Connection, 'id' | 'kind'>, access: Access) => Promise<Desk>;
  readonly hide: (secret: string) => void;
  readonly id: () => string;
  readonly changed: (connections: Connection[]) => void;
}

/** The open connection and the others that could be: added, tested, renamed, removed, switched to. One is always open. */
export class Connections {
  readonly #parts: ConnectionsParts;
  #book: ConnectionBook = emptyBook;
  #desk: Desk | undefined;
  #demo: DemoServer | undefined;
  /** Opening, closing and writing the book one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: ConnectionsParts) {
    this.#parts = parts;
  }

  /** Opens the connection that was open last; the demo when its token is gone. */
  async start(): Promise<void> {
    this.#book = await this.#parts.book.read();
    const last = await this.#open(this.#book.current);
    if (!last.ok) await this.#open(demoConnectionId);
  }

  /** The open desk. Throws before `start`: a mistake in the composition. */
  get desk(): Desk {
    if (!this.#desk) throw new Error('No connection is open');
    return this.#desk;
  }

  async list(): Promise<Connection[]> {
    const demo: Connection = {
      id: demoConnectionId,
      name: 'Demo',
      kind: 'demo',
      region: null,
      host: null,
      user: this.#demo?.access.username ?? '',
      domain: this.#demo?.access.domain ?? '',
      current: this.#desk?.connectionId === demoConnectionId,
      token: 'built-in',
    };
    return [demo, ...(await Promise.all(this.#book.connections.map((record) => this.#shown(record))))];
  }

  /** Finds the domain by user and token, then asks for the debtors, as the first screen would. Keeps nothing. */
  async test(credentials: Credentials): Promise<Result<ConnectionTest>> {
    this.#parts.hide(credentials.token);
    const host = hostOf(credentials.kind, credentials.region);
    if (host === undefined) return err({ kind: 'input-refused', where: 'region', reason: 'host-unknown' });
    const found = await this.#gateways(credentials, host, null).environment.domain();
    if (!found.ok) return found;
    const debtors = await this.#gateways(credentials, host, found.data).organisation.debtors();
    if (debtors.ok) return ok({ host, domain: found.data, debtors: debtors.data.length });
    const forbidden = debtors.error.kind === 'fault' && debtors.error.code === 1002;
    return forbidden ? ok({ host, domain: found.data, debtors: null }) : debtors;
  }

  add(input: Credentials & { readonly name: string }): Promise<Result<Connection>> {
    return this.#inTurn(async () => {
      const tested = await this.test(input);
      if (!tested.ok) return tested;
      const { kind, region, name, user, token } = input;
      const record: ConnectionRecord = {
        id: ConnectionId.parse(this.#parts.id()),
        kind,
        region,
        name,
        user,
        domain: tested.data.domain,
      };
      await this.#parts.vault.keep(record, token);
      try {
        await this.#write({ ...this.#book, connections: [...this.#book.connections, record] });
      } catch (cause) {
        // A token that belongs to no connection would stay for ever.
        await this.#parts.vault.forget(record);
        throw cause;
      }
      return ok(await this.#shown(record));
    });
  }

  renewToken(id: ConnectionId, token: string): Promise<Result<Connection>> {
    return this.#change(id, async (record) => {
      const tested = await this.test({ ...record, token });
      if (!tested.ok) return tested;
      await this.#parts.vault.keep(record, token);
      return ok({ ...record, domain: tested.data.domain });
    });
  }

  rename(id: ConnectionId, name: string): Promise<Result<Connection>> {
    return this.#change(id, async (record) => ok({ ...record, name }));
  }

  /** The open one cannot be removed: one switches away first, and sees where one goes. */
  remove(id: ConnectionId): Promise<Result<void>> {
    return this.#inTurn(async () => {
      const record = this.#book.connections.find((known) => known.id === id);
      if (!record) return err({ kind: 'not-found', what: 'connection' });
      if (this.#desk?.connectionId === id) return err({ kind: 'wrong-state', state: 'open' });
      await this.#parts.vault.forget(record);
      await this.#write({ ...this.#book, connections: this.#book.connections.filter((known) => known.id !== id) });
      return ok(undefined);
    });
  }

  /** Refused while a set is being sent: its calls belong to the connection that it was reviewed for. */
  switchTo(id: ConnectionId): Promise<Result<Connection>> {
    return this.#inTurn(async () => {
      if (this.#sending()) return err({ kind: 'wrong-state', state: 'sending' });
      const opened = await this.#open(id);
      if (!opened.ok) return opened;
      // Which one was open last is a convenience. A full disk must not leave the page believing that the former one is open.
      await this.#write({ ...this.#book, current: id }).catch(() => this.#announce());
      const shown = (await this.list()).find((connection) => connection.id === id);
      return shown ? ok(shown) : err({ kind: 'not-found', what: 'connection' });
    });
  }

  /** Stops the demo, lets `forget` remove what it wrote, and opens it again if it was open. Refused while it sends. */
  restartDemo(forget: () => Promise<void>): Promise<Result<void>> {
    return this.#inTurn(async () => {
      const open = this.#desk?.connectionId === demoConnectionId;
      if (open && this.#sending()) return err({ kind: 'wrong-state', state: 'sending' });
      if (open) await this.#desk?.close();
      await this.#demo?.stop();
      this.#demo = undefined;
      await forget();
      return open ? this.#open(demoConnectionId, 'anew') : ok(undefined);
    });
  }

  /** Does `work` while no connection is added, removed or opened, unless there is one with this id. */
  whileUnknown(id: ConnectionId, work: () => Promise<void>): Promise<Result<void>> {
    return this.#inTurn(async () => {
      const known = id === demoConnectionId || this.#book.connections.some((record) => record.id === id);
      if (known) return err({ kind: 'wrong-state', state: 'in-use' });
      await work();
      return ok(undefined);
    });
  }

  async close(): Promise<void> {
    await this.#desk?.close();
    await this.#demo?.stop();
  }

  #sending(): boolean {
    return this.#desk?.changes.list().some((set) => set.activity === 'running') ?? false;
  }

  /** There is a desk at every moment: a closed one answers what is asked of it until the next one stands. */
  async #open(id: ConnectionId, how: 'unless-open' | 'anew' = 'unless-open'): Promise<Result<void>> {
    const access = await this.#accessOf(id);
    if (!access.ok) return access;
    if (how === 'unless-open' && this.#desk?.connectionId === id) return ok(undefined);
    // The new desk stands before the old one goes: when it cannot be opened, one goes on where one was.
    const opened = await this.#parts.openDesk({ id, kind: access.data.kind }, access.data);
    const before = this.#desk;
    this.#desk = opened;
    await before?.close();
    if (id !== demoConnectionId) {
      await this.#demo?.stop();
      this.#demo = undefined;
    }
    return ok(undefined);
  }

  async #accessOf(id: ConnectionId): Promise<Result<Access>> {
    if (id === demoConnectionId) {
      this.#demo ??= await this.#parts.startDemo();
      const { url, username, token, domain } = this.#demo.access;
      this.#parts.hide(token);
      return ok({ kind: 'demo', base: url, auth: { username, token, domain } });
    }
    const record = this.#book.connections.find((known) => known.id === id);
    const host = record && hostOf(record.kind, record.region);
    if (!record || host === undefined) return err({ kind: 'not-found', what: 'connection' });
    const token = await this.#parts.vault.open(record);
    if (token === undefined) return err({ kind: 'not-found', what: 'token' });
    return ok({
      kind: record.kind,
      base: `https://${host}`,
      auth: { username: record.user, token, domain: record.domain },
    });
  }

  /** For a test before anything is open: a client of its own, with a small budget. */
  #gateways({ kind, user, token }: Credentials, host: string, domain: string | null): Gateways {
    const limiter = new Limiter(this.#parts.network.clock, { perSecond: 5, concurrency: 1 });
    return openGateways(
      { kind, base: `https://${host}`, auth: { username: user, token, domain } },
      limiter,
      this.#parts.network,
    );
  }

  #change(
    id: ConnectionId,
    change: (record: ConnectionRecord) => Promise<Result<ConnectionRecord>>,
  ): Promise<Result<Connection>> {
    return this.#inTurn(async () => {
      const record = this.#book.connections.find((known) => known.id === id);
      if (!record) return err({ kind: 'not-found', what: 'connection' });
      const changed = await change(record);
      if (!changed.ok) return changed;
      await this.#write({
        ...this.#book,
        connections: this.#book.connections.map((known) => (known.id === id ? changed.data : known)),
      });
      return ok(await this.#shown(changed.data));
    });
  }

  async #write(book: ConnectionBook): Promise<void> {
    // The disk first: what could not be kept must not look kept until the next start.
    await this.#parts.book.write(book);
    this.#book = book;
    await this.#announce();
  }

  async #announce(): Promise<void> {
    this.#parts.changed(await this.list());
  }

  async #shown(record: ConnectionRecord): Promise<Connection> {
    const { id, name, kind, region, user, domain } = record;
    const token = await this.#parts.vault.where(record);
    return {
      id,
      name,
      kind,
      region,
      host: hostOf(kind, region) ?? null,
      user,
      domain,
      current: this.#desk?.connectionId === id,
      token,
    };
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
