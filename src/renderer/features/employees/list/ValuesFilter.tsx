import { Checkbox, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { KeptFilter, ListColumn } from '../../../../shared/ipc/employee-list.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { fold } from '../../../model/fold.js';
import type { EmployeeList, RowIndex } from '../model/employee-list.js';
import { countValues } from '../model/rows.js';
import { valueText } from './cell-text.js';
import classes from './Filters.module.css';

type ByValues = Extract<KeptFilter, { kind: 'values' }>;

interface ValuesFilterProps {
  readonly list: EmployeeList;
  readonly rows: readonly RowIndex[];
  readonly column: ListColumn;
  readonly filter: ByValues;
  readonly onChange: (filter: ByValues) => void;
}

/** Above this a search field stands over the values. */
const searchAbove = 8;
const shownAtMost = 200;

/** The values of a column with how many people have each. None ticked: no filter. */
export function ValuesFilter({ list, rows, column, filter, onChange }: ValuesFilterProps) {
  const t = useTexts('employees');
  const format = useFormat();
  const [search, setSearch] = useState('');
  const counts = useMemo(() => countValues(list, column, rows), [list, column, rows]);
  // A value that the other filters leave nobody of stays to be unticked.
  const gone = filter.values.filter((value) => !counts.some(([one]) => one === value));
  const all: readonly (readonly [string, number])[] = [...counts, ...gone.map((value) => [value, 0] as const)];
  const words = (value: string): string => (value === '' ? t('filter.none') : valueText(column, value, t, format));
  const found = all.filter(([value]) => fold(words(value)).includes(fold(search))).slice(0, shownAtMost);
  return (
    <>
      {all.length > searchAbove && (
        <TextInput
          data-autofocus
          size="xs"
          aria-label={t('filter.search')}
          placeholder={t('filter.search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ul className={classes.values}>
        {found.map(([value, count]) => (
          <li key={value} className={classes.value}>
            <Checkbox
              checked={filter.values.includes(value)}
              label={words(value)}
              onChange={(event) =>
                onChange({
                  kind: 'values',
                  values: event.currentTarget.checked
                    ? [...filter.values, value]
                    : filter.values.filter((one) => one !== value),
                })
              }
            />
            <span className={classes.count}>{format.integer(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
