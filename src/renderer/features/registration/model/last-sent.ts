import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { samePeriod } from '../../../../shared/domain/period.js';
import type { ChangeSetSummary } from '../../../../shared/ipc/changes.js';
import type { SheetKey } from '../../../../shared/ipc/registration.js';

/**
 * The sets that a sheet could tell of when it is opened, the one that something happened to last first: of its company and period,
 * on their way, or settled today. What settled earlier is history, which the Outbox tells; the sheet was read since. `dayOf`: the
 * calendar date of an instant where the computer stands.
 */
export function setsToTellOf(
  all: readonly ChangeSetSummary[],
  { companyId, kind, period }: SheetKey,
  today: CalendarDate,
  dayOf: (instant: string) => CalendarDate,
): readonly ChangeSetSummary[] {
  const area = kind.startsWith('days') ? 'days.' : 'pay.';
  return all
    .filter(
      (set) =>
        set.company.id === companyId &&
        samePeriod(set.period, period) &&
        set.kinds.some((step) => step.startsWith(area)) &&
        (set.state === 'sending' || (set.state === 'settled' && dayOf(set.updatedAt) === today)),
    )
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}
