import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { addDays } from '../../../../shared/domain/calendar.js';
import type { KeptFilter, ListCell, ListColumn } from '../../../../shared/ipc/employee-list.js';
import { fold } from '../../../model/fold.js';

/** A filter of one column: one that can be kept with a view, or a text that was typed. */
export type Filter = KeptFilter | { readonly kind: 'text'; readonly text: string };
export type Filters = Readonly<Partial<Record<ListColumn, Filter>>>;

/** Whether a cell passes, as a function, so that folding and counting of days is done once a filter. */
export function passes(filter: Filter, today: CalendarDate): (value: ListCell) => boolean {
  switch (filter.kind) {
    case 'text': {
      const wanted = fold(filter.text.trim());
      return (value) => fold(String(value ?? '')).includes(wanted);
    }
    case 'values': {
      const wanted = new Set(filter.values);
      return (value) => wanted.has(String(value ?? ''));
    }
    case 'dates':
      return within(filter.from, filter.until);
    case 'days':
      return within(addDays(today, filter.from), addDays(today, filter.until));
    case 'numbers':
      return within(filter.from, filter.until);
    case 'empty':
      return (value) => (value === null) === filter.empty;
  }
}

/** Both ends count; null is open. What has nothing is within nothing. */
function within<T extends string | number>(from: T | null, until: T | null): (value: ListCell) => boolean {
  return (value) => value !== null && (from === null || value >= from) && (until === null || value <= until);
}

/** A filter that lets everything pass is none. */
export function isNone(filter: Filter): boolean {
  switch (filter.kind) {
    case 'text':
      return filter.text.trim() === '';
    case 'values':
      return filter.values.length === 0;
    case 'dates':
    case 'numbers':
      return filter.from === null && filter.until === null;
    default:
      return false;
  }
}

/** What a view may keep: typed texts may be somebody's name, and settings are a plain file. */
export function keptFilters(filters: Filters): Partial<Record<ListColumn, KeptFilter>> {
  const kept: Partial<Record<ListColumn, KeptFilter>> = {};
  for (const [column, filter] of entriesOf(filters)) if (filter.kind !== 'text') kept[column] = filter;
  return kept;
}

export function entriesOf(filters: Filters): [ListColumn, Filter][] {
  return Object.entries(filters) as [ListColumn, Filter][];
}
