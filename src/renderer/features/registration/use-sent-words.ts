import { useCallback } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { SentCell } from './model/sent-cells.js';

/** A sign beside the colour of a cell that was sent. */
export const sentMarks: Readonly<Record<SentCell['state'], string>> = {
  sent: '✓',
  sending: '↑',
  kept: '–',
  refused: '✕',
  unknown: '?',
};

/** What became of a cell, in a sentence. */
export function useSentWords(): (cell: SentCell) => string {
  const t = useTexts('registration');
  const format = useFormat();
  return useCallback(
    ({ state, amount, words }) =>
      t(`sent.${state}`, { amount: amount === null ? t('cell.empty') : format.decimal(amount), words }),
    [t, format],
  );
}
