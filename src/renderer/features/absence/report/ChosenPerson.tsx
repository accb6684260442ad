import { ActionIcon, Checkbox, Tooltip } from '@mantine/core';
import { IconAlertCircle, IconX } from '@tabler/icons-react';
import type { AbsenceCase } from '../../../../shared/domain/absence.js';
import type { AbsenceProblem } from '../../../../shared/domain/absence-checks.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import classes from './Report.module.css';

interface ChosenPersonProps {
  readonly number: number;
  readonly name: string;
  /** Undefined: nothing known yet, or nothing wrong. */
  readonly problem: AbsenceProblem | undefined;
  /** The absence that this one would go on with in law. */
  readonly relapse: AbsenceCase | null;
  readonly otherCause: boolean;
  readonly onOtherCause: (other: boolean) => void;
  readonly onRemove: () => void;
}

/** One of those who are reported: what stands in the way, or the one question about a relapse. */
export function ChosenPerson(props: ChosenPersonProps) {
  const { number, name, problem, relapse, otherCause, onOtherCause, onRemove } = props;
  const t = useTexts('absence');
  const format = useFormat();
  return (
    <li className={classes.person}>
      <span className={classes.number}>{number}</span>
      <span className={classes.name}>{name}</span>
      {problem !== undefined && (
        <span className={classes.problem} role="alert">
          <IconAlertCircle {...mark} />
          {t(`problem.${problem}`)}
        </span>
      )}
      {problem === undefined && relapse?.last.end && (
        <>
          <span className={classes.remark}>
            {t(otherCause ? 'report.newSpell' : 'report.sameSpell', { date: format.date(relapse.last.end) })}
          </span>
          <Checkbox
            size="xs"
            checked={otherCause}
            label={t('report.otherCause')}
            onChange={(event) => onOtherCause(event.currentTarget.checked)}
          />
        </>
      )}
      <Tooltip label={t('report.remove')}>
        <ActionIcon
          className={classes.remove ?? ''}
          size={28}
          aria-label={t('report.removeOf', { name })}
          onClick={onRemove}
        >
          <IconX {...mark} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
