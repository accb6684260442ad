import { z } from 'zod';
import { ChangeSetId } from '../../shared/domain/ids.js';
import { Instant } from '../../shared/ipc/common.js';
import type { KeyFiles } from '../keystore/journal-key.js';

const Digest = z.string().regex(/^[0-9a-f]{64}$/);
const Entry = z.strictObject({ digest: Digest, at: Instant, sets: z.array(ChangeSetId).max(2000) });
export type SentFile = z.infer<typeof Entry>;
const Content = z.strictObject({ version: z.literal(1), files: z.array(Entry) });

const most = 1000;

/**
 * Which files were staged through one connection, by their digest: neither a name nor anything in them. A list that is broken
 * counts as empty; a file is then not recognised, and what it asks for is compared with what stands there all the same.
 */
export class SentFiles {
  readonly #files: KeyFiles;
  readonly #name: string;

  constructor(files: KeyFiles, connection: string) {
    this.#files = files;
    this.#name = `imports/${connection}.json`;
  }

  async of(digest: string): Promise<SentFile[]> {
    return (await this.#all()).filter((file) => file.digest === digest);
  }

  async add(file: SentFile): Promise<void> {
    const files = [...(await this.#all()), file].slice(-most);
    await this.#files.write(this.#name, Buffer.from(JSON.stringify({ version: 1, files }), 'utf8'));
  }

  async #all(): Promise<SentFile[]> {
    const bytes = await this.#files.read(this.#name).catch(() => null);
    if (bytes === null) return [];
    try {
      const parsed = Content.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
      return parsed.success ? parsed.data.files : [];
    } catch {
      return [];
    }
  }
}
