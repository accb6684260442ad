import type { AttachmentId } from '../../../shared/domain/registration.js';
import type { StepStatus } from '../../../shared/ipc/changes.js';
import { isPayStep, type PlannedStep } from '../../change-sets/plan.js';
import type { KeptEdits } from '../edits/kept-edits.js';
import type { KeptAttachments } from './kept-attachments.js';

/** A step of any set, with what became of it. */
export interface StepThere {
  readonly plan: PlannedStep;
  readonly status: StepStatus;
}

const arrived: readonly StepStatus[] = ['confirmed', 'present', 'accepted'];

const fileOf = ({ plan }: StepThere): AttachmentId | undefined =>
  isPayStep(plan) ? plan.extras.attachment?.id : undefined;

/** Files of lines that may still be sent, for the first time or again. */
export const neededBy = (steps: readonly StepThere[]): ReadonlySet<AttachmentId> =>
  filesOf(steps.filter(({ status }) => !arrived.includes(status)));

export const filesOf = (steps: readonly StepThere[]): ReadonlySet<AttachmentId> =>
  new Set(steps.flatMap((step) => fileOf(step) ?? []));

export interface DropParts {
  readonly attachments: Pick<KeptAttachments, 'keepOnly'>;
  /** Every step of every set. */
  readonly steps: readonly StepThere[];
  readonly edits: Pick<KeptEdits, 'mentions'>;
  /** Look at these alone: others may have been picked for a line that is still being written. Absent: at all. */
  readonly among?: ReadonlySet<AttachmentId>;
}

/** Removes the files of lines that stand now, and of lines that nobody wants any more. What could not be read counts as wanting. */
export async function dropUnneeded({ attachments, steps, edits, among }: DropParts): Promise<void> {
  const needed = neededBy(steps);
  await attachments.keepOnly(async (id) => {
    if (among && !among.has(id)) return true;
    return needed.has(id) || (await edits.mentions(id)) !== false;
  });
}
