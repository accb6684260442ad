import type { StepId } from '../../../shared/domain/ids.js';
import type { FieldChange, LeftOut, RecordKind } from '../../../shared/ipc/changes.js';
import type { PlannedStep } from '../plan.js';
import type { Line } from '../ports.js';
import type { Attempt } from '../step-state.js';

/** What the engine and its views must know of one kind of step, without the world: nothing here reads or sends. */
export interface StepDescription {
  readonly record: RecordKind;
  /** Which one of them, for people. */
  readonly subject: string;
  /** Staging another step with the same target replaces this one. */
  readonly target: string;
  /**
   * Steps with the same scope see what each other did in the reads of their before-images. Null: no other step's does.
   */
  readonly scope: string | null;
  /** The record that stood there when it was staged; null when there was none, or when nothing is replaced. */
  readonly current: Line | null;
  /** What the record becomes; every field null when it goes away. */
  readonly wanted: Line['values'];
  /** Fields that old and new are compared by, in the order in which people read them. */
  readonly fields: readonly string[];
  /** Whether the lines that stand beside it matter: an added line replaces none of them. */
  readonly replaces: boolean;
  /** It takes away all of what stands in its group: those lines as they were staged, and each as old and new. */
  readonly whole?: { readonly lines: readonly Line[]; readonly field: (line: Line) => FieldChange };
  /** Never in a set with steps of another kind: it is a decision of its own. */
  readonly alone?: boolean;
  /** It changes what held in periods before the set's own, because the API gives it no period. */
  readonly rewritesHistory: boolean;
  /** What goes begins in the set's own period, as far as reads of the period before show. */
  readonly beginsHere?: boolean;
  /** The postal code is none of its country, as far as this app knows the country's. */
  readonly doubtfulPostalCode?: boolean;
  /** A removal that leaves none behind is never sent, whatever was reviewed. */
  readonly neverTheLast?: boolean;
  /** The API does it in the company's current period, whichever that is: another period's set never sends it. */
  readonly currentPeriodOnly?: boolean;
  /** The API can neither change nor delete what it leaves behind: a person must know before sending. */
  readonly noWayBack?: boolean;
}

/** The steps that would put back what stood before, or why there is none. */
export type Undo<S extends PlannedStep> = (
  plan: S,
  attempt: Attempt,
  newStepId: () => StepId,
) => PlannedStep | readonly PlannedStep[] | LeftOut['reason'];
