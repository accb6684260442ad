import type { ChangeSet, StepStatus } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { formatDuration, totalOf, waitingOf } from '../../changes/index.js';
import { secondsLeft, segmentsOf } from '../model/progress.js';
import { lineLooks } from './line-look.js';
import classes from './Progress.module.css';

/** How many of how many, a bar in parts, and each part's count with its mark and word. */
export function Progress({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('outbox');
  const format = useFormat();
  const total = totalOf(set.counts);
  const done = total - waitingOf(set.counts);
  const left = set.activity === 'running' ? secondsLeft(set.counts, set.calls?.seconds ?? null) : null;
  const headline = t('detail.progress', { done: format.integer(done), total: format.integer(total) });
  return (
    <section className={classes.progress}>
      <div className={classes.line}>
        <strong className={classes.headline}>{headline}</strong>
        {left !== null && <span className={classes.left}>{t('detail.left', { time: formatDuration(left) })}</span>}
        <span className={classes.note}>
          {set.activity === 'running' && t('detail.pausing')}
          {set.activity === 'paused' && t('detail.paused')}
        </span>
      </div>
      <div
        className={classes.bar}
        role="progressbar"
        aria-label={headline}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        {segmentsOf(set.counts).map(({ tone, share }) => (
          <span key={tone} className={classes.part} data-tone={tone} style={{ width: `${share * 100}%` }} />
        ))}
      </div>
      <dl className={classes.figures}>
        {order
          .filter((status) => set.counts[status] > 0)
          .map((status) => (
            <div key={status} className={classes.figure}>
              <dt>
                <FigureWord status={status} />
              </dt>
              <dd className={classes.value}>{format.integer(set.counts[status])}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function FigureWord({ status }: { readonly status: StepStatus }) {
  const t = useTexts('outbox');
  const { icon: MarkIcon, tone } = lineLooks[status];
  return (
    <span className={classes.word} data-tone={tone}>
      <MarkIcon {...mark} />
      {t(`figure.${status}`)}
    </span>
  );
}

/** As in the bar: what Nmbrs has, what went wrong, what is left. */
const order: readonly StepStatus[] = [
  'confirmed',
  'present',
  'accepted',
  'refused',
  'uncertain',
  'not-sent',
  'sent',
  'planned',
];
