import { useCallback } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { CellKey } from '../../grid/engine/edits.js';
import type { SheetCell } from './model/cells.js';
import { type SentCell, type SentCells, tellsOf } from './model/sent-cells.js';

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

/** What became of the cell where the cursor stands; null: it was not sent, or says something else by now. */
export function useSentOf(
  sent: SentCells,
  key: CellKey | null,
  cell: SheetCell | null,
): { readonly words: string; readonly bad: boolean } | null {
  const words = useSentWords();
  const found = key === null ? undefined : sent.get(key);
  if (!found || cell?.state !== 'plain' || !tellsOf(found, cell)) return null;
  return { words: words(found), bad: found.state === 'refused' || found.state === 'unknown' };
}
