import { Button, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '../../../../i18n/use-texts.js';
import classes from '../StagedFoot.module.css';

/** Holds whoever leaves a form that was filled in and not staged; says what disappears. */
export function LeaveGuard({ on }: { readonly on: boolean }) {
  const t = useTexts('employees');
  const tUi = useTexts('ui');
  const blocker = useBlocker({ shouldBlockFn: () => on, withResolver: true, enableBeforeUnload: false });
  return (
    <Modal
      opened={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t('leave.title')}
      closeButtonProps={{ 'aria-label': tUi('close') }}
    >
      <p>{t('leave.text')}</p>
      <div className={classes.actions}>
        <Button onClick={() => blocker.proceed?.()}>{t('leave.go')}</Button>
        <Button data-autofocus variant="filled" onClick={() => blocker.reset?.()}>
          {t('leave.stay')}
        </Button>
      </div>
    </Modal>
  );
}
