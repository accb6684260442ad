import { ActionIcon, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { isBesideAmount } from '../../../../shared/domain/unread-fields.js';
import type { Step } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { inFieldOrder, OldNew, useSetWords } from '../../changes/index.js';
import classes from './ChangeList.module.css';
import { FieldsInline } from './FieldsInline.js';

interface ChangeStepProps {
  readonly step: Step;
  /** The first of its employee bears number and name. */
  readonly first: boolean;
  readonly onRemove: () => void;
}

/** One change: all its fields together, because they go in one call. */
export function ChangeStep({ step, first, onRemove }: ChangeStepProps) {
  const t = useTexts('review');
  const words = useSetWords();
  const what = words.what(step);
  return (
    <div className={classes.step}>
      <span className={classes.number}>{first ? step.employee.number : ''}</span>
      <div className={classes.who}>
        {first && <div className={classes.name}>{step.employee.name}</div>}
        <div className={classes.kind}>{step.subject === '' ? what : words.what({ ...step, subject: '' })}</div>
      </div>
      <div className={classes.fields}>
        {inFieldOrder(step.fields).map(({ field, before, after }, index) => (
          // Two lines of one code go under one name.
          <div key={`${index}/${field}`} className={classes.field}>
            <span className={classes.label}>
              {step.subject === '' || isBesideAmount(field) ? words.field(field) : step.subject}
            </span>
            <OldNew before={words.before(step.kind, { field, before })} after={words.value(field, after)} />
          </div>
        ))}
        {step.changedElsewhere.length > 0 && (
          <p className={classes.elsewhere}>
            <IconAlertTriangle {...mark} />
            <span>
              {t('list.elsewhere')} <FieldsInline fields={step.changedElsewhere} />
            </span>
          </p>
        )}
      </div>
      <Tooltip label={t('list.remove')}>
        <ActionIcon size={28} aria-label={t('list.removeOf', { name: step.employee.name, what })} onClick={onRemove}>
          <IconX {...mark} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
