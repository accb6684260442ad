import { createHash } from 'node:crypto';
import { type Attachment, AttachmentId } from '../../../shared/domain/registration.js';
import { ok, type Result } from '../../../shared/errors.js';
import type { Sealing } from '../../change-sets/journal/chain.js';
import type { JournalFs } from '../../change-sets/journal/fs.js';
import { writeFailed } from '../../change-sets/journal/journal.js';
import { firstHash, openRecord, sealRecord } from '../../change-sets/journal/record.js';

const suffix = '.attachment';

export interface KeptAttachmentsParts {
  readonly fs: JournalFs;
  readonly sealing: Sealing;
  /** False without a keystore outside of the demo: then they live as long as the app. */
  readonly allowed: boolean;
}

/**
 * Files that are to go with a line, from when somebody picks them until the line stands: no read gives them back, so what is sent
 * after a restart must be here. A file each, named by what is in it, encrypted with the journal's key.
 */
export class KeptAttachments {
  readonly #parts: KeptAttachmentsParts;
  readonly #memory = new Map<AttachmentId, string>();

  constructor(parts: KeptAttachmentsParts) {
    this.#parts = parts;
  }

  /** The same bytes twice are kept once. */
  async add(name: string, bytes: Uint8Array): Promise<Result<Attachment>> {
    const id = AttachmentId.parse(createHash('sha256').update(bytes).digest('hex'));
    const { fs, sealing, allowed } = this.#parts;
    const content = Buffer.from(bytes).toString('base64');
    try {
      if (!allowed) this.#memory.set(id, content);
      else if ((await this.content(id)) === null) {
        const line = sealRecord(sealing.key, sealing.random(12), placeOf(id), content);
        // One that does not open is of no use to anybody.
        if ((await fs.list()).includes(id + suffix)) await fs.remove(id + suffix);
        await fs.create(id + suffix, Buffer.from(line, 'latin1'));
      }
      return ok({ id, name, bytes: bytes.byteLength });
    } catch (error) {
      return writeFailed(error);
    }
  }

  /** Base64; null: it is not here any more, or does not open. */
  async content(id: AttachmentId): Promise<string | null> {
    const { fs, sealing, allowed } = this.#parts;
    if (!allowed) return this.#memory.get(id) ?? null;
    if (!(await fs.list()).includes(id + suffix)) return null;
    const line = Buffer.from(await fs.read(id + suffix)).toString('latin1');
    return openRecord(sealing.key, placeOf(id), line) ?? null;
  }

  /** Removes what nothing needs any more; answers how many went. */
  async keepOnly(isNeeded: (id: AttachmentId) => Promise<boolean>): Promise<Result<number>> {
    try {
      const { fs } = this.#parts;
      let gone = 0;
      for (const name of await fs.list()) {
        const id = AttachmentId.safeParse(name.endsWith(suffix) ? name.slice(0, -suffix.length) : '');
        if (!id.success || (await isNeeded(id.data))) continue;
        await fs.remove(name);
        gone += 1;
      }
      return ok(gone);
    } catch (error) {
      return writeFailed(error);
    }
  }
}

/** Never a change set's id, so that a record of one can never be read as one of the other. */
const placeOf = (id: AttachmentId) => ({ setId: `attachment/${id}`, sequence: 0, previous: firstHash });
