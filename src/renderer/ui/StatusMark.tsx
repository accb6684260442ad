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
import type { StepStatus } from '../../shared/ipc/changes.js';
import { useTexts } from '../i18n/use-texts.js';
import { mark } from './Icon.js';
import classes from './StatusMark.module.css';

interface Look {
  readonly icon: Icon;
  readonly tone: 'quiet' | 'ok' | 'err' | 'unk';
  readonly key: 'planned' | 'sent' | 'confirmed' | 'present' | 'accepted' | 'refused' | 'uncertain' | 'notSent';
}

const looks: Readonly<Record<StepStatus, Look>> = {
  planned: { icon: IconCircleDashed, tone: 'quiet', key: 'planned' },
  sent: { icon: IconLoader2, tone: 'quiet', key: 'sent' },
  confirmed: { icon: IconCircleCheck, tone: 'ok', key: 'confirmed' },
  present: { icon: IconCircleDot, tone: 'ok', key: 'present' },
  accepted: { icon: IconCircleDot, tone: 'quiet', key: 'accepted' },
  refused: { icon: IconCircleX, tone: 'err', key: 'refused' },
  uncertain: { icon: IconHelpCircle, tone: 'unk', key: 'uncertain' },
  'not-sent': { icon: IconCircleMinus, tone: 'quiet', key: 'notSent' },
};

/** A step's status: icon and word, never colour alone. `chip` sets it on its tint. */
export function StatusMark({ status, chip = false }: { readonly status: StepStatus; readonly chip?: boolean }) {
  const t = useTexts('ui');
  const look = looks[status];
  const Mark = look.icon;
  return (
    <span className={classes.status} data-tone={look.tone} data-chip={chip || undefined}>
      <Mark {...mark} />
      {t(`status.${look.key}`)}
    </span>
  );
}
