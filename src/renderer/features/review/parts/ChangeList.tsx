import { useMemo } from 'react';
import type { StepId } from '../../../../shared/domain/ids.js';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { longFrom, LongList } from '../../../ui/LongList.js';
import { groupByEmployee } from '../model/groups.js';
import classes from './ChangeList.module.css';
import { ChangeStep } from './ChangeStep.js';

interface ChangeListProps {
  readonly set: ChangeSet;
  readonly onRemove: (stepId: StepId) => void;
}

/** Every change per employee: what stands in Nmbrs now, what it becomes. */
export function ChangeList({ set, onRemove }: ChangeListProps) {
  const t = useTexts('review');
  const groups = useMemo(() => groupByEmployee(set.steps), [set.steps]);
  return (
    <section
      className={classes.list}
      aria-label={t('list.label')}
      tabIndex={0}
      data-scroller
      data-coded={set.steps.some(({ subject }) => subject !== '') || undefined}
      data-long={groups.length >= longFrom || undefined}
    >
      <div className={classes.head} aria-hidden="true">
        <span>{t('list.number')}</span>
        <span>{t('list.name')}</span>
        <span>{t('list.field')}</span>
        <span className={classes.now}>{set.state === 'draft' ? t('list.staged') : t('list.now')}</span>
        <span>{t('list.becomes')}</span>
      </div>
      <LongList items={groups} keyOf={({ employee }) => String(employee.id)} estimate={50}>
        {({ employee, steps }, place) => (
          <li key={employee.id} {...place} className={classes.group}>
            {steps.map((step, index) => (
              <ChangeStep key={step.id} step={step} first={index === 0} onRemove={() => onRemove(step.id)} />
            ))}
          </li>
        )}
      </LongList>
    </section>
  );
}
