import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Kbd } from '../../ui/Kbd.js';
import { Spinner } from '../../ui/Spinner.js';
import { jobsQuery } from '../live.js';
import { connectionsQuery } from '../place/queries.js';
import { Band } from '../shell/Band.js';
import { useAppInfo } from '../use-settings.js';
import classes from './CoverScreen.module.css';

interface CoverScreenProps {
  /** How long nothing was done; null when somebody asked for it. */
  readonly minutes: number | null;
  readonly onBack: () => void;
}

/**
 * Nothing of anybody: where somebody works, what is still being sent, and the way back. A modal dialog, because that is
 * the one place above every menu and question that may be open.
 */
export function CoverScreen({ minutes, onBack }: CoverScreenProps) {
  const t = useTexts('lock');
  const info = useAppInfo();
  const connection = useQuery(connectionsQuery()).data?.find(({ current }) => current);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={classes.cover}
      data-kind={connection?.kind}
      aria-labelledby="cover-title"
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
    >
      <Band connection={connection} info={info} />
      <main className={classes.page} onClick={onBack}>
        <div className={classes.words}>
          <h1 id="cover-title">{t('title')}</h1>
          <p className={classes.text}>
            {minutes !== null && <span>{t('idle', { count: minutes })}</span>} {t('readAgain')}
          </p>
          <Sending />
          <Button autoFocus variant="filled" rightSection={<Kbd keys="Enter" onAccent />} onClick={onBack}>
            {t('back')}
          </Button>
          <p className={classes.foot}>{t('noLock')}</p>
        </div>
      </main>
    </dialog>
  );
}

function Sending() {
  const t = useTexts('lock');
  const format = useFormat();
  const jobs = useQuery(jobsQuery()).data ?? [];
  const sending = jobs.filter(({ kind, state }) => kind === 'send-changes' && state === 'running');
  if (sending.length === 0) return null;
  const sum = (of: (job: (typeof sending)[number]) => number): number =>
    sending.reduce((whole, job) => whole + of(job), 0);
  return (
    <p className={classes.sending} role="status">
      <Spinner />
      {t('sending', {
        done: format.integer(sum(({ done }) => done)),
        total: format.integer(sum((job) => job.total ?? job.done)),
      })}
    </p>
  );
}
