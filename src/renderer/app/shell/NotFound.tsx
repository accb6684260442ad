import { Button } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { useGo } from '../navigation.js';

/** An address without a screen. */
export function NotFound() {
  const t = useTexts('shell');
  const go = useGo();
  return (
    <EmptyState title={t('notFound.title')} text={t('notFound.text')} level={1}>
      <Button onClick={() => void go.employees()}>{t('notFound.back')}</Button>
    </EmptyState>
  );
}
