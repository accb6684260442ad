import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import type { AppErrorException } from '../../../app/errors.js';
import { useGo } from '../../../app/navigation.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon } from '../../../ui/Icon.js';
import classes from './Connections.module.css';

interface SwitchProblemProps {
  readonly error: AppErrorException;
  /** The name of the connection that stays open. */
  readonly current: string;
}

/** Why another connection was not opened. That something is being sent is no error: it is said calmly. */
export function SwitchProblem({ error: thrown, current }: SwitchProblemProps) {
  const t = useTexts('connections');
  const go = useGo();
  const { error } = thrown;
  if (error.kind !== 'wrong-state' || error.state !== 'sending') return <ErrorState error={thrown} shape="bar" />;
  return (
    <section className={classes.refused} role="alert">
      <IconSend {...icon} />
      <p>
        <strong>{t('refusedSending.title')}</strong> {t('refusedSending.text', { name: current })}
      </p>
      <Button onClick={() => void go.outbox()}>{t('refusedSending.outbox')}</Button>
    </section>
  );
}
