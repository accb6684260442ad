import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import { readDate } from '../../shared/domain/date-input.js';
import { todayHere } from '../app/use-today.js';
import { useFormat } from '../i18n/use-format.js';
import { useTexts } from '../i18n/use-texts.js';

interface DateFieldProps {
  /** Left out where a form row has its own label for `id`. */
  readonly label?: string;
  readonly id?: string;
  /** `YYYY-MM-DD`; null: no date. */
  readonly value: string | null;
  /** Only told of a date, or of none: what is not a date yet changes nothing. */
  readonly onChange: (date: CalendarDate | null) => void;
  readonly description?: string;
  readonly error?: string | undefined;
  /** Typing begins here when a form opens. */
  readonly first?: boolean;
}

/** How many years ahead a year of two digits may mean. */
const yearsAhead = 20;

/** A date as people write it. On leaving the field it stands there in full, so that nobody has to guess what was read. */
export function DateField({ label, id, value, onChange, description, error, first = false }: DateFieldProps) {
  const t = useTexts('ui');
  const format = useFormat();
  const written = (date: string | null): string => {
    const parsed = CalendarDate.safeParse(date);
    return parsed.success ? format.date(parsed.data) : '';
  };
  const [draft, setDraft] = useState<string | null>(null);
  const read = (text: string) => readDate(text, Number(todayHere().slice(0, 4)) + yearsAhead);
  const invalid = draft !== null && read(draft).kind === 'invalid';
  return (
    <TextInput
      label={label}
      id={id}
      aria-describedby={id === undefined ? undefined : `${id}-note`}
      description={description}
      autoFocus={first}
      placeholder={t('datePlaceholder')}
      value={draft ?? written(value)}
      error={invalid ? t('noDate') : error}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setDraft(text);
        const date = read(text);
        if (date.kind === 'date') onChange(date.date);
        else if (date.kind === 'blank') onChange(null);
      }}
      onBlur={() => {
        if (!invalid) setDraft(null);
      }}
    />
  );
}
