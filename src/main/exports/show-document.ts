import type { ConnectionKind } from '../../shared/ipc/connections.js';

/** A document that Nmbrs made, on its way to a window of its own. */
export interface ShownDocument {
  /** Whose and what it is, as the window says it: one line. */
  readonly name: string;
  readonly kind: ConnectionKind;
  /** One after the other in the same window; each begins as a PDF does. */
  readonly pdfs: readonly Uint8Array[];
}

/** Shows documents in windows that can do nothing else (`windows/viewer`); a host without such windows has none. */
export interface DocumentViewer {
  /** Opens a window; resolves once it stands. */
  show(document: ShownDocument): Promise<void>;
  closeAll(): void;
}
