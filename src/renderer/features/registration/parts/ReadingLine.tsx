import { Button } from '@mantine/core';
import type { SheetProgress } from '../../../../shared/ipc/registration.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Meter } from '../../../ui/Meter.js';
import classes from './Registration.module.css';

interface ReadingLineProps {
  readonly progress: SheetProgress;
  readonly onGoOn: () => void;
}

/** How far the reading is, or where it ended. Nothing when all is there. */
export function ReadingLine({ progress: { done, total, state }, onGoOn }: ReadingLineProps) {
  const t = useTexts('registration');
  const format = useFormat();
  if (state === 'complete' || state === 'refused') return null;
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
