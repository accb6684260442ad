import { Link } from '@tanstack/react-router';
import { IconCircleMinus, IconCircleX, IconHelpCircle, type Icon } from '@tabler/icons-react';
import type { ChangeSetSummary } from '../../../../shared/ipc/changes.js';
import { paths } from '../../../app/navigation.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { useSetWords } from '../../changes/index.js';
import { listTime } from '../model/list-time.js';
import { standingOf } from '../model/standing.js';
import classes from './SetList.module.css';
import { StandingWord } from './StandingWord.js';

const marks: readonly (readonly [status: 'uncertain' | 'refused' | 'not-sent', icon: Icon])[] = [
  ['uncertain', IconHelpCircle],
  ['refused', IconCircleX],
  ['not-sent', IconCircleMinus],
];

/** One set: title and time, where, how it stands, and what of it wants looking at. */
export function SetLine({ set, chosen }: { readonly set: ChangeSetSummary; readonly chosen: boolean }) {
  const t = useTexts('outbox');
  const words = useSetWords();
  const format = useFormat();
  const standing = standingOf(set);
  // That a set waits for decisions on its uncertain lines is what its state says already.
  const shown = marks.filter(
    ([status]) => set.counts[status] > 0 && !(status === 'uncertain' && standing.kind === 'uncertain'),
  );
  const time = listTime({
    day: format.day(set.updatedAt),
    today: format.day(new Date().toISOString()),
    time: format.time(set.updatedAt),
    language: format.language,
  });
  return (
    <li>
      <Link
        to={paths.changeSet}
        params={{ id: set.id }}
        className={classes.set}
        aria-current={chosen ? 'true' : undefined}
      >
        <span className={classes.line}>
          <span className={classes.name}>{words.title(set)}</span>
          <span className={classes.time}>{time}</span>
        </span>
        <span className={classes.place}>
          <span className={classes.company}>{set.company.name}</span>
          <span>{words.period(set)}</span>
        </span>
        <span className={classes.line}>
          <StandingWord standing={standing} />
          {shown.map(([status, MarkIcon]) => (
            <span
              key={status}
              className={`${classes.state} ${classes.mark}`}
              data-status={status}
              title={t(`mark.${status}`, { count: set.counts[status] })}
            >
              <MarkIcon {...mark} />
              <span aria-hidden="true">{format.integer(set.counts[status])}</span>
              <span className="ld-visually-hidden">{t(`mark.${status}`, { count: set.counts[status] })}</span>
            </span>
          ))}
        </span>
      </Link>
    </li>
  );
}
