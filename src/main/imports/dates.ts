import { CalendarDate } from '../../shared/domain/calendar-date.js';
import { readDate } from '../../shared/domain/date-input.js';
import type { ProblemKind } from '../../shared/imports/problems.js';
import type { TableCell } from '../../shared/imports/table.js';

export type ReadDay =
  | { readonly ok: true; readonly day: CalendarDate }
  | { readonly ok: false; readonly kind: ProblemKind };

/**
 * A cell as a day. A stored date is that day; a text is read as people here write dates, with the day before the month and a
 * year of four figures: which century `26` is, no file says. Blank is no day.
 */
export function dayOf(cell: Pick<TableCell, 'kind' | 'text'> | undefined): ReadDay {
  if (cell === undefined) return { ok: false, kind: 'no-date' };
  const { kind, text } = cell;
  if (kind === 'formula') return { ok: false, kind: 'formula' };
  if (kind === 'error') return { ok: false, kind: 'cell-error' };
  if (kind === 'date') {
    const date = CalendarDate.safeParse(text.slice(0, 10));
    return date.success ? { ok: true, day: date.data } : { ok: false, kind: 'bad-date' };
  }
  if (kind !== 'text') return { ok: false, kind: 'bad-date' };
  const read = readDate(text, null);
  if (read.kind === 'date') return { ok: true, day: read.date };
  return { ok: false, kind: read.kind === 'blank' ? 'no-date' : 'bad-date' };
}
