import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconDownload, IconRefresh } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { useGo } from '../../../app/navigation.js';
import { usePlace } from '../../../app/place/use-place.js';
import { useTellReadAt } from '../../../app/read-at.js';
import { useRowHeight } from '../../../app/use-settings.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon, mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SkeletonRows } from '../../../ui/SkeletonRows.js';
import { Spinner } from '../../../ui/Spinner.js';
import { neededColumns, sortedBy } from '../model/views.js';
import { useRefreshEmployees } from '../queries.js';
import { useEmployees } from '../use-employees.js';
import { shownColumns } from './columns.js';
import { ColumnsMenu } from './ColumnsMenu.js';
import { EmployeeGrid } from './EmployeeGrid.js';
import { EmptyList } from './EmptyList.js';
import { ExportMenu, useExport } from './ExportMenu.js';
import { HeadOnly } from './HeadOnly.js';
import { FilterChips } from './FilterChips.js';
import { FilterRow } from './FilterRow.js';
import { useListState } from './list-view.js';
import classes from './EmployeeListScreen.module.css';
import { MissingNote } from './MissingNote.js';
import { useRows } from './use-rows.js';
import { useViews } from './use-views.js';
import { ViewTabs } from './ViewTabs.js';

/** The employees of the company in view. */
export function EmployeeListScreen() {
  const t = useTexts('employees');
  const format = useFormat();
  const go = useGo();
  const { company } = usePlace();
  const [state, change] = useListState(company?.id);
  const { query, list } = useEmployees(company?.id, neededColumns(state));
  const refresh = useRefreshEmployees(company?.id);
  const views = useViews(state, change);
  const rows = useRows(list, state);
  const shown = list ? shownColumns(list, state.columns) : state.columns;
  const save = useExport(company?.id, list, shown, rows);
  const rowHeight = useRowHeight();
  const filterInput = useRef<HTMLInputElement>(null);
  const panel = useId();
  const area = useRef<HTMLDivElement>(null);
  useTellReadAt(list?.readAt);
  useHotkeys([['/', () => filterInput.current?.focus()]]);

  const total = list?.ids.length ?? 0;
  const clear = (): void => change({ search: '', filters: {} });
  /** Into the list. The row is held by its person: names that arrive now may put others in front of it. */
  const toGrid = (): void => {
    const first = list?.ids[rows[0] ?? -1];
    if (first !== undefined && !rows.some((row) => list?.ids[row] === state.activeId)) change({ activeId: first });
    area.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  };

  return (
    <>
      <PageHead title={t('title')} note={list && t('count', { count: total, shown: format.integer(total) })}>
        <ExportMenu disabled={rows.length === 0 || save.isPending} onExport={(format) => save.mutate(format)} />
        <Button
          leftSection={refresh.isPending ? <Spinner /> : <IconRefresh {...icon} />}
          onClick={() => refresh.mutate()}
          aria-disabled={refresh.isPending || !list}
        >
          {refresh.isPending ? t('list.reading') : t('list.refresh')}
        </Button>
      </PageHead>
      <ViewTabs list={list} views={views} currentId={state.viewId} controls={panel} />
      <FilterRow
        inputRef={filterInput}
        filter={state.search}
        onFilter={(search) => change({ search })}
        onLeave={toGrid}
        shown={list ? t('list.shown', { shown: format.integer(rows.length), total: format.integer(total) }) : ''}
        end={<ColumnsMenu shown={state.columns} onChange={(columns) => change({ columns })} />}
      >
        <FilterChips list={list} filters={state.filters} onChange={(filters) => change({ filters })} />
      </FilterRow>
      {refresh.isError && <ErrorState error={refresh.error} onRetry={() => refresh.mutate()} shape="bar" />}
      {save.isError && <ErrorState error={save.error} shape="bar" />}
      {save.data && (
        <NoteLine icon={<IconDownload {...mark} stroke={1.6} />}>{t('list.exported', { name: save.data })}</NoteLine>
      )}
      {list && <MissingNote list={list} wanted={state.columns} />}
      <div ref={area} id={panel} role="tabpanel" aria-label={t('title')} className={classes.panel}>
        {query.isError && !list && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && (
          <>
            <HeadOnly columns={state.columns} />
            <SkeletonRows rows={24} height={rowHeight} />
          </>
        )}
        {list && rows.length === 0 && company && (
          <EmptyList
            company={company.name}
            total={total}
            filter={state.search}
            onClear={clear}
            onRead={() => refresh.mutate()}
          />
        )}
        {list && rows.length > 0 && (
          <EmployeeGrid
            key={company?.id}
            label={t('list.grid', { company: company?.name ?? '' })}
            list={list}
            shown={shown}
            rows={rows}
            sorts={state.sorts}
            activeId={state.activeId}
            onSort={(column, add) => change({ sorts: sortedBy(state.sorts, column, add) })}
            onActive={(activeId) => change({ activeId })}
            onOpen={(id) => {
              change({ activeId: id });
              void go.employee(id, 'personal');
            }}
          />
        )}
      </div>
    </>
  );
}
