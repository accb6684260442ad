import { Button } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconCircleMinus, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReportBatch } from '../../../../shared/ipc/report-batches.js';
import { reportName } from '../../../../shared/reports/words/index.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon, mark } from '../../../ui/Icon.js';
import { Meter } from '../../../ui/Meter.js';
import { Spinner } from '../../../ui/Spinner.js';
import classes from './Many.module.css';
import { reportBatchesQuery, useGoOnMany, useStopMany } from './queries.js';

/** What was asked for in this session, the newest first. */
export function BatchList() {
  const batches = useQuery(reportBatchesQuery()).data ?? [];
  return batches.map((batch) => <BatchState key={batch.id} batch={batch} />);
}

/** How far it is, and what is not made and why. */
function BatchState({ batch }: { readonly batch: ReportBatch }) {
  const t = useTexts('reports');
  const { language } = useFormat();
  const stop = useStopMany();
  const goOn = useGoOnMany();
  const { state, total, saved, there, unmade, name, error } = batch;
  const running = state === 'running';
  // What no report could be asked for is not among those that are waited for.
  const left = Math.max(0, total - saved - there - unmade.filter(({ why }) => why !== 'none').length);
  const again = state === 'stopped' || state === 'failed';
  const facts = [
    t('many.saved', { count: saved, total }),
    there > 0 && t('many.there', { count: there }),
    unmade.length > 0 && t('many.unmade', { count: unmade.length }),
  ].filter(Boolean);
  return (
    <section className={classes.batch} data-state={state} aria-label={name}>
      <div className={classes.batchHead}>
        {running && <Spinner />}
        {state === 'done' && <IconCircleCheck {...mark} />}
        {state === 'failed' && <IconAlertCircle {...mark} />}
        {state === 'stopped' && <IconCircleMinus {...mark} />}
        <span className={classes.batchName}>{name}</span>
        {running && <Meter label={name} value={total - left} max={total} tone="accent" />}
        <span role="status">
          {t(`many.state.${state}`)} · {facts.join(' · ')}
        </span>
        {running && (
          <Button size="xs" leftSection={<IconX {...icon} />} onClick={() => stop.mutate(batch.id)}>
            {t('running.stop')}
          </Button>
        )}
        {again && (
          <Button size="xs" leftSection={<IconPlayerPlay {...icon} />} onClick={() => goOn.mutate(batch.id)}>
            {t('many.goOn')}
          </Button>
        )}
      </div>
      {error && (
        <p className={classes.text}>
          {t(error.kind === 'file-not-saved' ? 'many.diskFailed' : 'many.connectionFailed', {
            detail: error.detail || error.kind,
          })}
        </p>
      )}
      {unmade.length > 0 && (
        <ul className={classes.unmade}>
          {unmade.slice(0, 200).map((one, at) => (
            // Nothing else tells two runs of one report apart.
            <li key={`${at} ${one.report}`}>
              {[reportName(one.report, language), one.company].filter(Boolean).join(' · ')}: {t(`many.why.${one.why}`)}{' '}
              {one.words}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
