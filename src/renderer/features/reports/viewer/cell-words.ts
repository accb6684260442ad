import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { ColumnKind } from '../../../../shared/ipc/reports.js';
import type { Format } from '../../../i18n/use-format.js';

/** A cell as people read it; what is not what its kind says stays as it came. */
export function cellWords(text: string, kind: ColumnKind, format: Format): string {
  if (text === '') return '';
  if (kind === 'date') {
    const date = CalendarDate.safeParse(text);
    return date.success ? format.date(date.data) : text;
  }
  const isNumber = (kind === 'amount' || kind === 'number') && /^-?\d+(?:\.\d+)?$/.test(text);
  return isNumber ? format.decimal(text) : text;
}
