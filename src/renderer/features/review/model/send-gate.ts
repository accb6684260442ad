import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { isConsented, listedWarnings } from './warnings.js';

/** Why sending is off, or that it is on. The first reason that a person can do something about. */
export type Gate =
  | { readonly kind: 'open'; readonly planHash: string }
  | { readonly kind: 'checking' }
  | { readonly kind: 'check-failed' }
  | { readonly kind: 'not-checked' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'warnings'; readonly left: number }
  | { readonly kind: 'consent' }
  /** The period before is being read, and what it shows may be one more warning. */
  | { readonly kind: 'comparing' }
  | { readonly kind: 'busy' };

export interface Doing {
  readonly checking: boolean;
  readonly checkFailed: boolean;
  /** The period before is being read beside it. */
  readonly comparing: boolean;
  /** A tick, a removal or the sending itself is on its way to main. */
  readonly busy: boolean;
}

export function gateOf(set: ChangeSet, doing: Doing): Gate {
  if (set.steps.length === 0) return { kind: 'empty' };
  if (doing.checking) return { kind: 'checking' };
  if (doing.checkFailed) return { kind: 'check-failed' };
  if (set.planHash === null || set.state === 'draft') return { kind: 'not-checked' };
  const left = listedWarnings(set).filter(({ acknowledged }) => !acknowledged).length;
  if (left > 0) return { kind: 'warnings', left };
  if (!isConsented(set)) return { kind: 'consent' };
  // A warning that comes after the sending is none.
  if (doing.comparing) return { kind: 'comparing' };
  // Main has the last word: it alone knows whether everything that it wants looked at was.
  if (set.state !== 'reviewed') return { kind: 'not-checked' };
  return doing.busy ? { kind: 'busy' } : { kind: 'open', planHash: set.planHash };
}
