import { CloseButton, Menu, Popover } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { ListColumn } from '../../../../shared/ipc/employee-list.js';
import { useToday } from '../../../app/use-today.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import type { EmployeeList } from '../model/employee-list.js';
import { entriesOf, type Filter, type Filters, isNone } from '../model/filters.js';
import { filteredRows } from '../model/rows.js';
import { FilterEditor, freshFilter } from './FilterEditor.js';
import { filterWords } from './filter-words.js';
import classes from './Filters.module.css';

interface FilterChipsProps {
  readonly list: EmployeeList | undefined;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

const without = (filters: Filters, column: ListColumn): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => name !== column));

/** The filters in force, a chip each that opens to be changed, and the way to one more. */
export function FilterChips({ list, filters, onChange }: FilterChipsProps) {
  const t = useTexts('employees');
  const format = useFormat();
  const today = useToday();
  const [open, setOpen] = useState<ListColumn | null>(null);
  const close = (column: ListColumn): void => {
    setOpen(null);
    const filter = filters[column];
    if (filter && isNone(filter)) onChange(without(filters, column));
  };
  const set = (column: ListColumn, filter: Filter): void => onChange({ ...filters, [column]: filter });
  return (
    <>
      {entriesOf(filters).map(([column, filter]) => (
        <Popover
          key={column}
          opened={open === column}
          onClose={() => close(column)}
          position="bottom-start"
          trapFocus
          returnFocus
          width={280}
        >
          <Popover.Target>
            <span className={classes.chip}>
              <button
                type="button"
                className={classes.chipButton}
                aria-haspopup="dialog"
                aria-expanded={open === column}
                onClick={() => setOpen(open === column ? null : column)}
              >
                {t(`column.${column}`)}{' '}
                <b>{isNone(filter) ? t('filter.choose') : filterWords(column, filter, t, format)}</b>
              </button>
              <CloseButton
                size={20}
                aria-label={t('filter.removeOf', { column: t(`column.${column}`) })}
                onClick={() => onChange(without(filters, column))}
              />
            </span>
          </Popover.Target>
          <Popover.Dropdown aria-label={t('filter.of', { column: t(`column.${column}`) })}>
            {list && open === column && (
              <FilterEditor
                list={list}
                rows={filteredRows(list, [...list.ids.keys()], without(filters, column), today)}
                column={column}
                filter={filter}
                onChange={(next) => set(column, next)}
                onRemove={() => {
                  setOpen(null);
                  onChange(without(filters, column));
                }}
              />
            )}
          </Popover.Dropdown>
        </Popover>
      ))}
      <Menu position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <button type="button" className={classes.add} disabled={!list}>
            <IconPlus {...mark} />
            {t('filter.add')}
          </button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu ?? ''}>
          {ListColumn.options
            .filter((column) => filters[column] === undefined && column !== 'name')
            .map((column) => (
              <Menu.Item
                key={column}
                onClick={() => {
                  set(column, freshFilter(column));
                  setOpen(column);
                }}
              >
                {t(`column.${column}`)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
