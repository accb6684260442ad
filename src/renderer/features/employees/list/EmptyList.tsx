import { Button } from '@mantine/core';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';

interface EmptyListProps {
  readonly company: string;
  readonly total: number;
  readonly filter: string;
  readonly onClear: () => void;
  readonly onRead: () => void;
}

/** Nobody in view: because the company has nobody, or because of the filter. */
export function EmptyList({ company, total, filter, onClear, onRead }: EmptyListProps) {
  const t = useTexts('employees');
  const format = useFormat();
  if (total === 0) {
    return (
      <EmptyState title={t('list.emptyTitle', { company })} text={t('list.emptyText')}>
        <Button onClick={onRead}>{t('list.refresh')}</Button>
      </EmptyState>
    );
  }
  const title = filter.trim() === '' ? t('list.nothingFilterTitle') : t('list.nothingTitle', { filter: filter.trim() });
  return (
    <EmptyState title={title} text={t('list.nothingText', { total: format.integer(total) })}>
      <Button onClick={onClear}>{t('list.clear')}</Button>
    </EmptyState>
  );
}
