import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowRight,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerStop,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { totalOf, useSetWords } from '../../changes/index.js';
import { InPlace } from './InPlace.js';
import classes from './SetHead.module.css';
import type { SetActionsInUse } from './use-set-actions.js';

/** What the set is, and what can be done with it. Deleting and stopping ask in place, with their consequence. */
export function SetHead({ set, actions }: { readonly set: ChangeSet; readonly actions: SetActionsInUse }) {
  const t = useTexts('outbox');
  const words = useSetWords();
  const [asking, setAsking] = useState<'discard' | 'stop' | null>(null);
  const { may, busy } = actions;
  const isDraft =
    (set.state === 'draft' || set.state === 'checked' || set.state === 'reviewed') && set.activity !== 'quarantined';
  const total = totalOf(set.counts);

  return (
    <>
      <header className={classes.head}>
        <div className={classes.titles}>
          <h2 className={classes.title}>{words.title(set)}</h2>
          <p className={classes.about}>
            {t('detail.about', {
              place: words.place(set),
              changes: t('detail.changes', { count: total }),
              people: t('detail.people', { count: set.employees }),
            })}
          </p>
        </div>
        {may.pause && (
          <Button leftSection={<IconPlayerPause {...icon} />} disabled={busy} onClick={actions.pause}>
            {t('detail.pause')}
          </Button>
        )}
        {may.stop && (
          <Button leftSection={<IconPlayerStop {...icon} />} disabled={busy} onClick={() => setAsking('stop')}>
            {t('detail.stop')}
          </Button>
        )}
        {may.resume && set.activity === 'paused' && (
          <Button variant="filled" leftSection={<IconPlayerPlay {...icon} />} disabled={busy} onClick={actions.resume}>
            {t('detail.resume')}
          </Button>
        )}
        {may.retry && (
          <Button leftSection={<IconRefresh {...icon} />} disabled={busy} onClick={actions.resume}>
            {t('detail.retry')}
          </Button>
        )}
        {may.again && !may.retry && (
          <Button leftSection={<IconRefresh {...icon} />} disabled={busy} onClick={actions.again}>
            {t('detail.again')}
          </Button>
        )}
        {may.undo && (
          <Button leftSection={<IconArrowBackUp {...icon} />} disabled={busy} onClick={actions.undo}>
            {t('detail.undo')}
          </Button>
        )}
        {isDraft && (
          <>
            <Button leftSection={<IconTrash {...icon} />} disabled={busy} onClick={() => setAsking('discard')}>
              {t('detail.discard')}
            </Button>
            <Button variant="filled" rightSection={<IconArrowRight {...icon} />} onClick={actions.review}>
              {t('detail.review')}
            </Button>
          </>
        )}
      </header>
      {asking === 'discard' && isDraft && (
        <InPlace
          text={t('detail.discardText', { count: total })}
          yes={t('detail.discardYes')}
          onYes={actions.discard}
          onNo={() => setAsking(null)}
        />
      )}
      {asking === 'stop' && may.stop && (
        <InPlace
          text={t('detail.stopText', { count: set.counts.planned })}
          yes={t('detail.stopYes')}
          onYes={actions.stop}
          onNo={() => setAsking(null)}
        />
      )}
    </>
  );
}
