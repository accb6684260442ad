import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { ReportRun, ReportTable, ReportView } from '../../../../shared/ipc/reports.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { ChartPanel } from '../chart/ChartPanel.js';
import type { Look } from '../model/first-view.js';
import { ReportGrid } from './ReportGrid.js';
import { Toolbar } from './Toolbar.js';
import { useLines } from './use-lines.js';
import classes from './Viewer.module.css';

interface TableViewProps {
  readonly panel: string;
  readonly title: string;
  readonly run: ReportRun;
  readonly table: ReportTable;
  readonly look: Look;
  readonly view: ReportView;
  readonly onLook: (part: Partial<Look>) => void;
}

/** Rows above which a search waits until somebody stopped typing. */
const long = 20_000;

/** One list of a report with its tools. */
export function TableView({ panel, title, run, table, look, view, onLook }: TableViewProps) {
  const t = useTexts('reports');
  const [range, setRange] = useState({ first: 0, last: 0 });
  // Of a long table one question for several letters: each takes main a fraction of a second.
  const [settled] = useDebouncedValue(view.search, 200);
  const search = table.rows > long ? settled : view.search;
  const lines = useLines(run.id, { ...view, search }, range.first, range.last);
  const { head } = lines;
  return (
    <>
      <Toolbar run={run} table={table} look={look} matched={head?.matched} onLook={onLook} />
      {lines.error !== null && <ErrorState error={lines.error} shape="bar" />}
      {look.chart && (
        <ChartPanel
          id={run.id}
          table={table}
          look={look}
          view={view}
          chart={look.chart}
          onChart={(chart) => onLook({ chart })}
        />
      )}
      <div id={panel} role="tabpanel" aria-label={title} className={classes.panel}>
        {head?.matched === 0 && table.rows > 0 && (
          <EmptyState title={t('empty.nothingMatches')} text={t('empty.nothingMatchesText')}>
            <Button onClick={() => onLook({ search: '', filters: [] })}>{t('empty.clear')}</Button>
          </EmptyState>
        )}
        {head && head.matched > 0 && (
          <ReportGrid
            label={t('view.grid', { report: title })}
            table={table}
            look={look}
            lines={lines}
            head={head}
            onRange={(first, last) => {
              if (first !== range.first || last !== range.last) setRange({ first, last });
            }}
            onLook={onLook}
          />
        )}
      </div>
    </>
  );
}
