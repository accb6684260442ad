import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { PayRun, RunComparison } from '../../../shared/ipc/runs.js';
import { useRowHeight } from '../../app/use-settings.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { icon } from '../../ui/Icon.js';
import { everything, type OutlierFilter, shownOutliers, sizes } from './model/outliers.js';
import { OutlierRow } from './OutlierRow.js';
import classes from './Runs.module.css';

const columns = ['name', 'code', 'description', 'before', 'now', 'difference', 'percent'] as const;
const headHeight = 32;

interface OutlierTableProps {
  readonly comparison: RunComparison;
  readonly before: PayRun;
}

/** The differences, narrowed by name, code and size; thousands of them scroll as one. */
export function OutlierTable({ comparison, before }: OutlierTableProps) {
  const t = useTexts('runs');
  const format = useFormat();
  const id = useId();
  const [filter, setFilter] = useState<OutlierFilter>(everything);
  const rows = useMemo(() => shownOutliers(comparison.differences, filter), [comparison, filter]);
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const number = String(before.number);
  const total = comparison.codes.find(({ code }) => code === filter.code);
  const facts = [
    t('outliers.people', { count: comparison.people }),
    comparison.added.length > 0 && t('outliers.added', { count: comparison.added.length }),
    comparison.gone.length > 0 && t('outliers.gone', { count: comparison.gone.length }),
    t('outliers.shown', {
      shown: format.integer(rows.length),
      total: format.integer(comparison.differences.length),
    }),
  ].filter(Boolean);
  if (comparison.differences.length === 0)
    return <EmptyState title={t('outliers.same')} text={t('outliers.sameText')} />;
  return (
    <>
      <div className={classes.filters}>
        <TextInput
          className={classes.search ?? ''}
          value={filter.search}
          onChange={(event) => setFilter({ ...filter, search: event.currentTarget.value })}
          placeholder={t('outliers.search')}
          aria-label={t('outliers.search')}
          leftSection={<IconSearch {...icon} />}
        />
        <Select
          aria-label={t('outliers.code')}
          w={240}
          allowDeselect={false}
          searchable
          data={[
            { value: '', label: t('outliers.allCodes') },
            ...comparison.codes
              .filter(({ people }) => people > 0)
              .map(({ code, description }) => ({ value: code, label: `${code} ${description}` })),
          ]}
          value={filter.code ?? ''}
          onChange={(value) => setFilter({ ...filter, code: value === '' ? null : value })}
        />
        <Select
          aria-label={t('outliers.size')}
          w={150}
          allowDeselect={false}
          data={sizes.map((percent) => ({
            value: String(percent),
            label: percent === 0 ? t('outliers.anySize') : t('outliers.atLeast', { percent: String(percent) }),
          }))}
          value={String(filter.atLeast)}
          onChange={(value) => setFilter({ ...filter, atLeast: Number(value) })}
        />
        <span className={classes.facts} aria-live="polite">
          {facts.join(' · ')}
        </span>
      </div>
      {rows.length === 0 && <EmptyState title={t('outliers.noMatch')} text={t('outliers.noMatchText')} />}
      {rows.length > 0 && (
        <div
          ref={scroller}
          className={classes.table}
          role="table"
          aria-label={t('outliers.grid', { number })}
          aria-rowcount={rows.length + 1}
          tabIndex={0}
        >
          <div role="rowgroup" className={classes.tableHead}>
            <div role="row" aria-rowindex={1} className={classes.row}>
              {columns.map((column) => (
                <div key={column} role="columnheader" data-column={column} id={`${id}-${column}`}>
                  {t(`outliers.column.${column}`, { number })}
                </div>
              ))}
            </div>
          </div>
          <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => {
              const row = rows[item.index];
              if (!row) return null;
              return (
                <OutlierRow
                  key={`${row.employeeId} ${row.code}`}
                  row={row}
                  index={item.index}
                  top={item.start}
                  height={rowHeight}
                />
              );
            })}
          </div>
        </div>
      )}
      {total && (
        <dl className={classes.total}>
          <dt>
            {t('outliers.total')} · {total.code} {total.description}
          </dt>
          <dd>{format.decimal(total.before)}</dd>
          <dd>{format.decimal(total.now)}</dd>
          <dd>{format.decimal(total.difference)}</dd>
        </dl>
      )}
    </>
  );
}
