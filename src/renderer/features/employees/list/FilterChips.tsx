import { CloseButton, Menu, Popover } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
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
  // Who closes a filter goes on by keyboard from its chip, or from where the next one is set.
  const chips = useRef(new Map<ListColumn, HTMLButtonElement>());
  const adder = useRef<HTMLButtonElement>(null);
  const close = (column: ListColumn): void => {
    setOpen(null);
    const filter = filters[column];
    if (filter && isNone(filter)) remove(column);
    else chips.current.get(column)?.focus();
  };
  const remove = (column: ListColumn): void => {
    setOpen(null);
    onChange(without(filters, column));
    adder.current?.focus();
  };
  const set = (column: ListColumn, filter: Filter): void => onChange({ ...filters, [column]: filter });
  return (
    <>
      {entriesOf(filters).map(([column, filter]) => (
        <span key={column} className={classes.chip}>
          <Popover
            opened={open === column}
            onChange={(opened) => {
              if (!opened) close(column);
            }}
            position="bottom-start"
            trapFocus
            width={280}
          >
            <Popover.Target>
              <button
                type="button"
                ref={(button) => {
                  if (button) chips.current.set(column, button);
                  else chips.current.delete(column);
                }}
                className={classes.chipButton}
                onClick={() => (open === column ? close(column) : setOpen(column))}
              >
                {t(`column.${column}`)}{' '}
                <b>{isNone(filter) ? t('filter.choose') : filterWords(column, filter, t, format)}</b>
              </button>
            </Popover.Target>
            <Popover.Dropdown aria-label={t('filter.of', { column: t(`column.${column}`) })}>
              {list && open === column && (
                <FilterEditor
                  list={list}
                  rows={filteredRows(list, [...list.ids.keys()], without(filters, column), today)}
                  column={column}
                  filter={filter}
                  onChange={(next) => set(column, next)}
                  onRemove={() => remove(column)}
                />
              )}
            </Popover.Dropdown>
          </Popover>
          <CloseButton
            size={20}
            aria-label={t('filter.removeOf', { column: t(`column.${column}`) })}
            onClick={() => remove(column)}
          />
        </span>
      ))}
      <Menu position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <button ref={adder} type="button" className={classes.add} disabled={!list}>
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
