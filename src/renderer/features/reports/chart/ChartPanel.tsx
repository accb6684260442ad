import { CloseButton, SegmentedControl, Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ReportRunId, ReportTable, ReportView } from '../../../../shared/ipc/reports.js';
import { ChartKind } from '../../../../shared/ipc/report-layouts.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { type Chart, isFigure, kindOf, type Look } from '../model/first-view.js';
import { chartQuery } from '../queries.js';
import { cellWords } from '../viewer/cell-words.js';
import { headWord } from '../viewer/columns.js';
import classes from './Chart.module.css';
import { ChartPicture } from './ChartPicture.js';
import { ChartTable } from './ChartTable.js';

interface ChartPanelProps {
  readonly id: ReportRunId;
  readonly table: ReportTable;
  readonly look: Look;
  readonly view: ReportView;
  readonly chart: Chart;
  readonly onChart: (chart: Chart | null) => void;
}

/** One figure of the report for each value of another column: a picture, and the same as a table for who cannot see it. */
export function ChartPanel({ id, table, look, view, chart, onChart }: ChartPanelProps) {
  const t = useTexts('reports');
  const format = useFormat();
  const base = useId();
  const query = useQuery({ ...chartQuery(id, { ...view, closed: [] }, chart), placeholderData: keepPreviousData });
  const figures = [...table.columns.keys()].filter((column) => isFigure(kindOf(table, look, column)));
  const words = [...table.columns.keys()].filter(
    (column) => !figures.includes(column) && (table.columns[column]?.distinct ?? 0) > 0,
  );
  const options = (columns: readonly number[]) =>
    columns.map((column) => ({ value: String(column), label: headWord(table, column, format.language) }));
  const heads = {
    by: headWord(table, chart.by, format.language),
    value: headWord(table, chart.value, format.language),
  };
  const points = (query.data?.points ?? []).map(({ label, value }) => ({
    label: cellWords(label, kindOf(table, look, chart.by), format) || t('view.noValue'),
    value,
  }));
  const rest = query.data?.rest;
  return (
    <section className={classes.panel} aria-label={t('chart.label')}>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t('chart.kind')}
          value={chart.kind}
          data={ChartKind.options.map((kind) => ({ value: kind, label: t(`chart.${kind}`) }))}
          onChange={(value) => onChart({ ...chart, kind: ChartKind.parse(value) })}
        />
        <label htmlFor={`${base}-value`}>{t('chart.value')}</label>
        <Select
          id={`${base}-value`}
          size="xs"
          allowDeselect={false}
          value={String(chart.value)}
          data={options(figures)}
          onChange={(value) => value !== null && onChart({ ...chart, value: Number(value) })}
        />
        <label htmlFor={`${base}-by`}>{t('chart.by')}</label>
        <Select
          id={`${base}-by`}
          size="xs"
          allowDeselect={false}
          value={String(chart.by)}
          data={options(words)}
          onChange={(value) => value !== null && onChart({ ...chart, by: Number(value) })}
        />
        <CloseButton className={classes.close ?? ''} aria-label={t('chart.close')} onClick={() => onChart(null)} />
      </div>
      {query.isError && <ErrorState error={query.error} shape="bar" />}
      {query.data?.severalCodes && <p className={classes.rest}>{t('chart.severalCodes')}</p>}
      {query.data && !query.data.severalCodes && (
        <>
          <ChartPicture kind={chart.kind} points={points} />
          <ChartTable caption={t('chart.caption', heads)} heads={heads} points={points} />
        </>
      )}
      {rest !== undefined && rest.count > 0 && (
        <p className={classes.rest}>
          {rest.value === null
            ? t('chart.restApart', { count: rest.count })
            : t('chart.rest', { count: rest.count, amount: format.decimal(rest.value) })}
        </p>
      )}
    </section>
  );
}
