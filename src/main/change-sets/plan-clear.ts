import { ofKind } from './of-kind.js';
import { z } from 'zod';
import { Amount, PayKind, PayLineId } from '../../shared/domain/registration.js';
import { ClearStepKind } from '../../shared/ipc/changes.js';
import type { StepBase } from './plan.js';

export const ClearedLine = z.object({ id: PayLineId, code: z.int(), codeName: z.string(), amount: Amount });
export type ClearedLine = z.infer<typeof ClearedLine>;

/** Every variable line of one kind of one employee goes out of the period, in one call. A set of its own. */
export interface ClearStep extends StepBase {
  readonly kind: ClearStepKind;
  readonly clears: PayKind;
  /** As they stood when it was staged: what a person saw go. */
  readonly lines: readonly ClearedLine[];
}

export const clearStepShape = { kind: ClearStepKind, clears: PayKind, lines: z.array(ClearedLine).readonly() };

export const isClearStep = ofKind<ClearStep>(ClearStepKind.options);
