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
 * What the engine must know of one kind of write. Written once per kind in `operations/`;
 * the engine knows no kind by name.
 */
export interface WriteOperation {
  readonly kind: StepKind;
  /**
   * - `add`: a line comes beside those that stand (hours): compared as multisets.
   * - `set`: a value is made equal to the plan; lines that stood may end because of it.
   */
  readonly effect: 'add' | 'set';
  /** Steps with the same group never go out before the earlier one is settled. */
  group(step: PlannedStep): string;
  /** The lines that this step should leave behind, with ids null where the API makes them. */
  planned(step: PlannedStep): readonly Line[];
  /** The read that shows the effect. */
  read(step: PlannedStep): Promise<Result<GroupSnapshot>>;
  /** The one call. `id`: what the API answered, when it answers one. */
  send(step: PlannedStep, unprotected: boolean): Promise<WriteOutcome<{ readonly id: string | null }>>;
  /** Whether the API has an UnprotectedMode field for this kind. */
  readonly hasUnprotectedMode: boolean;
}

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
