import { IconLock } from '@tabler/icons-react';
import type { RunId } from '../../../shared/domain/ids.js';
import type { PeriodType } from '../../../shared/domain/period.js';
import type { PayRun } from '../../../shared/ipc/runs.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { mark } from '../../ui/Icon.js';
import { useRunWords } from './use-run-words.js';
import classes from './Runs.module.css';

interface RunListProps {
  readonly runs: readonly PayRun[];
  readonly type: PeriodType;
  readonly chosen: RunId;
  readonly onChoose: (id: RunId) => void;
}

/** The runs of a year, the newest first. */
export function RunList({ runs, type, chosen, onChoose }: RunListProps) {
  const t = useTexts('runs');
  const format = useFormat();
  const words = useRunWords(type);
  return (
    <nav className={classes.list} aria-label={t('list', { year: String(runs[0]?.year ?? '') })}>
      <ul>
        {runs.map((run) => (
          <li key={run.id}>
            <button
              type="button"
              className={classes.run}
              aria-pressed={run.id === chosen}
              onClick={() => onChoose(run.id)}
            >
              <span className={classes.number}>{format.integer(run.number)}</span>
              <span className={classes.period}>{words.period(run)}</span>
              <span className={classes.quiet}>{words.day(run)}</span>
              {run.locked ? <IconLock {...mark} aria-label={t('locked')} role="img" /> : <span />}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
