import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { SheetProgress } from '../../../../shared/ipc/registration.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { Meter } from '../../../ui/Meter.js';
import classes from './Registration.module.css';

interface ReadingLineProps {
  readonly progress: SheetProgress;
  /** People whose cells could not be read, once the reading is through. */
  readonly unread: number;
  readonly onGoOn: () => void;
}

/** How far the reading is, where it ended, or whom it could not read. Nothing when all is there. */
export function ReadingLine({ progress: { done, total, state }, unread, onGoOn }: ReadingLineProps) {
  const t = useTexts('registration');
  const format = useFormat();
  if (state === 'refused' || (state === 'complete' && unread === 0)) return null;
  if (state === 'complete')
    return (
      <div className={classes.progress} role="status">
        <IconLock {...mark} className={classes.lock ?? ''} />
        <span>{t('unreadable', { count: unread })}</span>
        <span className={classes.quiet}>{t('unreadableText')}</span>
      </div>
    );
  const counts = { done: format.integer(done), total: format.integer(total) };
  return (
    <div className={classes.progress} role="status">
      {state === 'loading' ? (
        <>
          <Meter label={t('reading', counts)} value={done} max={total} tone="accent" />
          <span>{t('reading', counts)}</span>
          <span className={classes.quiet}>{t('readingText')}</span>
        </>
      ) : (
        <>
          <span>{state === 'stopped' ? t('stopped', counts) : t('failed', counts)}</span>
          <Button size="xs" onClick={onGoOn}>
            {t('goOn')}
          </Button>
        </>
      )}
    </div>
  );
}
