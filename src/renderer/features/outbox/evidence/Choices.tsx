import { Button } from '@mantine/core';
import { IconCheck, IconClockPause, IconRefresh, IconSend, type Icon } from '@tabler/icons-react';
import { useId } from 'react';
import type { ChangeSet, Step } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon } from '../../../ui/Icon.js';
import { useDecide, useReadAgain } from '../../changes/index.js';
import { type Choice, choicesOf } from '../model/choices.js';
import classes from './Evidence.module.css';

const icons: Readonly<Record<Choice, Icon>> = {
  accept: IconCheck,
  'read-again': IconRefresh,
  'send-again': IconSend,
  leave: IconClockPause,
};

/** What a person may decide about an uncertain line, each with what it leads to. */
export function Choices({ set, step }: { readonly set: ChangeSet; readonly step: Step }) {
  const t = useTexts('outbox');
  const format = useFormat();
  const prefix = useId();
  const readAgain = useReadAgain();
  const decide = useDecide();
  const busy = readAgain.isPending || decide.isPending;
  const error = readAgain.error ?? decide.error;
  const choices = choicesOf(step);
  if (choices.length === 0 || set.activity === 'quarantined') return null;

  const act = (choice: Choice): void => {
    const input = { id: set.id, stepId: step.id };
    if (choice === 'read-again') readAgain.mutate(input);
    else decide.mutate({ id: set.id, stepIds: [step.id], decision: choice });
  };

  return (
    <div>
      <ul className={classes.choices}>
        {choices.map(({ choice, consequence, from }) => {
          const ChoiceIcon = icons[choice];
          return (
            <li key={choice} className={classes.choice}>
              <Button
                leftSection={<ChoiceIcon {...icon} />}
                justify="flex-start"
                loading={choice === 'read-again' && readAgain.isPending}
                disabled={busy}
                aria-describedby={`${prefix}-${choice}`}
                onClick={() => act(choice)}
              >
                {t(`choice.${choice}`)}
              </Button>
              <span id={`${prefix}-${choice}`} className={classes.consequence}>
                {t(`consequence.${consequence}`, { time: from === null ? '' : format.time(from) })}
              </span>
            </li>
          );
        })}
      </ul>
      {error && <ErrorState error={error} shape="bar" />}
    </div>
  );
}
