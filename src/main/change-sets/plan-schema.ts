import { z } from 'zod';
import { AddressKind, AddressValues } from '../../shared/domain/address.js';
import { AddressId, CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import { Period } from '../../shared/domain/period.js';
import { Amount, LineExtras, PayKind, PayLineId } from '../../shared/domain/registration.js';
import { AddressStepKind, FieldChange, PayStepKind } from '../../shared/ipc/changes.js';
import type { AddressStep, PayStep } from './plan.js';
import { type AbsenceStep, absenceStepShape } from './plan-absence.js';
import { type BankStep, bankStepShape } from './plan-bank.js';
import { type ClearStep, clearStepShape } from './plan-clear.js';
import {
  type CompanyClearStep,
  companyClearStepShape,
  type CompanyPayStep,
  companyPayStepShape,
} from './plan-company-pay.js';
import { type DaysStep, daysStepShape } from './plan-days.js';
import { type LeaveStep, leaveStepShape } from './plan-leave.js';
import { type PersonalStep, personalStepShape } from './plan-personal.js';
import { type RunRequestStep, runRequestStepShape } from './plan-run-request.js';

const base = {
  id: StepId,
  companyId: CompanyId,
  employee: z.object({ id: EmployeeId, number: z.int(), name: z.string() }),
  period: Period,
  fields: z.array(FieldChange).readonly(),
  /** Journals of before there were such steps do not have it. */
  after: StepId.optional(),
  again: StepId.optional(),
};

const AddressStepSchema = z.object({
  ...base,
  kind: AddressStepKind,
  addressKind: AddressKind,
  address: AddressValues,
  current: z.object({ id: AddressId, isDefault: z.boolean(), values: AddressValues }).nullable(),
}) satisfies z.ZodType<AddressStep>;

const PayStepSchema = z.object({
  ...base,
  kind: PayStepKind,
  pay: PayKind,
  fixed: z.boolean(),
  code: z.int(),
  codeName: z.string(),
  amount: Amount.nullable(),
  extras: LineExtras,
  current: z.object({ id: PayLineId, amount: Amount }).nullable(),
  beginsHere: z.boolean().optional(),
}) satisfies z.ZodType<PayStep>;

const BankStepSchema = z.object({ ...base, ...bankStepShape }) satisfies z.ZodType<BankStep>;

const ClearStepSchema = z.object({ ...base, ...clearStepShape }) satisfies z.ZodType<ClearStep>;

const CompanyPayStepSchema = z.object({ ...base, ...companyPayStepShape }) satisfies z.ZodType<CompanyPayStep>;

const CompanyClearStepSchema = z.object({ ...base, ...companyClearStepShape }) satisfies z.ZodType<CompanyClearStep>;

const DaysStepSchema = z.object({ ...base, ...daysStepShape }) satisfies z.ZodType<DaysStep>;

const PersonalStepSchema = z.object({ ...base, ...personalStepShape }) satisfies z.ZodType<PersonalStep>;
const AbsenceStepSchema = z.object({ ...base, ...absenceStepShape }) satisfies z.ZodType<AbsenceStep>;
const LeaveStepSchema = z.object({ ...base, ...leaveStepShape }) satisfies z.ZodType<LeaveStep>;
const RunRequestStepSchema = z.object({ ...base, ...runRequestStepShape }) satisfies z.ZodType<RunRequestStep>;

/** A planned step as the journal takes it and gives it back; what does not belong to it is left out. */
export const PlannedStepSchema = z.discriminatedUnion('kind', [
  AddressStepSchema,
  PayStepSchema,
  ClearStepSchema,
  CompanyPayStepSchema,
  CompanyClearStepSchema,
  DaysStepSchema,
  BankStepSchema,
  PersonalStepSchema,
  AbsenceStepSchema,
  LeaveStepSchema,
  RunRequestStepSchema,
]);
