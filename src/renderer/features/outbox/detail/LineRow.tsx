import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { ChangeSet, Step } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon, mark } from '../../../ui/Icon.js';
import type { ItemPlace } from '../../../ui/LongList.js';
import { useSetWords } from '../../changes/index.js';
import { oldAndNew } from '../model/old-new-lines.js';
import { EndWord } from './EndWord.js';
import { lineLooks } from './line-look.js';
import classes from './Lines.module.css';
import { OpenedLine } from './OpenedLine.js';

interface LineRowProps {
  readonly set: ChangeSet;
  readonly step: Step;
  readonly open: boolean;
  readonly place: ItemPlace;
  readonly onToggle: () => void;
}

/** One line: who, what, and what it came to. Opens into its fields, its evidence and what can be done. */
export function LineRow({ set, step, open, place, onToggle }: LineRowProps) {
  const t = useTexts('outbox');
  const tUi = useTexts('ui');
  const words = useSetWords();
  const panel = useId();
  const { icon: MarkIcon, tone } = lineLooks[step.status];
  const Chevron = open ? IconChevronDown : IconChevronRight;
  const { before, after } = oldAndNew(step.fields);
  const clears = step.kind === 'pay.clear' || step.kind === 'company-pay.clear';
  const old = clears ? t('rows.cleared', { count: step.fields.length }) : words.line(before);
  const next = clears ? '' : words.line(after);
  return (
    <li {...place} className={classes.line}>
      <button
        type="button"
        className={classes.row}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={onToggle}
      >
        <span className={classes.mark} data-tone={tone}>
          <MarkIcon {...mark} />
        </span>
        <span className={classes.number}>{step.employee.number}</span>
        <span className={classes.name}>{step.employee.name}</span>
        <span className={classes.what} title={`${words.what(step)}: ${old} → ${next}`}>
          {step.subject !== '' && `${step.subject}: `}
          {old === '' ? tUi('empty') : old} → <span className={classes.next}>{next === '' ? tUi('empty') : next}</span>
        </span>
        <EndWord step={step} />
        <span className={classes.chevron}>
          <Chevron {...icon} />
        </span>
      </button>
      {open && (
        <div id={panel} className={classes.opened}>
          <OpenedLine set={set} step={step} />
        </div>
      )}
    </li>
  );
}
