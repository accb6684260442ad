import type { StepId } from '../../shared/domain/ids.js';
import type { Clock } from './ports.js';
import { lastAttempt, type StepState } from './step-state.js';

/**
 * How long it has really been since a call was first not seen. The wall clock can be set, forward too, and must not make
 * five minutes of two. Only this process knows; after a restart the wall clock alone counts.
 */
export class SettleWatch {
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #since = new Map<StepId, { readonly attempt: number; readonly at: number }>();

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#clock = clock;
  }

  /** Milliseconds since the first read that did not see this step's last call; null when this process did not do it. */
  elapsed(step: StepState): number | null {
    const known = this.#since.get(step.plan.id);
    if (!known || known.attempt !== step.attempts.length || !isWaiting(step)) return null;
    return this.#clock.monotonic() - known.at;
  }

  /** After a finding: starts counting at the first "not seen", stops when the reads say something else. */
  note(step: StepState): void {
    if (!isWaiting(step)) this.#since.delete(step.plan.id);
    else if (this.#since.get(step.plan.id)?.attempt !== step.attempts.length)
      this.#since.set(step.plan.id, { attempt: step.attempts.length, at: this.#clock.monotonic() });
  }
}

const isWaiting = (step: StepState): boolean => (lastAttempt(step)?.secondReadFrom ?? null) !== null;
