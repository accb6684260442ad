import { Button } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconCircleMinus, IconPlayerPlay, IconX } from '@tabler/icons-react';
import type { PayslipBatch } from '../../../../shared/ipc/payslips.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon, mark } from '../../../ui/Icon.js';
import { Meter } from '../../../ui/Meter.js';
import { Spinner } from '../../../ui/Spinner.js';
import { useGoOn, useStop } from './queries.js';
import classes from './Payslips.module.css';

/** How far the payslips of a run are, and who has none: it stays until the next batch of this run. */
export function BatchState({ batch }: { readonly batch: PayslipBatch }) {
  const t = useTexts('runs');
  const format = useFormat();
  const stop = useStop();
  const goOn = useGoOn();
  const { state, people, saved, there, unsaved, name, error } = batch;
  const done = saved + there + unsaved.length;
  const running = state === 'running';
  const left = people - done;
  const again = !running && (left > 0 || unsaved.some(({ why }) => why !== 'none') || state === 'failed');
  const facts = [
    t('payslips.saved', { count: saved, shown: format.integer(saved) }),
    there > 0 && t('payslips.there', { count: there, shown: format.integer(there) }),
    unsaved.length > 0 && t('payslips.unsaved', { count: unsaved.length, shown: format.integer(unsaved.length) }),
    !running && left > 0 && t('payslips.left', { count: left, shown: format.integer(left) }),
  ].filter(Boolean);
  return (
    <section className={classes.batch} data-state={state} aria-label={t('payslips.batch')}>
      <div className={classes.batchHead}>
        {running && <Spinner />}
        {state === 'done' && <IconCircleCheck {...mark} />}
        {state === 'failed' && <IconAlertCircle {...mark} />}
        {state === 'stopped' && <IconCircleMinus {...mark} />}
        <span className={classes.batchName}>{name}</span>
        {running && <Meter label={name} value={done} max={people} tone="accent" />}
        <span role="status">
          {t(`payslips.state.${state}`)} · {facts.join(' · ')}
        </span>
        {running && (
          <Button size="xs" leftSection={<IconX {...icon} />} onClick={() => stop.mutate(batch.id)}>
            {t('payslips.stop')}
          </Button>
        )}
        {again && (
          <Button size="xs" leftSection={<IconPlayerPlay {...icon} />} onClick={() => goOn.mutate(batch.id)}>
            {t('payslips.goOn')}
          </Button>
        )}
      </div>
      {error && (
        <p className={classes.why}>
          {t(error.kind === 'file-not-saved' ? 'payslips.diskFailed' : 'payslips.connectionFailed', {
            detail: error.detail || error.kind,
          })}
        </p>
      )}
      {batch.into === 'zip' && (state === 'stopped' || state === 'failed') && (
        <p className={classes.why}>{t('payslips.noZipYet')}</p>
      )}
      {unsaved.length > 0 && (
        <ul className={classes.unsaved}>
          {unsaved.slice(0, 50).map((person) => (
            <li key={person.number}>
              {person.number} {person.name}: {t(`payslips.why.${person.why}`)} {person.words}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
