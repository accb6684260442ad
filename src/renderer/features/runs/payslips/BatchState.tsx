import type { PayslipBatch } from '../../../../shared/ipc/payslips.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { BatchCard } from '../../../ui/BatchCard.js';
import { useGoOn, useStop } from './queries.js';

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
  const notes = [
    error &&
      t(error.kind === 'file-not-saved' ? 'payslips.diskFailed' : 'payslips.connectionFailed', {
        detail: error.detail || error.kind,
      }),
    batch.into === 'zip' && (state === 'stopped' || state === 'failed') && t('payslips.noZipYet'),
  ].filter((note): note is string => typeof note === 'string');
  return (
    <BatchCard
      label={t('payslips.batch')}
      name={name}
      state={state}
      words={`${t(`payslips.state.${state}`)} · ${facts.join(' · ')}`}
      done={done}
      total={people}
      stop={{ label: t('payslips.stop'), act: () => stop.mutate(batch.id) }}
      goOn={again ? { label: t('payslips.goOn'), act: () => goOn.mutate(batch.id) } : null}
      notes={notes}
      missing={unsaved
        .slice(0, 50)
        .map((person) => `${person.number} ${person.name}: ${t(`payslips.why.${person.why}`)} ${person.words}`.trim())}
    />
  );
}
