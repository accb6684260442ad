import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { inWeeks } from '../model/absence-rows.js';

/** How long in words: `23 dagen (3 weken en 2 dagen)`; up to two weeks in days alone. */
export function useLength(): (days: number) => string {
  const t = useTexts('absence');
  const format = useFormat();
  return (days) => {
    const all = t('days', { count: days, shown: format.integer(days) });
    const { weeks, rest } = inWeeks(days);
    if (weeks < 2) return all;
    const parts = [t('weeks', { count: weeks }), ...(rest > 0 ? [t('days', { count: rest, shown: rest })] : [])];
    return t('inWeeks', { days: all, weeks: parts.join(' ') });
  };
}
