import { IconInfoCircle } from '@tabler/icons-react';
import { useCanGoBack } from '@tanstack/react-router';
import { useId } from 'react';
import type { ChangeSet } from '../../../shared/ipc/changes.js';
import { useGo } from '../../app/navigation.js';
import { useTellReadAt } from '../../app/read-at.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { mark } from '../../ui/Icon.js';
import { NoteLine } from '../../ui/NoteLine.js';
import { PageHead } from '../../ui/PageHead.js';
import { useSetWords } from '../changes/index.js';
import { ChangeList } from './parts/ChangeList.js';
import { CodeTotals } from './parts/CodeTotals.js';
import { Consent } from './parts/Consent.js';
import { Effects } from './parts/Effects.js';
import { Figures } from './parts/Figures.js';
import { SendFoot } from './parts/SendFoot.js';
import { Since } from './parts/Since.js';
import { Warnings } from './parts/Warnings.js';
import { useReview } from './use-review.js';
import classes from './ReviewScreen.module.css';

/** Head, figures and changes left, what to know right, the one loud button at the foot. */
export function ReviewScreen({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('review');
  const words = useSetWords();
  const canGoBack = useCanGoBack();
  const go = useGo();
  const review = useReview(set);
  const asideId = useId();
  useTellReadAt(set.checkedAt);

  const back = (): void => {
    if (canGoBack) window.history.back();
    else void go.outbox();
  };
  /** The reason why sending is off is a thing to do: go there. */
  const toReason = (): void => {
    const open = document
      .getElementById(asideId)
      ?.querySelector<HTMLInputElement>('input[type="checkbox"]:not(:checked)');
    open?.focus();
    open?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <PageHead title={t('title')} note={`${words.title(set)} · ${words.place(set)}`} onBack={back} />
      {review.error && <ErrorState error={review.error} shape="bar" />}
      {review.declined && <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('declined')}</NoteLine>}
      {review.stale && <Since seen={review.stale} now={set} />}
      <div className={classes.body}>
        <div className={classes.plan}>
          <Figures set={set} />
          <ChangeList set={set} onRemove={review.remove} />
        </div>
        <div className={classes.aside} id={asideId}>
          <CodeTotals set={set} />
          <Effects set={set} />
          <Warnings set={set} gate={review.gate} onTick={review.tick} />
          {set.earlierPeriod && <Consent set={set} earlier={set.earlierPeriod} onAgree={review.agree} />}
        </div>
      </div>
      <SendFoot
        set={set}
        gate={review.gate}
        onBack={back}
        onSend={review.send}
        onReason={toReason}
        onCheck={review.checkAgain}
      />
    </>
  );
}
