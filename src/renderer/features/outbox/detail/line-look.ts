import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleDot,
  IconCircleMinus,
  IconCircleX,
  IconHelpCircle,
  IconLoader2,
  type Icon,
} from '@tabler/icons-react';
import type { StepStatus } from '../../../../shared/ipc/changes.js';

interface Look {
  readonly icon: Icon;
  readonly tone: 'ok' | 'err' | 'unk' | 'quiet';
}

/** The mark before a line; its word stands at the end of the line. */
export const lineLooks: Readonly<Record<StepStatus, Look>> = {
  planned: { icon: IconCircleDashed, tone: 'quiet' },
  sent: { icon: IconLoader2, tone: 'quiet' },
  confirmed: { icon: IconCircleCheck, tone: 'ok' },
  present: { icon: IconCircleDot, tone: 'ok' },
  accepted: { icon: IconCircleDot, tone: 'quiet' },
  refused: { icon: IconCircleX, tone: 'err' },
  uncertain: { icon: IconHelpCircle, tone: 'unk' },
  'not-sent': { icon: IconCircleMinus, tone: 'quiet' },
};
