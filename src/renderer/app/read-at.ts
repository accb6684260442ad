import { useEffect, useSyncExternalStore } from 'react';

let readAt: string | null = null;
const listeners = new Set<() => void>();

function set(value: string | null): void {
  readAt = value;
  for (const listener of listeners) listener();
}

/** When the data in view were read, for the status bar. Null when the page shows none. */
export function useReadAt(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => readAt,
  );
}

/** A page tells when its data were read; the bar forgets it when the page goes. */
export function useTellReadAt(instant: string | null | undefined): void {
  useEffect(() => {
    set(instant ?? null);
    return () => set(null);
  }, [instant]);
}
