import type { ChangeSetId } from '../../../shared/domain/ids.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { EarlierImport, EndedLine, ImportId, LineEnd } from '../../../shared/ipc/imports.js';
import type { ChangeSets } from '../../change-sets/change-sets.js';
import type { KeptReceipts } from './kept-receipts.js';
import { endsOf } from './line-ends.js';
import type { ReceiptLine } from './receipt-line.js';

/** A file's lines and the sets that they went into, whether it is open or was staged before the app was started. */
export interface FileLines {
  readonly name: string;
  readonly lines: readonly ReceiptLine[];
  readonly sets: readonly ChangeSetId[];
}

/** The receipts by line: what was kept, joined with how its sets stand now. */
export class Receipts {
  readonly #kept: KeptReceipts;
  readonly #changes: Pick<ChangeSets, 'get' | 'list' | 'tries'>;
  /** The file in the open file's place; undefined: that one is not open. */
  readonly #open: (id: ImportId) => FileLines | undefined;
  /** A window is asked for at every scroll; ten thousand lines are joined once for each standing of their sets. */
  #joined: { readonly of: string; readonly name: string; readonly lines: readonly EndedLine[] } | null = null;

  constructor(
    kept: KeptReceipts,
    changes: Pick<ChangeSets, 'get' | 'list' | 'tries'>,
    open: (id: ImportId) => FileLines | undefined,
  ) {
    this.#kept = kept;
    this.#changes = changes;
    this.#open = open;
  }

  /** Newest first; those of which a set is still there. */
  async earlier(): Promise<Result<EarlierImport[]>> {
    const kept = await this.#kept.list();
    if (!kept.ok) return kept;
    const there = new Set(this.#changes.list().map(({ id }) => id));
    return ok(
      kept.data.flatMap(({ id, head: { name, at, lines, left: leftBehind, same, parts }, sets }) => {
        const standing = sets.filter((set) => there.has(set));
        return standing.length === 0 ? [] : [{ id, name, at, lines, left: leftBehind, same, parts, sets: standing }];
      }),
    );
  }

  /** Of sets that were deleted or forgotten. Never asked where the sets could not be loaded: all would seem to be gone. */
  async forgetGone(): Promise<void> {
    const there = new Set(this.#changes.list().map(({ id }) => id));
    await this.#kept.forgetGone((set) => there.has(set));
  }

  async ends(
    id: ImportId,
    end: LineEnd | null,
    from: number,
    count: number,
  ): Promise<Result<{ total: number; ends: { end: LineEnd; count: number }[]; window: EndedLine[] }>> {
    const file = await this.whole(id);
    if (!file.ok) return file;
    const { lines } = file.data;
    const counts = new Map<LineEnd, number>();
    for (const line of lines) counts.set(line.end, (counts.get(line.end) ?? 0) + 1);
    const shown = end === null ? lines : lines.filter((line) => line.end === end);
    return ok({
      total: shown.length,
      ends: [...counts].map(([one, many]) => ({ end: one, count: many })),
      window: shown.slice(from, from + count),
    });
  }

  /** Every line of a file with its end, for a file of its own. */
  async whole(id: ImportId): Promise<Result<{ readonly name: string; readonly lines: readonly EndedLine[] }>> {
    const found = this.#open(id) ?? (await this.#keptLines(id));
    if (!found) return err({ kind: 'not-found', what: 'file' });
    // Of all sets: a line that was refused may be tried again in one that the file knows nothing of.
    const standing = this.#changes.list().map((set) => [set.id, set.updatedAt, set.counts]);
    const of = JSON.stringify([id, found.lines.length, standing]);
    if (this.#joined?.of !== of)
      this.#joined = { of, name: found.name, lines: endsOf(found.lines, found.sets, this.#changes) };
    return ok(this.#joined);
  }

  async #keptLines(id: ImportId): Promise<FileLines | undefined> {
    const [all, lines] = [await this.#kept.list(), await this.#kept.lines(id)];
    const kept = all.ok ? all.data.find((one) => one.id === id) : undefined;
    if (!kept || !lines.ok || lines.data === null) return undefined;
    return { name: kept.head.name, lines: lines.data, sets: kept.sets };
  }
}
