import { CloseButton, Menu, Popover } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReportRun, ReportTable } from '../../../../shared/ipc/reports.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import { kindOf, type Look } from '../model/first-view.js';
import { cellWords } from './cell-words.js';
import { headWord } from './columns.js';
import { ValuesFilter } from './ValuesFilter.js';
import classes from './Viewer.module.css';

interface FilterChipsProps {
  readonly run: ReportRun;
  readonly table: ReportTable;
  readonly look: Look;
  readonly onLook: (part: Partial<Look>) => void;
}

/** The filters in force, a chip each that opens to be changed, and the way to one more. */
export function FilterChips({ run, table, look, onLook }: FilterChipsProps) {
  const t = useTexts('reports');
  const format = useFormat();
  const [open, setOpen] = useState<number | null>(null);
  const set = (column: number, values: readonly string[]): void => {
    const filters = look.filters.filter((filter) => filter.column !== column);
    onLook({ filters: values.length === 0 ? filters : [...filters, { column, values: [...values] }] });
  };
  // One that was just added has no values yet, and filters nothing.
  const chips =
    look.filters.some((filter) => filter.column === open) || open === null
      ? look.filters
      : [...look.filters, { column: open, values: [] }];
  const wordsOf = (column: number, values: readonly string[]): string => {
    const [first] = values;
    if (first === undefined) return t('filter.choose');
    const word = cellWords(first, kindOf(table, look, column), format) || t('view.noValue');
    return values.length === 1 ? word : t('filter.more', { first: word, count: values.length - 1 });
  };
  return (
    <>
      {chips.map(({ column, values }) => (
        <Popover
          key={column}
          opened={open === column}
          onClose={() => setOpen(null)}
          position="bottom-start"
          trapFocus
          returnFocus
          width={300}
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
                {headWord(table, column, format.language)} <b>{wordsOf(column, values)}</b>
              </button>
              <CloseButton
                size={20}
                aria-label={t('filter.remove', { column: headWord(table, column, format.language) })}
                onClick={() => {
                  setOpen(null);
                  set(column, []);
                }}
              />
            </span>
          </Popover.Target>
          <Popover.Dropdown aria-label={t('filter.of', { column: headWord(table, column, format.language) })}>
            {open === column && (
              <ValuesFilter
                run={run}
                look={look}
                column={column}
                kind={kindOf(table, look, column)}
                values={values}
                onChange={(next) => set(column, next)}
              />
            )}
          </Popover.Dropdown>
        </Popover>
      ))}
      <Menu position="bottom-start" returnFocus={false}>
        <Menu.Target>
          <button type="button" className={classes.add}>
            <IconPlus {...mark} />
            {t('filter.add')}
          </button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu ?? ''}>
          {[...table.columns.keys()]
            .filter((column) => (table.columns[column]?.distinct ?? 0) > 0)
            .map((column) => (
              <Menu.Item key={column} onClick={() => setOpen(column)}>
                {headWord(table, column, format.language)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
