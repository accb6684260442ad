import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConnectionId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { ForgetAge, Kept as KeptView, KeptConnection } from '../../shared/ipc/kept.js';
import { addMs } from '../change-sets/instants.js';
import type { Clock } from '../change-sets/ports.js';
import type { Connections } from '../connections/connections.js';
import { demoConnectionId } from '../connections/records.js';
import { folderNames, measure } from './measure.js';

const dayMs = 24 * 60 * 60 * 1000;

interface KeptParts {
  readonly folders: { readonly data: string; readonly logs: string };
  readonly connections: Connections;
  readonly clock: Clock;
}

/** What the app has put on this computer, and the ways to make less of it that lose nothing which is still needed. */
export class Kept {
  readonly #parts: KeptParts;

  constructor(parts: KeptParts) {
    this.#parts = parts;
  }

  async list(): Promise<KeptView> {
    const { folders, connections } = this.#parts;
    const known = await connections.list();
    const orphans = (await this.#folders()).filter((id) => !known.some((connection) => connection.id === id));
    const [books, logs] = await Promise.all([measure(this.#demoFolder()), measure(folders.logs)]);
    return {
      connections: await Promise.all([
        ...known.map(({ id, name, kind, current, token }) => this.#kept({ id, name, kind, current, token })),
        ...orphans.map((id) => this.#kept({ id, name: null, kind: null, current: false, token: null })),
      ]),
      demoBooks: books.bytes,
      logs: logs.bytes,
    };
  }

  /** History and books go together: a receipt must not speak of a change that is gone. */
  restartDemo(): Promise<Result<void>> {
    return this.#parts.connections.restartDemo(async () => {
      for (const folder of [this.#demoFolder(), ...this.#foldersOf(demoConnectionId)])
        await rm(folder, { recursive: true, force: true });
    });
  }

  async forgetSettled(olderThanDays: ForgetAge): Promise<Result<number>> {
    const { connections, clock } = this.#parts;
    const { changes, imports } = connections.desk;
    const gone = await changes.forgetSettled(addMs(clock.now(), -olderThanDays * dayMs));
    await imports.receipts.forgetGone();
    return gone;
  }

  /** Only folders that we listed ourselves: an id from outside is never a path. */
  async forgetRemoved(id: ConnectionId): Promise<Result<void>> {
    const found = (await this.#folders()).find((name) => name === id);
    if (found === undefined) return err({ kind: 'not-found', what: 'connection' });
    return this.#parts.connections.whileUnknown(found, async () => {
      for (const folder of this.#foldersOf(found)) await rm(folder, { recursive: true, force: true });
    });
  }

  /** Of any connection that is listed, open or not. */
  async forgetSheets(id: ConnectionId): Promise<Result<void>> {
    const { connections } = this.#parts;
    if (connections.desk.connectionId === id) return connections.desk.keptEdits.forgetAll();
    const found = (await this.#folders()).find((name) => name === id);
    if (found === undefined) return err({ kind: 'not-found', what: 'connection' });
    await rm(this.#sheetFolder(found), { recursive: true, force: true });
    return ok(undefined);
  }

  async #kept(connection: Pick<KeptConnection, 'id' | 'name' | 'kind' | 'current' | 'token'>): Promise<KeptConnection> {
    const { files, bytes, oldest } = await measure(this.#journalFolder(connection.id));
    const sheets = await measure(this.#sheetFolder(connection.id));
    // Receipts by line belong to the history that they tell of, and go with it.
    const receipts = await measure(this.#importFolder(connection.id));
    const attachments = await measure(this.#attachmentFolder(connection.id));
    return {
      ...connection,
      journals: files,
      bytes: bytes + receipts.bytes + attachments.bytes,
      sheets: sheets.files,
      sheetBytes: sheets.bytes,
      oldest,
    };
  }

  /** Connections that have a folder here, still known or not. */
  async #folders(): Promise<ConnectionId[]> {
    const { data } = this.#parts.folders;
    const names = await Promise.all(
      ['journal', 'edits', 'imports', 'attachments'].map((folder) => folderNames(join(data, folder))),
    );
    return [...new Set(names.flat())].flatMap((name) => ConnectionId.safeParse(name).data ?? []);
  }

  #foldersOf(id: ConnectionId): string[] {
    return [
      this.#journalFolder(id),
      this.#sheetFolder(id),
      this.#importFolder(id),
      `${this.#importFolder(id)}.json`,
      this.#attachmentFolder(id),
    ];
  }

  /** Which line of which file became which step; beside it, under the same name, the digests of those files. */
  #importFolder(id: ConnectionId): string {
    return join(this.#parts.folders.data, 'imports', id);
  }

  /** Files of lines that were not sent yet; gone by themselves once those stand. */
  #attachmentFolder(id: ConnectionId): string {
    return join(this.#parts.folders.data, 'attachments', id);
  }

  #sheetFolder(id: ConnectionId): string {
    return join(this.#parts.folders.data, 'edits', id);
  }

  #journalFolder(id: ConnectionId): string {
    return join(this.#parts.folders.data, 'journal', id);
  }

  #demoFolder(): string {
    return join(this.#parts.folders.data, 'demo');
  }
}
