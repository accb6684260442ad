import type { Result } from '../../../shared/errors.js';
import type { JobStage } from '../../../shared/ipc/jobs.js';
import type { PrintedTable } from './printed-table.js';

/**
 * Makes a PDF of a document. Electron's Chromium does it in a window of its own (`windows/print`); a host without such a
 * window has none. `at` hears what it is at, since Chromium says no share of it. `file-not-saved` with `print` when it could not be made; `cancelled` after the signal.
 */
export type Print = (
  table: PrintedTable,
  signal?: AbortSignal,
  at?: (stage: JobStage) => void,
) => Promise<Result<Uint8Array>>;

/**
 * Hands a document to a printer that a person picks in the system's own dialog. False: they picked none, or it was stopped before.
 * `file-not-saved` with `printer` when it could not be printed.
 */
export type ToPaper = (table: PrintedTable, signal?: AbortSignal) => Promise<Result<{ printed: boolean }>>;
