import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowRight, IconX } from '@tabler/icons-react';
import type { StepId } from '../../../../shared/domain/ids.js';
import type { StagedOf } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon, mark } from '../../../ui/Icon.js';
import { OldNew, useSetWords } from '../../changes/index.js';
import classes from './CompanySheet.module.css';

interface CompanyStagedProps {
  readonly staged: readonly StagedOf[];
  readonly onRemove: (set: StagedOf['set'], stepId: StepId) => void;
  readonly onReview: (set: StagedOf['set']) => void;
}

/** What of the company itself stands ready, and the way to its review. Nothing of it was sent. */
export function CompanyStaged({ staged, onRemove, onReview }: CompanyStagedProps) {
  const t = useTexts('registration');
  const words = useSetWords();
  return staged.map(({ set, steps }) => (
    <section key={set.id} className={classes.part} aria-label={t('company.staged')}>
      <h2>{t('company.staged')}</h2>
      <ul className={classes.staged}>
        {steps.map((step) => (
          <li key={step.id}>
            <span>{words.what(step)}</span>
            {step.subject === '' ? (
              <span>{t('company.stagedLines', { count: step.fields.length })}</span>
            ) : (
              step.fields.map(({ field, before, after }) => (
                <OldNew key={field} before={words.value(field, before)} after={words.value(field, after)} />
              ))
            )}
            <Tooltip label={t('company.unstage')}>
              <ActionIcon
                size={28}
                aria-label={`${t('company.unstage')}: ${words.what(step)}`}
                onClick={() => onRemove(set, step.id)}
              >
                <IconX {...mark} />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
      <Button variant="filled" rightSection={<IconArrowRight {...icon} />} onClick={() => onReview(set)}>
        {t('review')}
      </Button>
    </section>
  ));
}
