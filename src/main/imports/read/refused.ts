import type { RefusedFile } from '../../../shared/imports/table.js';

/** Thrown inside the reading to stop at once; never leaves it. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  constructor(readonly reason: RefusedFile) {
    super(reason);
  }
}
