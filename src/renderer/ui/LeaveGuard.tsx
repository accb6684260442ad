import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '../i18n/use-texts.js';
import { useUnsaved } from './unsaved.js';
import classes from './LeaveGuard.module.css';

interface LeaveGuardProps {
  readonly on: boolean;
  readonly title: string;
  /** What disappears. */
  readonly text: string;
  readonly go: string;
  readonly stay: string;
}

/** Holds whoever leaves a form with something in it. */
export function LeaveGuard({ on, title, text, go, stay }: LeaveGuardProps) {
  const t = useTexts('ui');
  useUnsaved(on);
  const blocker = useBlocker({ shouldBlockFn: () => on, withResolver: true, enableBeforeUnload: false });
  return (
    <Modal
      opened={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p>{text}</p>
      <div className={classes.actions}>
        <Button onClick={() => blocker.proceed?.()}>{go}</Button>
        <Button data-autofocus variant="filled" onClick={() => blocker.reset?.()}>
          {stay}
        </Button>
      </div>
    </Modal>
  );
}
