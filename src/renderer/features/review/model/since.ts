import type { Period } from '../../../../shared/domain/period.js';
import { samePeriod } from '../../../../shared/domain/period.js';
import type { ChangeSet, FieldChange, ReviewWarning, Step } from '../../../../shared/ipc/changes.js';

/** One thing that differs between two checks of a set. */
export type Difference =
  | { readonly kind: 'period'; readonly from: Period; readonly to: Period }
  | { readonly kind: 'added' | 'removed' | 'replaced'; readonly step: Step }
  /** What stands in Nmbrs for this step is not what the person saw. */
  | { readonly kind: 'standing'; readonly step: Step; readonly fields: readonly FieldChange[] }
  | { readonly kind: 'warning'; readonly warning: ReviewWarning };

/** What a new check shows that the person had not seen when the set was to be sent. Empty: nothing that can be shown. */
export function differences(seen: ChangeSet, now: ChangeSet): Difference[] {
  const before = new Map(seen.steps.map((step) => [step.id, step]));
  const after = new Set(now.steps.map((step) => step.id));
  const warned = new Set(seen.warnings.map(({ id }) => id));
  return [
    ...periodOf(seen, now),
    ...seen.steps.filter(({ id }) => !after.has(id)).map((step) => ({ kind: 'removed', step }) as const),
    ...now.steps.flatMap((step) => ofStep(before.get(step.id), step)),
    ...now.warnings.filter(({ id }) => !warned.has(id)).map((warning) => ({ kind: 'warning', warning }) as const),
  ];
}

function periodOf({ currentPeriod: from }: ChangeSet, { currentPeriod: to }: ChangeSet): Difference[] {
  return from && to && !samePeriod(from, to) ? [{ kind: 'period', from, to }] : [];
}

function ofStep(seen: Step | undefined, step: Step): Difference[] {
  if (!seen) return [{ kind: 'added', step }];
  if (seen.kind !== step.kind || !sameAfter(seen, step)) return [{ kind: 'replaced', step }];
  const fields = standingIn(seen, step).flatMap(({ field, before, after }) =>
    before === after ? [] : [{ field, before, after }],
  );
  return fields.length === 0 ? [] : [{ kind: 'standing', step, fields }];
}

/** What stood in Nmbrs, then and now. A field that is not listed stands as the plan wants it: that is why it is not. */
function standingIn(seen: Step, step: Step): FieldChange[] {
  const then = new Map(seen.fields.map((change) => [change.field, change]));
  const now = new Map(step.fields.map((change) => [change.field, change]));
  const stood = (one: FieldChange | undefined, other: FieldChange | undefined): string | null =>
    (one ? one.before : other?.after) ?? null;
  return [...new Set([...then.keys(), ...now.keys()])].map((field) => ({
    field,
    before: stood(then.get(field), now.get(field)),
    after: stood(now.get(field), then.get(field)),
  }));
}

/** Fields may join or leave the list because Nmbrs changed; that is told by what stands there, not as another plan. */
function sameAfter(a: Step, b: Step): boolean {
  const planned = new Map(a.fields.map(({ field, after }) => [field, after]));
  return b.fields.every(({ field, after }) => !planned.has(field) || planned.get(field) === after);
}
