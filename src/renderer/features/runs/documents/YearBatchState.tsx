import { yearDocumentWords } from '../../../../shared/documents/words.js';
import type { YearBatch } from '../../../../shared/ipc/year-documents.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { BatchCard } from '../../../ui/BatchCard.js';
import { useGoOn, useStop } from './queries.js';

/** How far the documents of a year are, and which there are not: it stays until the next batch of this run. */
export function YearBatchState({ batch }: { readonly batch: YearBatch }) {
  const t = useTexts('runs');
  const { language, ...format } = useFormat();
  const stop = useStop();
  const goOn = useGoOn();
  const { state, total, saved, there, unsaved, name, error } = batch;
  const done = saved + there + unsaved.length;
  const left = total - done;
  const again = state !== 'running' && (left > 0 || unsaved.some(({ why }) => why !== 'none') || state === 'failed');
  const facts = [
    t('payslips.saved', { count: saved, shown: format.integer(saved) }),
    there > 0 && t('payslips.there', { count: there, shown: format.integer(there) }),
    unsaved.length > 0 && t('documents.unsaved', { count: unsaved.length, shown: format.integer(unsaved.length) }),
    state !== 'running' && left > 0 && t('payslips.left', { count: left, shown: format.integer(left) }),
  ].filter(Boolean);
  return (
    <BatchCard
      label={t('documents.batch')}
      name={name}
      state={state}
      words={`${t(`payslips.state.${state}`)} · ${facts.join(' · ')}`}
      done={done}
      total={total}
      stop={{ label: t('payslips.stop'), act: () => stop.mutate(batch.id) }}
      goOn={again ? { label: t('payslips.goOn'), act: () => goOn.mutate(batch.id) } : null}
      notes={
        error
          ? [
              t(error.kind === 'file-not-saved' ? 'payslips.diskFailed' : 'payslips.connectionFailed', {
                detail: error.detail || error.kind,
              }),
            ]
          : []
      }
      missing={unsaved.map(({ document, why, words }) =>
        `${yearDocumentWords[language][document]}: ${t(`documents.why.${why}`)} ${words}`.trim(),
      )}
    />
  );
}
