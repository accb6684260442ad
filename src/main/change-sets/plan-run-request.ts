import { RunRequestStepKind } from '../../shared/ipc/changes.js';
import { ofKind } from './of-kind.js';
import { CompanyAsHolder, type CompanyStepBase } from './plan-company-pay.js';

/** Nmbrs is asked for a run of the company. A set of its own. */
export interface RunRequestStep extends CompanyStepBase {
  readonly kind: RunRequestStepKind;
}

export const runRequestStepShape = { employee: CompanyAsHolder, kind: RunRequestStepKind };

export const isRunRequestStep = ofKind<RunRequestStep>(RunRequestStepKind.options);
