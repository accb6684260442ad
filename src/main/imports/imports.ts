import { createHash } from 'node:crypto';
import type { Mapping } from '../../shared/imports/mapping.js';
import type { ProblemKind } from '../../shared/imports/problems.js';
import type { Encoding, FieldSeparator } from '../../shared/imports/table.js';
import { err, ok, type Result } from '../../shared/errors.js';
import { ImportId, type ImportPlace, type ImportView } from '../../shared/ipc/imports.js';
import type { z } from 'zod';
import type { importsContract } from '../../shared/ipc/imports.js';
import type { ChangeSets } from '../change-sets/change-sets.js';
import type { Clock } from '../change-sets/ports.js';
import type { Jobs } from '../jobs/jobs.js';
import { checkFile, type CheckParts } from './check/check-file.js';
import type { FixedStarts } from '../registration/fixed-starts.js';
import type { KeptMappings } from './layout/kept-mappings.js';
import { recognise, rolesOf } from './layout/recognise.js';
import { correctionKey } from './lines.js';
import type { OpenFile } from './open-file.js';
import type { ReadBook } from './read/reader.js';
import type { KeptReceipts } from './receipt/kept-receipts.js';
import { receiptLines } from './receipt/receipt-line.js';
import { type FileLines, Receipts } from './receipt/receipts.js';
import type { SentFiles } from './sent-files.js';
import { isStarted, stageFile } from './stage-file.js';
import type { ImportTarget } from './targets/target.js';
import { viewOf } from './view.js';

export interface ImportsParts extends CheckParts {
  readonly changes: ChangeSets;
  readonly fixedStarts: Pick<FixedStarts, 'settle'>;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly read: ReadBook;
  readonly targets: readonly ImportTarget[];
  readonly mappings: KeptMappings;
  readonly sent: SentFiles;
  readonly receipts: KeptReceipts;
}

type Answer<V extends keyof typeof importsContract> = Promise<Result<z.output<(typeof importsContract)[V]['output']>>>;

/**
 * The file that is open: read, understood, checked and put into change sets. One at a time; nothing of it lies on disk but,
 * once it is staged, which of its lines became which step.
 */
export class Imports {
  readonly #parts: ImportsParts;
  /** What became of the lines of this file and of those before it. */
  readonly receipts: Receipts;
  #open: OpenFile | null = null;
  #reading: AbortController | null = null;

  constructor(parts: ImportsParts) {
    this.#parts = parts;
    this.receipts = new Receipts(parts.receipts, parts.changes, (id) => this.#lines(id));
  }

  current(): ImportView | null {
    return this.#open && this.#view(this.#open);
  }

  /** Takes the place of the file that was open. */
  async open(name: string, bytes: Uint8Array, place: ImportPlace): Answer<'take'> {
    const company = this.#parts.companies.find(place.companyId);
    if (!company) return err({ kind: 'not-found', what: 'company' });
    const digest = createHash('sha256').update(bytes).digest('hex');
    const file: OpenFile = {
      id: ImportId.parse(this.#parts.id()),
      name,
      bytes,
      digest,
      inView: { company, period: place.period },
      book: null,
      refused: null,
      mapping: null,
      recognised: null,
      keptAs: null,
      mode: 'set',
      corrections: new Map(),
      before: await this.#before(digest),
      outcome: null,
      sets: [],
      staged: new Map(),
      receipt: null,
    };
    const read = await this.#read(file, {});
    if (!read.ok) return read;
    this.#open = file;
    return ok(this.#view(file));
  }

  async reread(id: ImportId, choice: { encoding: Encoding; separator: FieldSeparator }): Answer<'reread'> {
    return this.#with(id, async (file) => {
      const read = await this.#read(file, choice);
      return read.ok ? ok(this.#view(file)) : read;
    });
  }

  async map(id: ImportId, mapping: Mapping): Answer<'map'> {
    return this.#with(id, async (file) => {
      const table = file.book?.tables[mapping.table];
      const before = file.mapping;
      if (!table || !this.#target(mapping)) return err({ kind: 'input-refused', where: 'mapping', reason: 'unknown' });
      file.mapping = this.#withRoles(file, mapping);
      // Cells of another sheet are other cells.
      if (before && before.table !== mapping.table) file.corrections.clear();
      file.outcome = null;
      return ok(this.#view(file));
    });
  }

  async check(id: ImportId): Answer<'check'> {
    return this.#with(id, (file) => this.#check(file));
  }

  async problems(id: ImportId, kind: ProblemKind | null, from: number, count: number): Answer<'problems'> {
    return this.#with(id, async ({ outcome }) => {
      const all = outcome?.problems ?? [];
      const shown = kind === null ? all : all.filter((problem) => problem.kind === kind);
      return ok({ total: shown.length, window: shown.slice(from, from + count) });
    });
  }

  /** Only what a person wrote over is checked anew; the rest was read already. */
  async correct(id: ImportId, row: number, column: number, text: string | null): Answer<'correct'> {
    return this.#with(id, async (file) => {
      if (text === null) file.corrections.delete(correctionKey(row, column));
      else file.corrections.set(correctionKey(row, column), text);
      return file.outcome ? this.#check(file) : ok(this.#view(file));
    });
  }

  /** Everything that is good, a set for each company and period; see `stageFile`. */
  async stage(id: ImportId, mode: OpenFile['mode'], keepAs: string | null): Answer<'stage'> {
    return this.#with(id, async (file) => {
      const { outcome, book, mapping } = file;
      const target = mapping && this.#target(mapping);
      if (!outcome || !book || !mapping || !target) return err({ kind: 'wrong-state', state: 'unchecked' });
      const staged = await stageFile(this.#parts, file, mode, target);
      if (!staged.ok) return staged;
      if (keepAs !== null) {
        await this.#parts.mappings.keep(keepAs, book, mapping, mode);
        file.keptAs = keepAs;
      }
      return ok(this.#view(file));
    });
  }

  /** For files that are made of it; undefined when it is not the one that is open. */
  file(id: ImportId): OpenFile | undefined {
    return this.#open?.id === id ? this.#open : undefined;
  }

  async close(id: ImportId): Answer<'close'> {
    return this.#with(id, async () => {
      this.#open = null;
      return ok(undefined);
    });
  }

  #view(file: OpenFile): ImportView {
    return viewOf(file, file.mapping ? this.#target(file.mapping) : undefined);
  }

  /** Another sheet, head or kind of data has other columns: they are recognised anew. */
  #withRoles({ book, mapping: before }: OpenFile, mapping: Mapping): Mapping {
    const table = book?.tables[mapping.table];
    const head = table?.rows.find(({ row }) => row === mapping.headRow);
    const target = this.#target(mapping);
    const same =
      before?.table === mapping.table && before.headRow === mapping.headRow && before.target === mapping.target;
    if (same || !table || !head || !target) return mapping;
    return { ...mapping, roles: rolesOf(head, table.width, target, true) };
  }

  #lines(id: ImportId): FileLines | undefined {
    const file = this.file(id);
    const target = file?.mapping && this.#target(file.mapping);
    if (!file?.outcome || !target) return undefined;
    const lines = receiptLines(file, file.staged, target.valueField);
    return { name: file.name, lines, sets: file.sets.map(({ setId }) => setId) };
  }

  #target({ target }: Mapping): ImportTarget | undefined {
    return this.#parts.targets.find(({ id }) => id === target);
  }

  async #with<T>(id: ImportId, work: (file: OpenFile) => Promise<Result<T>>): Promise<Result<T>> {
    const file = this.file(id);
    return file ? work(file) : err({ kind: 'not-found', what: 'file' });
  }

  async #check(file: OpenFile): Answer<'check'> {
    const target = file.mapping && this.#target(file.mapping);
    if (!target) return err({ kind: 'wrong-state', state: 'unmapped' });
    const answer = await this.#parts.jobs.run({ kind: 'check-file', subject: file.name }, (job) =>
      checkFile(this.#parts, file, target, job),
    );
    if (!answer.ok) return answer;
    file.outcome = answer.data;
    return ok(this.#view(file));
  }

  async #read(file: OpenFile, choice: { encoding?: Encoding; separator?: FieldSeparator }): Promise<Result<void>> {
    this.#reading?.abort();
    const abort = new AbortController();
    this.#reading = abort;
    const answer = await this.#parts.read(file.bytes, choice, abort.signal);
    if (answer === null) return err({ kind: 'cancelled' });
    file.refused = answer.ok ? null : answer.refused;
    file.book = answer.ok ? answer.book : null;
    file.outcome = null;
    file.corrections.clear();
    const kept = file.book && (await this.#parts.mappings.find(file.book));
    const found = file.book && recognise(file.book, this.#parts.targets);
    file.mapping = kept?.mapping ?? found?.mapping ?? null;
    file.recognised = kept ? 'kept' : (found?.as ?? null);
    file.keptAs = kept?.kept.name ?? null;
    file.mode = kept?.kept.mode ?? 'set';
    return ok(undefined);
  }

  async #before(digest: string): Promise<ImportView['before']> {
    const { sent } = this.#parts;
    return (await sent.of(digest)).map(({ at, sets }) => ({
      at,
      sent: sets.some((id) => isStarted(this.#parts, id)),
    }));
  }
}
