import { ActionIcon, Checkbox, CloseButton, Select, TextInput, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChartBar, IconSearch } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import type { ReportRun, ReportTable } from '../../../../shared/ipc/reports.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { Kbd } from '../../../ui/Kbd.js';
import { LayoutMenu } from '../layouts/LayoutMenu.js';
import { firstChart, isFigure, kindOf, type Look } from '../model/first-view.js';
import { ColumnsMenu } from './ColumnsMenu.js';
import { headWord } from './columns.js';
import { FilterChips } from './FilterChips.js';
import classes from './Viewer.module.css';

interface ToolbarProps {
  readonly run: ReportRun;
  readonly table: ReportTable;
  readonly look: Look;
  readonly matched: number | undefined;
  readonly onLook: (part: Partial<Look>) => void;
}

/** Search, filters, groups, columns, and how many rows are in view. */
export function Toolbar({ run, table, look, matched, onLook }: ToolbarProps) {
  const t = useTexts('reports');
  const format = useFormat();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => input.current?.focus()]]);
  const groups = [...table.columns.keys()].filter(
    (column) => !isFigure(kindOf(table, look, column)) && (table.columns[column]?.distinct ?? 0) > 0,
  );
  const shown = format.integer(matched ?? 0);
  const chart = firstChart(table, look);
  return (
    <div className={classes.toolbar}>
      <TextInput
        ref={input}
        className={classes.search ?? ''}
        value={look.search}
        onChange={(event) => onLook({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLook({ search: '' });
        }}
        placeholder={t('view.search')}
        aria-label={t('view.search')}
        leftSection={<IconSearch {...icon} />}
        rightSection={
          look.search === '' ? (
            <Kbd keys="/" />
          ) : (
            <CloseButton size={22} aria-label={t('clearSearch')} onClick={() => onLook({ search: '' })} />
          )
        }
      />
      <FilterChips run={run} table={table} look={look} onLook={onLook} />
      <span className={classes.divider} />
      <span className={classes.groupBy}>
        <label htmlFor={`${id}-group`}>{t('view.groupBy')}</label>
        <Select
          id={`${id}-group`}
          allowDeselect={false}
          maxDropdownHeight={360}
          value={look.groupBy === null ? '' : String(look.groupBy)}
          onChange={(value) => onLook({ groupBy: value ? Number(value) : null, closed: [] })}
          data={[
            { value: '', label: t('view.noGroup') },
            ...groups.map((column) => ({ value: String(column), label: headWord(table, column, format.language) })),
          ]}
        />
      </span>
      <Checkbox
        checked={look.summed}
        label={t('view.summed')}
        onChange={(event) => onLook({ summed: event.currentTarget.checked })}
      />
      <span className={classes.count} aria-live="polite">
        {matched !== undefined &&
          (matched === table.rows
            ? t('view.lines', { count: matched, shown })
            : t('view.ofAll', { shown, total: format.integer(table.rows) }))}
      </span>
      {chart && (
        <Tooltip label={t('chart.label')}>
          <ActionIcon
            variant="subtle"
            aria-label={t('chart.label')}
            aria-pressed={look.chart !== null}
            onClick={() => onLook({ chart: look.chart === null ? chart : null })}
          >
            <IconChartBar {...icon} />
          </ActionIcon>
        </Tooltip>
      )}
      <LayoutMenu run={run} table={table} look={look} onLook={onLook} />
      <ColumnsMenu table={table} look={look} onLook={onLook} />
    </div>
  );
}
