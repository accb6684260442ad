import type { ChangeSet } from '../../../../shared/ipc/changes.js';

export interface Figures {
  readonly changes: number;
  readonly employees: number;
  readonly fields: number;
  /** Null until it was checked. */
  readonly calls: { readonly reads: number; readonly writes: number; readonly seconds: number } | null;
}

/** The figures at the head of the review: what goes, before it goes. */
export function figuresOf(set: ChangeSet): Figures {
  return {
    changes: set.steps.length,
    employees: set.employees,
    fields: set.steps.reduce((sum, step) => sum + step.fields.length, 0),
    calls: set.calls,
  };
}
