import { Select } from '@mantine/core';
import { useId } from 'react';
import type { Period } from '../../../../shared/domain/period.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Field } from '../../../ui/Field.js';
import { yearsFor } from '../model/request.js';
import classes from './Many.module.css';

export interface Span {
  readonly year: number;
  readonly from: number;
  readonly until: number;
}

interface SpanFieldProps {
  readonly span: Span;
  readonly now: Period;
  readonly onChange: (span: Span) => void;
}

/** No company has more periods in a year. */
const numbers = Array.from({ length: 53 }, (_, at) => String(at + 1));

/** A year and the numbers of its periods, the same for every company. */
export function SpanField({ span, now, onChange }: SpanFieldProps) {
  const t = useTexts('reports');
  const id = useId();
  return (
    <Field id={id} label={t('many.numbers')} problem={span.from > span.until ? t('form.order') : undefined}>
      <div className={classes.span}>
        <Select
          id={id}
          aria-label={t('form.year')}
          allowDeselect={false}
          data={yearsFor(now).map(String)}
          value={String(span.year)}
          onChange={(value) => onChange({ ...span, year: Number(value) })}
        />
        <Select
          aria-label={t('form.from')}
          allowDeselect={false}
          data={numbers}
          value={String(span.from)}
          onChange={(value) => onChange({ ...span, from: Number(value) })}
        />
        <Select
          aria-label={t('form.until')}
          allowDeselect={false}
          data={numbers}
          value={String(span.until)}
          onChange={(value) => onChange({ ...span, until: Number(value) })}
        />
      </div>
    </Field>
  );
}
