import { Button, NativeSelect } from '@mantine/core';
import { IconInfoCircle, IconPlus, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { LeaveType } from '../../../../../shared/domain/leave.js';
import { askWhen } from '../../../../app/ask.js';
import { leaveQuery, useLeaveSoFar } from '../../../../app/leave-so-far.js';
import { useGo } from '../../../../app/navigation.js';
import { usePlace } from '../../../../app/place/use-place.js';
import { useTellReadAt } from '../../../../app/read-at.js';
import { useToday } from '../../../../app/use-today.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { EmptyState } from '../../../../ui/EmptyState.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import { icon, mark } from '../../../../ui/Icon.js';
import { NoteLine } from '../../../../ui/NoteLine.js';
import { PageHead } from '../../../../ui/PageHead.js';
import { SkeletonRows } from '../../../../ui/SkeletonRows.js';
import { Spinner } from '../../../../ui/Spinner.js';
import { Tabs } from '../../../../ui/Tabs.js';
import { useEmployees } from '../../../employees/index.js';
import { AbsenceFilters } from '../../list/AbsenceFilters.js';
import classes from '../../list/AbsenceListScreen.module.css';
import { departmentsOf } from '../../model/absence-rows.js';
import { LeaveReading } from '../../parts/LeaveReading.js';
import { RowGrid } from '../../parts/RowGrid.js';
import { StagedAbsences } from '../../parts/StagedAbsences.js';
import { leaveYears } from '../model/leave-years.js';
import { isShown, leaveRows, type LeaveRow, shownLeave } from '../model/leave-rows.js';
import { useReadLeaveAgain } from '../queries.js';
import { useLeaveWords } from '../use-leave-words.js';
import { useLeaveList } from './list-state.js';

const none: readonly LeaveRow[] = [];
const shows = ['coming', 'pending', 'all'] as const;
const columns = ['number', 'name', 'department', 'type', 'start', 'end', 'hours', 'status'] as const;
const template =
  '68px minmax(140px, 1.4fr) minmax(100px, 1fr) minmax(130px, 1fr) 104px 104px 72px minmax(110px, 0.8fr)';

/** The leave of everybody in the company in view, of one year. */
export function LeaveListScreen() {
  const t = useTexts('leave');
  const format = useFormat();
  const go = useGo();
  const today = useToday();
  const words = useLeaveWords();
  const { company, companyPeriod } = usePlace();
  const [state, change] = useLeaveList(company?.id);
  const [chosenYear, setYear] = useState<number | null>(null);
  const thisYear = companyPeriod?.current.year;
  const year = chosenYear ?? thisYear;
  const companyId = company?.id;
  const of = useMemo(
    () => (companyId === undefined || year === undefined ? undefined : { companyId, year }),
    [companyId, year],
  );
  const { query: people, list } = useEmployees(company?.id, ['department']);
  const leave = useQuery(askWhen(of, leaveQuery));
  const again = useReadLeaveAgain(of);
  const { items, people: came } = useLeaveSoFar(of, leave.data);
  const rows = useMemo(() => (list ? leaveRows(items, list) : none), [items, list]);
  const shown = useMemo(() => shownLeave(rows, state, today), [rows, state, today]);
  const panel = useId();
  useTellReadAt(leave.data?.readAt);

  const failed = [people, leave].find((query) => query.isError && !query.data);
  const ready = list !== undefined && (leave.data !== undefined || came.size > 0);
  const reading = again.isPending || leave.isFetching;
  const years = leaveYears(thisYear);

  return (
    <>
      <PageHead title={t('title')} note={year}>
        <NativeSelect
          aria-label={t('list.year')}
          value={String(year ?? '')}
          data={years.map(String)}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
        <Button
          leftSection={reading ? <Spinner /> : <IconRefresh {...icon} />}
          aria-disabled={reading}
          onClick={() => {
            if (!reading) again.mutate();
          }}
        >
          {t(reading ? 'list.reading' : 'list.refresh')}
        </Button>
        <Button variant="filled" leftSection={<IconPlus {...icon} />} onClick={() => void go.leaveNew()}>
          {t('form.new')}
        </Button>
      </PageHead>
      <Tabs
        label={t('list.tabs')}
        tabs={shows.map((id) => ({
          id,
          label: t(`list.show.${id}`),
          ...(ready && { count: format.integer(rows.filter((row) => isShown(row, id, today)).length) }),
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
      >
        <NativeSelect
          aria-label={t('column.type')}
          value={state.type ?? ''}
          data={[
            { value: '', label: t('list.allTypes') },
            ...LeaveType.options.map((type) => ({ value: type, label: words.type(type) })),
          ]}
          onChange={(event) => change({ type: LeaveType.safeParse(event.currentTarget.value).data ?? null })}
        />
      </AbsenceFilters>
      {(leave.data?.unplaced ?? 0) > 0 && (
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>
          {t('list.unplaced', { count: leave.data?.unplaced ?? 0 })}
        </NoteLine>
      )}
      <LeaveReading
        company={company?.name ?? ''}
        years={[leave.data]}
        isReading={leave.isFetching}
        onGoOn={() => void leave.refetch()}
      />
      {again.isError && <ErrorState error={again.error} shape="bar" />}
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
          <RowGrid
            key={`${company?.id}.${year}.${state.show}`}
            label={t('list.grid', { company: company?.name ?? '' })}
            columns={columns.map((id) => ({ id, label: t(`column.${id}`), figure: id === 'hours' }))}
            template={template}
            rows={shown}
            cells={(row) => [
              String(row.number ?? ''),
              row.name ?? t('list.unknownPerson'),
              row.department ?? '',
              words.type(row.type),
              format.date(row.start),
              format.date(row.end),
              words.hours(row),
              words.status(row),
            ]}
            isQuiet={(row) => row.status === 'Rejected' || row.end < today}
            activeKey={state.activeKey}
            onActive={(activeKey) => change({ activeKey })}
            onOpen={({ key, employeeId }) => {
              change({ activeKey: key });
              void go.leavePerson(employeeId);
            }}
          />
        )}
      </div>
      <StagedAbsences companyId={company?.id} family="leave" />
    </>
  );
}
