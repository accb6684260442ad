import { useCallback } from 'react';
import type { CodeUnit } from '../../../shared/ipc/app.js';
import type { ShownColumn } from '../../grid/view/types.js';
import { useTexts } from '../../i18n/use-texts.js';

/** What a column head says of a unit, as short as can be; empty: nobody said what it is. */
export function useUnitWords(): (unit: CodeUnit | undefined) => string {
  const t = useTexts('registration');
  return useCallback((unit) => (unit === undefined ? '' : t(`unit.short.${unit}`)), [t]);
}

export const withUnits = (columns: readonly ShownColumn[], unitOf: (code: number) => string): ShownColumn[] =>
  columns.map((column) => {
    const unit = unitOf(column.id);
    return unit === '' ? column : { ...column, unit };
  });
