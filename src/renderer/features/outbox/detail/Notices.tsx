import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCalendarDue, IconHourglass, IconPlayerPlay, IconShieldX } from '@tabler/icons-react';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { takenOf } from '../../changes/index.js';
import classes from './Notices.module.css';
import type { SetActionsInUse } from './use-set-actions.js';

/** Why nothing moves, and what to do about it. */
export function Notices({ set, actions }: { readonly set: ChangeSet; readonly actions: SetActionsInUse }) {
  const t = useTexts('outbox');
  if (set.activity === 'interrupted') return <Interrupted set={set} actions={actions} />;
  if (set.activity === 'quarantined') {
    return (
      <section className={classes.block} data-tone="err">
        <h3 className={classes.title}>
          <IconShieldX {...icon} />
          {t('quarantined.title')}
        </h3>
        <p>{t('quarantined.text')}</p>
      </section>
    );
  }
  if (set.activity === 'suspended') {
    return (
      <p className={classes.note} role="status">
        <IconHourglass {...icon} />
        {t('detail.suspended')}
      </p>
    );
  }
  // Something of it stands in a year that is no longer the active one.
  if (set.state === 'settled' && set.earlierPeriod?.previousYear && arrived(set)) {
    return (
      <section className={classes.block} data-tone="warn">
        <h3 className={classes.title}>
          <IconCalendarDue {...icon} />
          {t('previousYear.title')}
        </h3>
        <p>{t('previousYear.text', { year: set.period.year })}</p>
      </section>
    );
  }
  return null;
}

const arrived = ({ counts }: ChangeSet): boolean => counts.confirmed + counts.present + counts.accepted > 0;

function Interrupted({ set, actions }: { readonly set: ChangeSet; readonly actions: SetActionsInUse }) {
  const t = useTexts('outbox');
  const { planned, uncertain } = set.counts;
  return (
    <section className={classes.block} data-tone="warn">
      <h3 className={classes.title}>
        <IconAlertTriangle {...icon} />
        {t('interrupted.title')}
      </h3>
      <p>
        {t('interrupted.taken', { count: takenOf(set.counts) })} {t('interrupted.left', { count: planned })}{' '}
        {uncertain > 0 && t('interrupted.uncertain', { count: uncertain })}
      </p>
      {actions.may.resume && (
        <Button
          variant="filled"
          className={classes.act ?? ''}
          leftSection={<IconPlayerPlay {...icon} />}
          disabled={actions.busy}
          onClick={actions.resume}
        >
          {t('detail.resume')}
        </Button>
      )}
    </section>
  );
}
