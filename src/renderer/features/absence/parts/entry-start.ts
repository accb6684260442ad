import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { EmployeeId } from '../../../../shared/domain/ids.js';

/** Whom and which day a form begins with, when somebody came to it from the calendar. */
export interface EntryStart {
  readonly employeeId: EmployeeId;
  readonly day: CalendarDate;
}

let kept: EntryStart | null = null;

/** For the form that opens next. */
export function beginEntry(entry: EntryStart): void {
  kept = entry;
}

/**
 * What the calendar handed over; the form that opens later on its own has nothing. Forgotten only after this turn, because
 * React asks twice for the first state while developing.
 */
export function takeEntry(): EntryStart | null {
  const entry = kept;
  queueMicrotask(() => {
    kept = null;
  });
  return entry;
}
