import { z } from 'zod';
import { ImportMode, type Mapping, Mapping as MappingShape, MappingName } from '../../../shared/imports/mapping.js';
import type { Book } from '../../../shared/imports/table.js';
import type { KeyFiles } from '../../keystore/journal-key.js';
import { foldHead } from './heads.js';

const Kept = z.strictObject({
  name: MappingName,
  /** Folded heads from the left, '' for none: what the mapping is recognised by. */
  heads: z.array(z.string().max(200)).max(2000),
  mapping: MappingShape,
  mode: ImportMode,
});
export type KeptMapping = z.infer<typeof Kept>;
const File = z.strictObject({ version: z.literal(1), mappings: z.array(Kept).max(mostKept()) });

function mostKept(): number {
  return 200;
}

const fileName = 'import-mappings.json';

/** Mappings that people gave a name: heads and roles, nothing of anybody's data. A file that is broken counts as none. */
export class KeptMappings {
  readonly #files: KeyFiles;
  #kept: KeptMapping[] | null = null;

  constructor(files: KeyFiles) {
    this.#files = files;
  }

  /** The one whose heads are this file's, in whichever sheet and row they stand. */
  async find(book: Book): Promise<{ readonly kept: KeptMapping; readonly mapping: Mapping } | null> {
    for (const kept of (await this.#all()).toReversed()) {
      for (const [table, { rows, width }] of book.tables.entries()) {
        for (const head of rows.slice(0, 20)) {
          if (!sameHeads(kept.heads, headsOf(head.cells, width))) continue;
          return { kept, mapping: { ...kept.mapping, table, headRow: head.row } };
        }
      }
    }
    return null;
  }

  /** Keeps it under a name, in place of the one that had it. */
  async keep(name: string, book: Book, mapping: Mapping, mode: KeptMapping['mode']): Promise<void> {
    const table = book.tables[mapping.table];
    const head = table?.rows.find(({ row }) => row === mapping.headRow);
    if (!table || !head) return;
    const kept = { name, heads: headsOf(head.cells, table.width), mapping, mode };
    this.#kept = [...(await this.#all()).filter((one) => one.name !== name), kept].slice(-mostKept());
    const text = JSON.stringify({ version: 1, mappings: this.#kept });
    await this.#files.write(fileName, Buffer.from(text, 'utf8'));
  }

  async #all(): Promise<KeptMapping[]> {
    if (this.#kept) return this.#kept;
    const bytes = await this.#files.read(fileName).catch(() => null);
    this.#kept = bytes === null ? [] : parse(Buffer.from(bytes).toString('utf8'));
    return this.#kept;
  }
}

function parse(text: string): KeptMapping[] {
  try {
    const parsed = File.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.mappings : [];
  } catch {
    return [];
  }
}

function headsOf(cells: readonly { readonly column: number; readonly text: string }[], width: number): string[] {
  const heads = Array.from({ length: width }, () => '');
  for (const { column, text } of cells) heads[column] = foldHead(text).slice(0, 200);
  return heads;
}

const sameHeads = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.some((head) => head !== '') && a.every((head, at) => head === b[at]);
