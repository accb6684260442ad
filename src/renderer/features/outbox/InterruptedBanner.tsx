import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { changesQuery } from '../../app/live.js';
import { paths, useGo } from '../../app/navigation.js';
import { useTexts } from '../../i18n/use-texts.js';
import { icon } from '../../ui/Icon.js';
import { useSetWords } from '../changes/index.js';
import classes from './InterruptedBanner.module.css';

/** Under the context bar while a set waits for somebody to say how to go on. Not on the outbox itself, which says more. */
export function InterruptedBanner() {
  const t = useTexts('outbox');
  const go = useGo();
  const words = useSetWords();
  const onOutbox = useRouterState({ select: (state) => state.location.pathname.startsWith(paths.outbox) });
  const interrupted = useQuery(changesQuery()).data?.filter(({ activity }) => activity === 'interrupted') ?? [];
  const [first] = interrupted;
  if (!first || onOutbox) return null;
  return (
    <section className={classes.banner} aria-label={t('interrupted.banner')}>
      <IconAlertTriangle {...icon} />
      <p className={classes.text}>
        <strong className={classes.title}>
          {interrupted.length === 1 ? t('interrupted.banner') : t('interrupted.more', { count: interrupted.length })}
        </strong>{' '}
        {`${words.title(first)}, ${words.place(first)}.`} {t('interrupted.left', { count: first.counts.planned })}
      </p>
      <Button size="compact-sm" onClick={() => void go.changeSet(first.id)}>
        {t('interrupted.open')}
      </Button>
    </section>
  );
}
