import { useQuery } from '@tanstack/react-query';
import type { ReportBatch } from '../../../../shared/ipc/report-batches.js';
import { reportName } from '../../../../shared/reports/words/index.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { BatchCard } from '../../../ui/BatchCard.js';
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
  // What no report could be asked for is not among those that are waited for.
  const left = Math.max(0, total - saved - there - unmade.filter(({ why }) => why !== 'none').length);
  const again = state === 'stopped' || state === 'failed';
  const facts = [
    t('many.saved', { count: saved, total }),
    there > 0 && t('many.there', { count: there }),
    unmade.length > 0 && t('many.unmade', { count: unmade.length }),
  ].filter(Boolean);
  const failed =
    error &&
    t(error.kind === 'file-not-saved' ? 'many.diskFailed' : 'many.connectionFailed', {
      detail: error.detail || error.kind,
    });
  return (
    <BatchCard
      label={name}
      name={name}
      state={state}
      words={`${t(`many.state.${state}`)} · ${facts.join(' · ')}`}
      done={total - left}
      total={total}
      stop={{ label: t('running.stop'), act: () => stop.mutate(batch.id) }}
      goOn={again ? { label: t('many.goOn'), act: () => goOn.mutate(batch.id) } : null}
      notes={failed ? [failed] : []}
      missing={unmade.slice(0, 200).map((one) => {
        const what = [reportName(one.report, language), one.company].filter(Boolean).join(' · ');
        return `${what}: ${t(`many.why.${one.why}`)} ${one.words}`.trim();
      })}
    />
  );
}
