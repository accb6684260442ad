import { z } from 'zod';
import { AddressKind, AddressValues } from '../../shared/domain/address.js';
import { AddressId, CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import { Period } from '../../shared/domain/period.js';
import { FieldChange } from '../../shared/ipc/changes.js';
import type { PlannedStep } from './plan.js';

/** A planned step as the journal takes it and gives it back; what does not belong to it is left out. */
export const PlannedStepSchema = z.object({
  id: StepId,
  companyId: CompanyId,
  employee: z.object({ id: EmployeeId, number: z.int(), name: z.string() }),
  period: Period,
  fields: z.array(FieldChange).readonly(),
  kind: z.enum(['address.move', 'address.correct']),
  addressKind: AddressKind,
  address: AddressValues,
  current: z.object({ id: AddressId, isDefault: z.boolean(), values: AddressValues }).nullable(),
}) satisfies z.ZodType<PlannedStep>;
