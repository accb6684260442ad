import type { UseQueryResult } from '@tanstack/react-query';
import { IconHistory, IconInfoCircle } from '@tabler/icons-react';
import type { AddressValues } from '../../../../../shared/domain/address.js';
import type { Period } from '../../../../../shared/domain/period.js';
import type { AddressSpan } from '../../../../../shared/ipc/employees.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { icon, mark } from '../../../../ui/Icon.js';
import { NoteLine } from '../../../../ui/NoteLine.js';
import { SkeletonRows } from '../../../../ui/SkeletonRows.js';
import { wayOf, withStep } from '../../model/address-form.js';
import { holdsIn, homeSpans } from '../../model/address-spans.js';
import type { Staged } from '../use-staged.js';
import classes from './AddressHistory.module.css';
import { HistoryEntry } from './HistoryEntry.js';

interface AddressHistoryProps {
  readonly query: UseQueryResult<{ spans: AddressSpan[]; readAt: string }>;
  readonly staged: Staged | undefined;
  readonly before: AddressValues;
  readonly period: Period;
}

/** The home address through the periods, newest first, with what stands ready on top. */
export function AddressHistory({ query, staged, before, period }: AddressHistoryProps) {
  const t = useTexts('employees');
  const format = useFormat();
  const spans = query.data ? homeSpans(query.data.spans) : [];
  return (
    <aside className={classes.panel} aria-label={t('history.title')}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          <IconHistory {...icon} />
          {t('history.title')}
        </h2>
        <span className={classes.of}>{t('history.of')}</span>
      </div>
      {query.isError && !query.data && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <SkeletonRows rows={4} height={52} />}
      <ol>
        {staged && (
          <HistoryEntry
            from={staged.set.period}
            until={null}
            values={withStep(before, staged.step)}
            state="draft"
            way={wayOf(staged.step)}
          />
        )}
        {spans.map((span) => (
          <HistoryEntry
            key={`${span.id}.${span.from.year}.${span.from.number}`}
            from={span.from}
            until={span.until}
            values={span.values}
            state={holdsIn(span, period) ? 'current' : 'past'}
          />
        ))}
      </ol>
      {query.data && (
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>
          {spans.length === 0 && `${t('history.none')} `}
          {t(staged ? 'history.noteStaged' : 'history.note', { time: format.time(query.data.readAt) })}
        </NoteLine>
      )}
    </aside>
  );
}
