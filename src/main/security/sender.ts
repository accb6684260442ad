/** The parts of an IPC event that say where a message comes from. Structural, so that tests need no Electron. */
export interface SenderEvent {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly parent: unknown; readonly url: string } | null;
}

/**
 * True only for the main frame of one of our own windows, showing our own origin.
 * An empty or missing URL is refused too: there is no exception for tests.
 */
export function isTrustedSender(event: SenderEvent, ownWindows: ReadonlySet<number>, origin: string): boolean {
  const frame = event.senderFrame;
  if (!ownWindows.has(event.sender.id) || !frame || frame.parent !== null) return false;
  try {
    const url = new URL(frame.url);
    return `${url.protocol}//${url.host}` === origin;
  } catch {
    return false;
  }
}
