import { Button } from '@mantine/core';
import { IconAlertCircle, IconLock } from '@tabler/icons-react';
import { useErrorWords } from '../app/error-words/use-error-words.js';
import { useTexts } from '../i18n/use-texts.js';
import { icon } from './Icon.js';
import classes from './State.module.css';

interface ErrorStateProps {
  /** Whatever a query or command threw. */
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** `bar`: above data that were read earlier and stay. */
  readonly shape?: 'page' | 'bar';
}

/** What happened; what was and was not sent; what now. The server's own text is folded under Details. */
export function ErrorState({ error, onRetry, shape = 'page' }: ErrorStateProps) {
  const t = useTexts('ui');
  const words = useErrorWords()(error);
  // A call that the template lacks is nothing that went wrong: a lock and calm words, no red.
  const lacks = words.lacks !== null;
  return (
    <section
      className={shape === 'page' ? classes.state : classes.bar}
      data-lacks={lacks || undefined}
      role={lacks ? 'status' : 'alert'}
    >
      <h2 className={classes.errorTitle}>
        {lacks ? <IconLock {...icon} /> : <IconAlertCircle {...icon} />}
        {words.title}
      </h2>
      <p className={classes.text}>{[words.sent, words.next].filter((part) => part !== '').join(' ')}</p>
      <div className={classes.actions}>
        {onRetry && <Button onClick={onRetry}>{t('tryAgain')}</Button>}
        {words.details !== '' && (
          <details className={classes.details}>
            <summary>{t('details')}</summary>
            <p>{words.details}</p>
          </details>
        )}
      </div>
    </section>
  );
}
