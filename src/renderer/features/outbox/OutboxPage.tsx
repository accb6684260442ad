import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { askWhen } from '../../app/ask.js';
import { toAppError } from '../../app/errors.js';
import { changesQuery } from '../../app/live.js';
import { useGo } from '../../app/navigation.js';
import { useTexts } from '../../i18n/use-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { ErrorState } from '../../ui/ErrorState.js';
import { PageHead } from '../../ui/PageHead.js';
import { SkeletonRows } from '../../ui/SkeletonRows.js';
import { changeSetQuery } from '../../app/live.js';
import { useSetId } from '../changes/index.js';
import { SetDetail } from './detail/SetDetail.js';
import { SetList } from './list/SetList.js';
import { firstSet } from './model/groups.js';
import classes from './OutboxPage.module.css';

/** `/outbox` and `/outbox/$id`: the sets left, one of them right. Without an id: the one that needs a person most. */
export function OutboxPage() {
  const t = useTexts('outbox');
  const go = useGo();
  const sets = useQuery(changesQuery());
  const named = useSetId();
  const chosen = named ?? firstSet(sets.data ?? [])?.id;
  const set = useQuery(askWhen(chosen, changeSetQuery));

  if (sets.data?.length === 0 && named === undefined) {
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState title={t('list.emptyTitle')} text={t('list.emptyText')}>
          <Button onClick={() => void go.employees()}>{t('list.toEmployees')}</Button>
        </EmptyState>
      </>
    );
  }
  if (!sets.data)
    return sets.error ? (
      <ErrorState error={sets.error} onRetry={() => void sets.refetch()} />
    ) : (
      <SkeletonRows rows={6} height={76} />
    );

  const isGone = set.error !== null && toAppError(set.error).kind === 'not-found';
  return (
    <div className={classes.page}>
      <SetList sets={sets.data} chosen={chosen} />
      <div className={classes.detail} data-scroller>
        {isGone && <EmptyState title={t('list.unknownTitle')} text={t('list.unknownText')} />}
        {set.error && !isGone && (
          <ErrorState error={set.error} onRetry={() => void set.refetch()} shape={set.data ? 'bar' : 'page'} />
        )}
        {set.data && !isGone && <SetDetail key={set.data.id} set={set.data} />}
        {!set.data && !set.error && <SkeletonRows rows={8} height={34} />}
      </div>
    </div>
  );
}
