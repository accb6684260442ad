import type { Result, WriteOutcome } from '../../shared/errors.js';
import type { CompanyId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import type { StepKind } from '../../shared/ipc/changes.js';
import type { Instant } from '../../shared/ipc/common.js';
import type { PlannedStep } from './plan.js';

/** A record of the server as comparable text: field -> value, null when empty. `id` null: the API gave none. */
export interface Line {
  readonly id: string | null;
  readonly values: Readonly<Record<string, string | null>>;
}

/** Everything that one call can touch, as read at one moment. */
export interface GroupSnapshot {
  readonly readAt: Instant;
  readonly lines: readonly Line[];
}

/**
 * What a call does to the lines of its group.
 * - `add`: a line comes beside those that stand (hours): compared as multisets.
 * - `set`: a value is made equal to the plan; lines that stood may end because of it.
 * - `remove`: the planned line, named by its id, goes away.
 */
export type Effect = 'add' | 'set' | 'remove';

/** What a call promises: the lines that it leaves behind, and what stood there right before. */
export interface Intent {
  readonly before: GroupSnapshot;
  readonly lines: readonly Line[];
}

/**
 * What the engine must know of one kind of write. Written once per kind in `operations/`;
 * the engine knows no kind by name.
 */
export interface TypedOperation<S extends PlannedStep> {
  readonly kind: StepKind;
  readonly effect: Effect;
  /** Steps with the same group never go out before the earlier one is settled. */
  group(step: S): string;
  /**
   * The lines that this step should leave behind, with ids null where the API makes them; of a removal, what goes.
   * `image`: the group as it was read, for a step that changes a part of a record and keeps the rest.
   */
  planned(step: S, image: GroupSnapshot): readonly Line[];
  /** The read that shows the effect. */
  read(step: S): Promise<Result<GroupSnapshot>>;
  /** The same for many steps with as few calls as there are; in the order of `steps`. Absent: one by one. */
  readonly readMany?: (steps: readonly S[]) => Promise<Result<readonly GroupSnapshot[]>>;
  /** What must be at hand before the call, on this side. Absent: nothing. */
  readonly ready?: (step: S) => Promise<Result<void>>;
  /** The one call. `intent`: what the journal says about it. `id`: what the API answered, when it answers one. */
  send(step: S, unprotected: boolean, intent: Intent): Promise<WriteOutcome<{ readonly id: string | null }>>;
  /** One call for many steps, where the API has one. It gives no ids back, and a fault says nothing of a single line. */
  readonly batch?: Batch<S>;
  /** Whether the API has an UnprotectedMode field for this kind. */
  readonly hasUnprotectedMode: boolean;
  /**
   * The call names the period before the set's own: the last in which something holds. Of a set in the current period
   * that one lies before it, and the API wants its flag although nothing earlier changes.
   */
  readonly namesPeriodBefore?: true;
}

export interface Batch<S extends PlannedStep> {
  /** Steps with the same key may share a call; no two of them with the same `apart`, which reads could not tell apart. */
  key(step: S): string;
  apart(step: S): string;
  send(steps: readonly S[], unprotected: boolean): Promise<WriteOutcome<unknown>>;
}

export type WriteOperation = TypedOperation<PlannedStep>;

/** Reads that guard a set as a whole, right before sending. */
export interface PeriodGuard {
  currentPeriod(companyId: CompanyId): Promise<Result<Period>>;
}

export interface Clock {
  /** UTC ISO text with milliseconds. */
  now(): Instant;
  /** Milliseconds, only for differences. */
  monotonic(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Calls that come later, while others go on. */
export interface Alarms {
  /** Runs `run` once after so many milliseconds; returns the way to call it off. */
  after(ms: number, run: () => void): () => void;
}
