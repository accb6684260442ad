import type { StepId } from '../../../shared/domain/ids.js';
import type { LeftOut } from '../../../shared/ipc/changes.js';
import { isAddressStep, type PlannedStep } from '../plan.js';
import type { Attempt } from '../step-state.js';
import { describeAddress, undoAddress } from './address.js';
import type { StepDescription } from './description.js';
import { describePay, undoPay } from './pay.js';

export type { StepDescription } from './description.js';

/** What a step is about, whatever its kind. */
export const describeStep = (step: PlannedStep): StepDescription =>
  isAddressStep(step) ? describeAddress(step) : describePay(step);

export const undoStep = (
  step: PlannedStep,
  attempt: Attempt,
  newStepId: () => StepId,
): PlannedStep | LeftOut['reason'] =>
  isAddressStep(step) ? undoAddress(step, attempt, newStepId) : undoPay(step, attempt, newStepId);
