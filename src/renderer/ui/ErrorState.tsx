import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
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
  return (
    <section className={shape === 'page' ? classes.state : classes.bar} role="alert">
      <h2 className={classes.errorTitle}>
        <IconAlertCircle {...icon} />
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
