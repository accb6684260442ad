import { Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ColumnKind, ReportRun } from '../../../../shared/ipc/reports.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { fold } from '../../../model/fold.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import type { Look } from '../model/first-view.js';
import { valuesQuery } from '../queries.js';
import { cellWords } from './cell-words.js';
import classes from './Viewer.module.css';

interface ValuesFilterProps {
  readonly run: ReportRun;
  readonly look: Look;
  readonly column: number;
  readonly kind: ColumnKind;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

const shownAtMost = 200;

/** The values of a column, the most frequent first. None ticked: no filter. */
export function ValuesFilter({ run, look, column, kind, values, onChange }: ValuesFilterProps) {
  const t = useTexts('reports');
  const format = useFormat();
  const [search, setSearch] = useState('');
  const all = useQuery(valuesQuery({ id: run.id, table: look.table, column, kind }));
  const words = (value: string): string => cellWords(value, kind, format) || t('view.noValue');
  const found = (all.data ?? []).filter(({ value }) => fold(words(value)).includes(fold(search)));
  return (
    <>
      <TextInput
        data-autofocus
        size="xs"
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {all.isError && <ErrorState error={all.error} shape="bar" />}
      <ul className={classes.values}>
        {found.slice(0, shownAtMost).map(({ value, rows }) => (
          <li key={value} className={classes.value}>
            <Checkbox
              checked={values.includes(value)}
              label={words(value)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...values, value] : values.filter((one) => one !== value))
              }
            />
            <span className={classes.count}>{format.integer(rows)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
