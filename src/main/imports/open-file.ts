import type { Period } from '../../shared/domain/period.js';
import type { ImportMode, Mapping } from '../../shared/imports/mapping.js';
import type { Problem } from '../../shared/imports/problems.js';
import type { Book, RefusedFile } from '../../shared/imports/table.js';
import type { CheckedPart, ImportId, ImportView } from '../../shared/ipc/imports.js';
import type { Company } from '../../shared/ipc/organisation.js';
import type { CheckedLines, Part } from './check/check-lines.js';
import type { World } from './check/world.js';
import type { FileLine } from './lines.js';
import type { LineSteps } from './receipt/receipt-line.js';
import type { Planned } from './targets/target.js';

/** What a check of the file found, whole. */
export interface CheckOutcome extends CheckedLines {
  readonly lines: readonly FileLine[];
  readonly world: World;
  readonly parts: readonly (Part & { readonly plans: Readonly<Record<ImportMode, Planned>> })[];
  readonly counts: readonly CheckedPart[];
  /** Sorted as they stand in the file. */
  readonly problems: readonly Problem[];
}

/** A file that somebody opened: in memory alone, gone with the connection. */
export interface OpenFile {
  readonly id: ImportId;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly digest: string;
  readonly inView: { readonly company: Company; readonly period: Period };
  book: Book | null;
  refused: RefusedFile | null;
  mapping: Mapping | null;
  recognised: ImportView['recognised'];
  keptAs: string | null;
  mode: ImportMode;
  readonly corrections: Map<string, string>;
  before: ImportView['before'];
  outcome: CheckOutcome | null;
  sets: ImportView['sets'];
  /** What the last staging made of its lines. */
  staged: LineSteps;
  /** Under which that is kept; null before. */
  receipt: ImportId | null;
}
