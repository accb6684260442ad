import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { toAppError } from '../../app/errors.js';
import { askWhen } from '../../app/ask.js';
import { useGo } from '../../app/navigation.js';
import { useTexts } from '../../i18n/use-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { SkeletonRows } from '../../ui/SkeletonRows.js';
import { changeSetQuery } from '../../app/live.js';
import { useSetId } from '../changes/index.js';
import { ReviewScreen } from './ReviewScreen.js';

/** `/changes/$id/review`: the set that the address names, or why there is none to review. */
export function ReviewPage() {
  const t = useTexts('review');
  const go = useGo();
  const id = useSetId();
  const { data: set, error, refetch } = useQuery(askWhen(id, changeSetQuery));

  if (id === undefined || (error && toAppError(error).kind === 'not-found')) {
    return (
      <EmptyState title={t('gone.unknownTitle')} text={t('gone.unknownText')}>
        <Button onClick={() => void go.outbox()}>{t('gone.open')}</Button>
      </EmptyState>
    );
  }
  if (!set)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <SkeletonRows rows={8} height={28} />;
  if (set.state === 'sending' || set.state === 'settled') {
    return (
      <EmptyState title={t('gone.title')} text={t('gone.text')}>
        <Button onClick={() => void go.changeSet(set.id)}>{t('gone.open')}</Button>
      </EmptyState>
    );
  }
  return <ReviewScreen key={set.id} set={set} />;
}
