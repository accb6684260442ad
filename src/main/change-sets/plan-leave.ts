import { ofKind } from './of-kind.js';
import { z } from 'zod';
import { LeaveItem, LeaveValues } from '../../shared/domain/leave.js';
import { LeaveStepKind } from '../../shared/ipc/changes.js';
import type { StepBase } from './plan.js';

/** A booking of leave that is added, rewritten by its id or removed by its id. */
export interface LeaveStep extends StepBase {
  readonly kind: LeaveStepKind;
  /** What should stand there; of a removal, what goes. */
  readonly leave: LeaveValues;
  /** The company's own name of the kind when it was staged; empty when it was not known. */
  readonly typeName: string;
  /** The booking that is changed or removed, as it stood when it was staged. */
  readonly standing: LeaveItem | null;
}

export const leaveStepShape = {
  kind: LeaveStepKind,
  leave: z.object(LeaveValues.shape),
  typeName: z.string(),
  standing: z.object(LeaveItem.shape).nullable(),
};

export const isLeaveStep = ofKind<LeaveStep>(LeaveStepKind.options);
