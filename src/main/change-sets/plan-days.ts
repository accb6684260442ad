import { ofKind } from './of-kind.js';
import { z } from 'zod';
import { DaysStepKind } from '../../shared/ipc/changes.js';
import type { StepBase } from './plan.js';

/** Which days: of the period, from the period on, or with plus and minus days beside them. */
export const DaysOf = z.enum(['variable', 'fixed', 'worked']);
export type DaysOf = z.infer<typeof DaysOf>;

const Figures = z.object({ days: z.int(), plusMinus: z.int().nullable() });
/** `plusMinus` null: this kind of days has none. */
export type DaysFigures = z.infer<typeof Figures>;

/** Days of one employee. The API gives 0 where nothing was ever entered, so 0 is what "nothing" is called here too. */
export interface DaysStep extends StepBase {
  readonly kind: DaysStepKind;
  readonly daysOf: DaysOf;
  readonly wanted: DaysFigures;
  /** As it stood when it was staged. */
  readonly current: DaysFigures;
}

export const daysStepShape = { kind: DaysStepKind, daysOf: DaysOf, wanted: Figures, current: Figures };

export const isDaysStep = ofKind<DaysStep>(DaysStepKind.options);
