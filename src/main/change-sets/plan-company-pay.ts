import { ofKind } from './of-kind.js';
import { z } from 'zod';
import { Amount, PayLineId } from '../../shared/domain/registration.js';
import { CompanyClearStepKind, CompanyPayStepKind } from '../../shared/ipc/changes.js';
import type { StepBase } from './plan.js';
import { ClearedLine } from './plan-clear.js';

/** The company itself, where other steps have an employee. */
export const CompanyAsHolder = z.object({ id: z.null(), number: z.int(), name: z.string() });

export interface CompanyStepBase extends Omit<StepBase, 'employee'> {
  readonly employee: z.infer<typeof CompanyAsHolder>;
}

/** One wage component of the company itself: a line is added, or a fixed one stopped. The API can do no more with one line. */
export interface CompanyPayStep extends CompanyStepBase {
  readonly kind: CompanyPayStepKind;
  readonly fixed: boolean;
  readonly code: number;
  /** The code's description when it was staged; empty when it was not known. */
  readonly codeName: string;
  /** Decimal text; null to stop. */
  readonly amount: string | null;
  /** The fixed line that stops, as it stood when it was staged. */
  readonly standing: { readonly id: PayLineId; readonly amount: string } | null;
  /** The period before does not show the line that stops, so that it begins in the set's own. */
  readonly beginsHere?: boolean | undefined;
}

/** Every variable wage component of the company itself goes out of the period, in one call. A set of its own. */
export interface CompanyClearStep extends CompanyStepBase {
  readonly kind: CompanyClearStepKind;
  /** As they stood when it was staged: what a person saw go. */
  readonly going: readonly ClearedLine[];
}

export const companyPayStepShape = {
  employee: CompanyAsHolder,
  kind: CompanyPayStepKind,
  fixed: z.boolean(),
  code: z.int(),
  codeName: z.string(),
  amount: Amount.nullable(),
  standing: z.object({ id: PayLineId, amount: Amount }).nullable(),
  beginsHere: z.boolean().optional(),
};

export const companyClearStepShape = {
  employee: CompanyAsHolder,
  kind: CompanyClearStepKind,
  going: z.array(ClearedLine).readonly(),
};

export const isCompanyPayStep = ofKind<CompanyPayStep>(CompanyPayStepKind.options);
export const isCompanyClearStep = ofKind<CompanyClearStep>(CompanyClearStepKind.options);
