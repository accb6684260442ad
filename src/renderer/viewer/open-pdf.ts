import { getDocument, PasswordException, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { OwnFiles } from './fonts.js';
import { startWorker } from './worker.js';

/** Points of the largest picture in a PDF that is still drawn. */
const largestImage = 50_000_000;

/**
 * Opens a PDF to be drawn and read, and nothing else. Each setting shuts a way that pdf.js has:
 * - no form logic and no script: XFA off, and neither the layer of annotations nor the sandbox for scripts is part of this window;
 * - no code made of the document: WebAssembly off (the content policy forbids it too, and `eval`);
 * - no parser of Chromium's meets the document: fonts become paths, pictures are decoded in script, in the worker;
 * - nothing is fetched: what is needed beside the document is among the window's own files.
 */
const closed = {
  verbosity: 0,
  enableXfa: false,
  useWasm: false,
  disableFontFace: true,
  useSystemFonts: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  disableWorkerRendering: true,
  useWorkerFetch: false,
  BinaryDataFactory: OwnFiles,
  // Where the decoders of scans and of JPEG 2000 are that need no WebAssembly: beside the worker, read when a picture needs one.
  wasmUrl: new URL('.', document.baseURI).href,
  maxImageSize: largestImage,
  pdfBug: false,
} as const;

let worker: PDFWorker | undefined;

export type Opened =
  | { readonly ok: true; readonly pdf: PDFDocumentProxy }
  /** `locked`: it wants a password. */
  | { readonly ok: false; readonly why: 'broken' | 'locked' };

export async function openPdf(data: Uint8Array): Promise<Opened> {
  worker ??= PDFWorker.create({ port: startWorker(), verbosity: 0 });
  try {
    return { ok: true, pdf: await getDocument({ data, worker, ...closed }).promise };
  } catch (cause) {
    return { ok: false, why: cause instanceof PasswordException ? 'locked' : 'broken' };
  }
}
