import { useMemo } from 'react';
import { daysColumns } from '../../../shared/domain/registration.js';
import type { ShownColumn } from '../../grid/view/types.js';
import { useTexts } from '../../i18n/use-texts.js';
import { payOf, type ShownKind } from './model/sheet-kinds.js';

/** The columns of a sheet of days; null: this sheet's columns are codes. */
export function useDaysColumns(kind: ShownKind): readonly ShownColumn[] | null {
  const t = useTexts('registration');
  return useMemo(() => {
    if (payOf(kind) !== null) return null;
    const days = { id: daysColumns.days, head: t('days.days'), name: t('days.ofPeriod') };
    const plusMinus = { id: daysColumns.plusMinus, head: t('days.plusMinus'), name: t('days.ofPeriod') };
    return kind === 'days-worked' ? [days, plusMinus] : [days];
  }, [kind, t]);
}
