import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleMinus,
  IconHelpCircle,
  IconHourglass,
  IconPencil,
  IconPlayerPause,
  IconShieldX,
  type Icon,
} from '@tabler/icons-react';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { Spinner } from '../../../ui/Spinner.js';
import type { Standing } from '../model/standing.js';
import classes from './SetList.module.css';

interface Look {
  /** Null: it moves. */
  readonly icon: Icon | null;
  readonly tone: 'quiet' | 'ok' | 'unk' | 'err' | 'warn' | 'accent';
}

const looks: Readonly<Record<Standing['kind'], Look>> = {
  running: { icon: null, tone: 'accent' },
  paused: { icon: IconPlayerPause, tone: 'quiet' },
  suspended: { icon: IconHourglass, tone: 'quiet' },
  interrupted: { icon: IconAlertTriangle, tone: 'warn' },
  quarantined: { icon: IconShieldX, tone: 'err' },
  uncertain: { icon: IconHelpCircle, tone: 'unk' },
  draft: { icon: IconPencil, tone: 'quiet' },
  all: { icon: IconCircleCheck, tone: 'ok' },
  arrived: { icon: IconCircleCheck, tone: 'ok' },
  some: { icon: IconCircleCheck, tone: 'ok' },
  nothing: { icon: IconCircleMinus, tone: 'quiet' },
};

/** Where a set stands: a mark and a word. */
export function StandingWord({ standing }: { readonly standing: Standing }) {
  const { icon: StandingIcon, tone } = looks[standing.kind];
  return (
    <span className={`${classes.state} ${classes.word}`} data-tone={tone}>
      {StandingIcon ? <StandingIcon {...mark} /> : <Spinner />}
      <Word standing={standing} />
    </span>
  );
}

function Word({ standing }: { readonly standing: Standing }) {
  const t = useTexts('outbox');
  const format = useFormat();
  if ('total' in standing) {
    return (
      <>{t(`state.${standing.kind}`, { done: format.integer(standing.done), total: format.integer(standing.total) })}</>
    );
  }
  if ('count' in standing) return <>{t(`state.${standing.kind}`, { count: standing.count })}</>;
  return <>{t(`state.${standing.kind}`)}</>;
}
