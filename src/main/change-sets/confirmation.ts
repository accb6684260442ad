import type { Period } from '../../shared/domain/period.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { StepKind } from '../../shared/ipc/changes.js';
import type { ConnectionKind } from '../../shared/ipc/connections.js';
import { stateOf, type SetState } from './state.js';
import type { StepState } from './step-state.js';

/** What a person must be able to see before real wages change. Facts alone: the words are the window's. */
export interface SendQuestion {
  readonly connectionKind: ConnectionKind;
  readonly company: { readonly number: number; readonly name: string };
  readonly lines: number;
  readonly kinds: readonly StepKind[];
  readonly period: Period;
  /** Not null when the period lies before the company's current one. */
  readonly earlier: { readonly currentPeriod: Period; readonly previousYear: boolean } | null;
}

/** Asks outside the renderer. False: a person said no, or closed the question. */
export type Confirm = (question: SendQuestion) => Promise<boolean>;

/** Whether this very plan may begin to be sent now; asked before the question and again after it. */
export function startable(state: SetState, planHash: string, maySend: boolean): Result<void> {
  if (stateOf(state) !== 'reviewed') return err({ kind: 'wrong-state', state: stateOf(state) });
  if (state.review?.planHash !== planHash) return err({ kind: 'stale', what: 'plan' });
  return maySend ? ok(undefined) : err({ kind: 'no-keystore' });
}

/** About the steps that would go out; of a set that was not sent before, all. */
export function questionOf(
  { connection, company, period, steps, review }: SetState,
  going: readonly StepState[] = [...steps.values()],
): SendQuestion {
  const plans = going.map(({ plan }) => plan);
  return {
    connectionKind: connection.kind,
    company: { number: company.number, name: company.name },
    lines: plans.length,
    kinds: [...new Set(plans.map(({ kind }) => kind))],
    period,
    earlier: review?.earlier
      ? { currentPeriod: review.currentPeriod, previousYear: review.earlier.previousYear }
      : null,
  };
}

export interface ConfirmationParts {
  readonly kind: ConnectionKind;
  /** Absent: nobody can be asked, so production is never sent. */
  readonly ask: Confirm | undefined;
  /** For trials of the window: ask for every kind. Production is always asked for. */
  readonly always: boolean;
  readonly failed: (error: unknown) => void;
}

/** The question before a set of real wages goes out. One at a time, whatever the renderer does. */
export class Confirmation {
  readonly #parts: ConfirmationParts;
  #asking = false;

  constructor(parts: ConfirmationParts) {
    this.#parts = parts;
  }

  /** `cancelled`: a person said no, or there is nobody to ask. */
  async agreed(question: SendQuestion): Promise<Result<void>> {
    const { kind, ask, always, failed } = this.#parts;
    if (kind !== 'production' && !always) return ok(undefined);
    if (!ask) return err({ kind: 'cancelled' });
    if (this.#asking) return err({ kind: 'wrong-state', state: 'confirming' });
    this.#asking = true;
    try {
      return (await ask(question)) ? ok(undefined) : err({ kind: 'cancelled' });
    } catch (error) {
      failed(error);
      return err({ kind: 'internal', reference: 'confirmation' });
    } finally {
      this.#asking = false;
    }
  }
}
