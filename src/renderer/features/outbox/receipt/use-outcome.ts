import type { StepCounts } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';

const order = [
  ['confirmed', 'confirmed'],
  ['present', 'present'],
  ['accepted', 'accepted'],
  ['refused', 'refused'],
  ['uncertain', 'uncertain'],
  ['not-sent', 'notSent'],
] as const;

/** The counts of a settled set as words: `Bevestigd 5 · Geweigerd 1`. */
export function useOutcome(): (counts: StepCounts) => string {
  const tUi = useTexts('ui');
  const format = useFormat();
  return (counts) =>
    order
      .filter(([status]) => counts[status] > 0)
      .map(([status, key]) => `${tUi(`status.${key}`)} ${format.integer(counts[status])}`)
      .join(' · ');
}
