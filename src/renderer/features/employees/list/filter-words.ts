import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { ListColumn } from '../../../../shared/ipc/employee-list.js';
import type { useFormat } from '../../../i18n/use-format.js';
import type { Texts } from '../../../i18n/use-texts.js';
import type { Filter } from '../model/filters.js';
import { valueText } from './cell-text.js';

type Format = ReturnType<typeof useFormat>;

/** What a filter asks for, in words for its chip. */
export function filterWords(column: ListColumn, filter: Filter, t: Texts<'employees'>, format: Format): string {
  switch (filter.kind) {
    case 'text':
      return t('filter.said.text', { text: filter.text });
    case 'values': {
      const words = filter.values.map((value) =>
        value === '' ? t('filter.none') : valueText(column, value, t, format),
      );
      return words.length > 3 ? t('filter.said.many', { count: words.length }) : words.join(', ');
    }
    case 'dates':
      return range(dateText(filter.from, format), dateText(filter.until, format), t);
    case 'numbers':
      return range(numberText(filter.from, format), numberText(filter.until, format), t);
    case 'days':
      return dayWords(filter.from, filter.until, t);
    case 'empty':
      return filter.empty ? t('filter.empty') : t('filter.filled');
  }
}

function dayWords(from: number, until: number, t: Texts<'employees'>): string {
  if (from === 0) return t('filter.said.comingDays', { count: until });
  if (until === 0) return t('filter.said.lastDays', { count: -from });
  return t('filter.said.aroundDays', { before: Math.abs(from), after: Math.abs(until) });
}

function range(from: string, until: string, t: Texts<'employees'>): string {
  if (until === '') return t('filter.said.from', { from });
  return from === '' ? t('filter.said.until', { until }) : t('filter.said.between', { from, until });
}

const dateText = (text: string | null, format: Format): string => {
  const date = CalendarDate.safeParse(text);
  return date.success ? format.date(date.data) : '';
};

const numberText = (value: number | null, format: Format): string =>
  value === null ? '' : format.decimal(String(value));
