import type { StepId } from '../../../shared/domain/ids.js';
import type { LeftOut } from '../../../shared/ipc/changes.js';
import { isAddressStep, type PlannedStep } from '../plan.js';
import { isAbsenceStep } from '../plan-absence.js';
import { isBankStep } from '../plan-bank.js';
import { isClearStep } from '../plan-clear.js';
import { isCompanyClearStep, isCompanyPayStep } from '../plan-company-pay.js';
import { isDaysStep } from '../plan-days.js';
import { isLeaveStep } from '../plan-leave.js';
import { isPersonalStep } from '../plan-personal.js';
import { isRunRequestStep } from '../plan-run-request.js';
import type { Attempt } from '../step-state.js';
import { describeAbsence, undoAbsence } from './absence.js';
import { describeAddress, undoAddress } from './address.js';
import { describeBank, undoBank } from './bank.js';
import { describeClear, undoClear } from './clear.js';
import { describeCompanyClear, describeCompanyPay, undoCompanyClear, undoCompanyPay } from './company-pay.js';
import { describeDays, undoDays } from './days.js';
import type { StepDescription } from './description.js';
import { describeLeave, undoLeave } from './leave.js';
import { describePay, undoPay } from './pay.js';
import { describePersonal, undoPersonal } from './personal.js';
import { describeRunRequest, undoRunRequest } from './run-request.js';

export type { StepDescription } from './description.js';

/** What a step is about, whatever its kind. */
export function describeStep(step: PlannedStep): StepDescription {
  if (isAddressStep(step)) return describeAddress(step);
  if (isPersonalStep(step)) return describePersonal(step);
  if (isDaysStep(step)) return describeDays(step);
  if (isClearStep(step)) return describeClear(step);
  if (isCompanyPayStep(step)) return describeCompanyPay(step);
  if (isCompanyClearStep(step)) return describeCompanyClear(step);
  if (isAbsenceStep(step)) return describeAbsence(step);
  if (isLeaveStep(step)) return describeLeave(step);
  if (isRunRequestStep(step)) return describeRunRequest(step);
  return isBankStep(step) ? describeBank(step) : describePay(step);
}

export function undoStep(
  step: PlannedStep,
  attempt: Attempt,
  newStepId: () => StepId,
): PlannedStep | readonly PlannedStep[] | LeftOut['reason'] {
  if (isAddressStep(step)) return undoAddress(step, attempt, newStepId);
  if (isPersonalStep(step)) return undoPersonal(step, attempt, newStepId);
  if (isDaysStep(step)) return undoDays(step, attempt, newStepId);
  if (isClearStep(step)) return undoClear(step, attempt, newStepId);
  if (isCompanyPayStep(step)) return undoCompanyPay(step, attempt, newStepId);
  if (isCompanyClearStep(step)) return undoCompanyClear(step, attempt, newStepId);
  if (isAbsenceStep(step)) return undoAbsence(step, attempt, newStepId);
  if (isLeaveStep(step)) return undoLeave(step, attempt, newStepId);
  if (isRunRequestStep(step)) return undoRunRequest(step, attempt, newStepId);
  return isBankStep(step) ? undoBank(step, attempt, newStepId) : undoPay(step, attempt, newStepId);
}
