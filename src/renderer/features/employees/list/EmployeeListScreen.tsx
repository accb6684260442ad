import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconDownload, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { askWhen } from '../../../app/ask.js';
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
import { employeesQuery, useRefreshEmployees } from '../queries.js';
import { EmployeeGrid } from './EmployeeGrid.js';
import { EmptyList } from './EmptyList.js';
import { ExportMenu, useExport } from './ExportMenu.js';
import { HeadOnly } from './HeadOnly.js';
import { FilterRow } from './FilterRow.js';
import { useListView } from './list-view.js';
import classes from './EmployeeListScreen.module.css';
import { MissingNote } from './MissingNote.js';
import { TypeTabs } from './TypeTabs.js';
import { useRows } from './use-rows.js';

/** The employees of the company in view. */
export function EmployeeListScreen() {
  const t = useTexts('employees');
  const format = useFormat();
  const go = useGo();
  const { company } = usePlace();
  const list = useQuery(askWhen(company?.id, employeesQuery));
  const refresh = useRefreshEmployees(company?.id);
  const [view, change] = useListView(company?.id);
  const columns = list.data;
  const rows = useRows(columns, view);
  const save = useExport(company?.id, columns, rows);
  const rowHeight = useRowHeight();
  const filterInput = useRef<HTMLInputElement>(null);
  const panel = useId();
  const area = useRef<HTMLDivElement>(null);
  useTellReadAt(columns?.readAt);
  useHotkeys([['/', () => filterInput.current?.focus()]]);

  const total = columns?.ids.length ?? 0;
  const clear = (): void => change({ filter: '', typeId: null });
  const toGrid = (): void => area.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();

  return (
    <>
      <PageHead title={t('title')} note={columns && t('count', { count: total, shown: format.integer(total) })}>
        <ExportMenu disabled={rows.length === 0 || save.isPending} onExport={(format) => save.mutate(format)} />
        <Button
          leftSection={refresh.isPending ? <Spinner /> : <IconRefresh {...icon} />}
          onClick={() => refresh.mutate()}
          aria-disabled={refresh.isPending || !columns}
        >
          {refresh.isPending ? t('list.reading') : t('list.refresh')}
        </Button>
      </PageHead>
      <TypeTabs columns={columns} current={view.typeId} onChange={(typeId) => change({ typeId })} controls={panel} />
      <FilterRow
        inputRef={filterInput}
        filter={view.filter}
        onFilter={(filter) => change({ filter })}
        onLeave={toGrid}
        shown={columns ? t('list.shown', { shown: format.integer(rows.length), total: format.integer(total) }) : ''}
      />
      {refresh.isError && <ErrorState error={refresh.error} onRetry={() => refresh.mutate()} shape="bar" />}
      {save.isError && <ErrorState error={save.error} shape="bar" />}
      {save.data && (
        <NoteLine icon={<IconDownload {...mark} stroke={1.6} />}>{t('list.exported', { name: save.data })}</NoteLine>
      )}
      {columns && <MissingNote columns={columns} />}
      <div ref={area} id={panel} role="tabpanel" aria-label={t('title')} className={classes.panel}>
        {list.isError && !columns && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.isPending && (
          <>
            <HeadOnly />
            <SkeletonRows rows={24} height={rowHeight} />
          </>
        )}
        {columns && rows.length === 0 && company && (
          <EmptyList
            company={company.name}
            total={total}
            filter={view.filter}
            onClear={clear}
            onRead={() => refresh.mutate()}
          />
        )}
        {columns && rows.length > 0 && (
          <EmployeeGrid
            key={company?.id}
            label={t('list.grid', { company: company?.name ?? '' })}
            columns={columns}
            rows={rows}
            sort={view.sort}
            activeId={view.activeId}
            onSort={(column) =>
              change({ sort: { column, descending: view.sort.column === column && !view.sort.descending } })
            }
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
