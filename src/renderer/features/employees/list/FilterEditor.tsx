import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { columnKinds, type ListColumn } from '../../../../shared/ipc/employee-list.js';
import { useTexts } from '../../../i18n/use-texts.js';
import type { EmployeeList, RowIndex } from '../model/employee-list.js';
import type { Filter } from '../model/filters.js';
import { DateFilter } from './DateFilter.js';
import { NumberFilter } from './NumberFilter.js';
import { TextFilter } from './TextFilter.js';
import { ValuesFilter } from './ValuesFilter.js';

interface FilterEditorProps {
  readonly list: EmployeeList;
  /** The rows that the other filters leave: values are counted among them. */
  readonly rows: readonly RowIndex[];
  readonly column: ListColumn;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly onRemove: () => void;
}

/** The filter that a column begins with: it lets everything pass. */
export function freshFilter(column: ListColumn): Filter {
  switch (columnKinds[column]) {
    case 'choice':
      return { kind: 'values', values: [] };
    case 'date':
      return { kind: 'dates', from: null, until: null };
    case 'number':
      return { kind: 'numbers', from: null, until: null };
    case 'text':
      return { kind: 'text', text: '' };
  }
}

/** Sets the filter of one column: by what it holds, or by whether it holds anything. */
export function FilterEditor({ list, rows, column, filter, onChange, onRemove }: FilterEditorProps) {
  const t = useTexts('employees');
  const always = column === 'number' || column === 'name' || column === 'type' || column === 'status';
  const by = filter.kind === 'empty' ? (filter.empty ? 'empty' : 'filled') : 'value';
  return (
    <Stack gap={10}>
      {!always && (
        <SegmentedControl
          size="xs"
          aria-label={t('filter.by')}
          value={by}
          data={[
            { value: 'value', label: t('filter.value') },
            { value: 'filled', label: t('filter.filled') },
            { value: 'empty', label: t('filter.empty') },
          ]}
          onChange={(next) =>
            onChange(next === 'value' ? freshFilter(column) : { kind: 'empty', empty: next === 'empty' })
          }
        />
      )}
      {filter.kind === 'values' && (
        <ValuesFilter list={list} rows={rows} column={column} filter={filter} onChange={onChange} />
      )}
      {filter.kind === 'text' && <TextFilter text={filter.text} onChange={onChange} />}
      {(filter.kind === 'dates' || filter.kind === 'days') && <DateFilter filter={filter} onChange={onChange} />}
      {filter.kind === 'numbers' && <NumberFilter filter={filter} onChange={onChange} />}
      <Group justify="flex-end">
        <Button variant="subtle" size="compact-sm" onClick={onRemove}>
          {t('filter.remove')}
        </Button>
      </Group>
    </Stack>
  );
}
