import { useSyncExternalStore } from 'react';
import { hasUnsaved } from '../../ui/unsaved.js';

/**
 * Whether the screen is covered. `keep`: a form holds what somebody typed, so it stays mounted beneath the cover;
 * nothing that was typed is thrown away for privacy.
 */
export type Cover =
  | { readonly on: false }
  | { readonly on: true; readonly why: 'idle' | 'asked'; readonly keep: boolean };

const open: Cover = { on: false };
let cover: Cover = open;
const listeners = new Set<() => void>();

function set(next: Cover): void {
  cover = next;
  for (const listener of listeners) listener();
}

export function coverScreen(why: 'idle' | 'asked'): void {
  if (!cover.on) set({ on: true, why, keep: hasUnsaved() });
}

export const uncoverScreen = (): void => set(open);

export function useCover(): Cover {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => cover,
  );
}
