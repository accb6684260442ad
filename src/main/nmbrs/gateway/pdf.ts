import type { AppError } from '../../../shared/errors.js';

/** Bytes of base64 text that begin as a PDF does; anything else is not saved under a name that says it is one. */
export function pdfOf(base64: string): Uint8Array | null {
  const bytes = Buffer.from(base64, 'base64');
  return bytes.subarray(0, 5).toString('latin1') === '%PDF-' ? bytes : null;
}

export const noPdf = (method: string): AppError => ({
  kind: 'bad-answer',
  method,
  reason: 'unexpected-shape',
  detail: 'no PDF',
});
