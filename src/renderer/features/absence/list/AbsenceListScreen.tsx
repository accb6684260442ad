import { Button } from '@mantine/core';
import { IconChartBar, IconInfoCircle, IconPlus, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { askWhen } from '../../../app/ask.js';
import { useGo } from '../../../app/navigation.js';
import { usePlace } from '../../../app/place/use-place.js';
import { useTellReadAt } from '../../../app/read-at.js';
import { useToday } from '../../../app/use-today.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon, mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SkeletonRows } from '../../../ui/SkeletonRows.js';
import { Spinner } from '../../../ui/Spinner.js';
import { Tabs } from '../../../ui/Tabs.js';
import { useEmployees } from '../../employees/index.js';
import { absenceRows, type AbsenceRow, departmentsOf, shownRows } from '../model/absence-rows.js';
import { StagedAbsences } from '../parts/StagedAbsences.js';
import { absencesQuery } from '../queries.js';
import { AbsenceFilters } from './AbsenceFilters.js';
import { AbsenceGrid } from './AbsenceGrid.js';
import classes from './AbsenceListScreen.module.css';
import { useAbsenceList } from './list-state.js';

const none: readonly AbsenceRow[] = [];
const shows = ['running', 'ended', 'all'] as const;

/** Who of the company in view is away, and was. */
export function AbsenceListScreen() {
  const t = useTexts('absence');
  const format = useFormat();
  const go = useGo();
  const today = useToday();
  const { company } = usePlace();
  const [state, change] = useAbsenceList(company?.id);
  const { query: people, list } = useEmployees(company?.id, ['department']);
  const absences = useQuery(askWhen(company?.id, absencesQuery));
  const items = absences.data?.items;
  const rows = useMemo(() => (items && list ? absenceRows(items, list, today) : none), [items, list, today]);
  const shown = useMemo(() => shownRows(rows, state), [rows, state]);
  const panel = useId();
  useTellReadAt(absences.data?.readAt);

  const running = rows.filter((row) => row.running).length;
  const counts = { running, ended: rows.length - running, all: rows.length };
  const failed = [people, absences].find((query) => query.isError && !query.data);
  const ready = items !== undefined && list !== undefined;

  return (
    <>
      <PageHead title={t('title')} note={ready && t('list.note', { count: running })}>
        <Button
          leftSection={absences.isFetching ? <Spinner /> : <IconRefresh {...icon} />}
          aria-disabled={absences.isFetching}
          onClick={() => void absences.refetch()}
        >
          {absences.isFetching ? t('list.reading') : t('list.refresh')}
        </Button>
        <Button leftSection={<IconChartBar {...icon} />} onClick={() => void go.figures()}>
          {t('figures')}
        </Button>
        <Button variant="filled" leftSection={<IconPlus {...icon} />} onClick={() => void go.absenceReport()}>
          {t('report.title')}
        </Button>
      </PageHead>
      <Tabs
        label={t('list.tabs')}
        tabs={shows.map((id) => ({
          id,
          label: t(`list.show.${id}`),
          ...(ready && { count: format.integer(counts[id]) }),
        }))}
        current={state.show}
        onChange={(show) => change({ show })}
        controls={panel}
      />
      <AbsenceFilters
        state={state}
        departments={departmentsOf(rows)}
        shown={
          ready ? t('list.shown', { shown: format.integer(shown.length), total: format.integer(rows.length) }) : ''
        }
        onChange={change}
      />
      {(absences.data?.unplaced ?? 0) > 0 && (
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>
          {t('list.unplaced', { count: absences.data?.unplaced ?? 0 })}
        </NoteLine>
      )}
      {absences.isError && absences.data && <ErrorState error={absences.error} shape="bar" />}
      <div id={panel} role="tabpanel" aria-label={t(`list.show.${state.show}`)} className={classes.panel}>
        {failed && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
        {!failed && !ready && <SkeletonRows rows={16} height={28} />}
        {ready && shown.length === 0 && (
          <EmptyState
            title={t(`list.empty.${state.show}`)}
            text={t('list.emptyText', { company: company?.name ?? '' })}
          />
        )}
        {ready && shown.length > 0 && (
          <AbsenceGrid
            key={`${company?.id}.${state.show}`}
            label={t('list.grid', { company: company?.name ?? '' })}
            rows={shown}
            activeKey={state.activeKey}
            onActive={(activeKey) => change({ activeKey })}
            onOpen={({ key, employeeId }) => {
              change({ activeKey: key });
              void go.absencePerson(employeeId);
            }}
          />
        )}
      </div>
      <StagedAbsences companyId={company?.id} />
    </>
  );
}
