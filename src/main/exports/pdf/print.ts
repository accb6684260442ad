import type { Result } from '../../../shared/errors.js';
import type { PrintedTable } from './printed-table.js';

/**
 * Makes a PDF of a document. Electron's Chromium does it in a window of its own (`windows/print`); a host without such a
 * window has none. `file-not-saved` with `print` when it could not be made; `cancelled` after the signal.
 */
export type Print = (table: PrintedTable, signal?: AbortSignal) => Promise<Result<Uint8Array>>;
