import { Checkbox, NativeSelect } from '@mantine/core';
import { IconDownload, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import {
  classFigures,
  countedPeople,
  departmentFigures,
  monthFigures,
  runningCases,
} from '../../../../shared/figures/rows.js';
import { askWhen } from '../../../app/ask.js';
import { useGo } from '../../../app/navigation.js';
import { usePlace } from '../../../app/place/use-place.js';
import { useTellReadAt } from '../../../app/read-at.js';
import { useToday } from '../../../app/use-today.js';
import { monthName } from '../../../i18n/format.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SkeletonRows } from '../../../ui/SkeletonRows.js';
import { useEmployees } from '../../employees/index.js';
import { departmentsOf } from '../model/absence-rows.js';
import classes from '../person/Person.module.css';
import { absencesQuery } from '../queries.js';
import own from './Figures.module.css';
import { DepartmentTable, LengthTable, RunningTable } from './FigureTables.js';
import { MonthChart } from './MonthChart.js';
import { SaveMenu, useSaveFigures } from './SaveMenu.js';

const none: readonly never[] = [];

/** Percentage and frequency of absence by month, classes of length, and the running cases with the date that comes next. */
export function FiguresScreen() {
  const t = useTexts('figures');
  const format = useFormat();
  const go = useGo();
  const today = useToday();
  const { company } = usePlace();
  const [chosenYear, setYear] = useState<number | null>(null);
  const [department, setDepartment] = useState<string | null>(null);
  const [weighted, setWeighted] = useState(true);
  const thisYear = Number(today.slice(0, 4));
  const year = chosenYear ?? thisYear;
  const { query, list } = useEmployees(company?.id, ['department', 'inService', 'partTime']);
  const absences = useQuery(askWhen(company?.id, absencesQuery));
  useTellReadAt(absences.data?.readAt);
  const items = absences.data?.items;
  const waiting = !list || list.waiting.has('employments') || list.waiting.has('schedules');
  const ready = items !== undefined && !waiting;
  const countable = list?.cells.inService !== undefined;
  const save = useSaveFigures(company?.id);
  const all = useMemo(() => (ready ? countedPeople(list, items) : none), [ready, list, items]);
  const people = useMemo(
    () => (department === null ? all : all.filter((one) => one.department === department)),
    [all, department],
  );
  const months = useMemo(() => monthFigures(people, year, today, weighted), [people, year, today, weighted]);
  const departments = useMemo(() => departmentFigures(people, year, today, weighted), [people, year, today, weighted]);
  const lengths = useMemo(() => classFigures(people, year, today), [people, year, today]);
  const running = useMemo(() => runningCases(people, today), [people, today]);
  const failed = [query, absences].find((one) => one.isError && !one.data);
  const hundredths = (value: number | null): string =>
    value === null ? '' : format.figure(`${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`);

  return (
    <>
      <PageHead title={t('title')} note={company?.name} onBack={() => void go.absence()}>
        <NativeSelect
          aria-label={t('year')}
          value={String(year)}
          data={[thisYear - 2, thisYear - 1, thisYear].map(String)}
          onChange={(event) => setYear(Number(event.currentTarget.value))}
        />
        <NativeSelect
          aria-label={t('department')}
          value={department ?? ''}
          data={[
            { value: '', label: t('allDepartments') },
            ...departmentsOf(all).map((name) => ({ value: name, label: name })),
          ]}
          onChange={(event) => setDepartment(event.currentTarget.value || null)}
        />
        <SaveMenu
          disabled={!ready || all.length === 0 || save.isPending}
          onSave={(as) => save.mutate({ year, department, weighted, today, format: as })}
        />
      </PageHead>
      {save.isError && <ErrorState error={save.error} shape="bar" />}
      {save.data && (
        <NoteLine icon={<IconDownload {...mark} stroke={1.6} />}>{t('exported', { name: save.data })}</NoteLine>
      )}
      {ready && !countable && <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('noService')}</NoteLine>}
      {ready && countable && list?.cells.partTime === undefined && (
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('noSchedules')}</NoteLine>
      )}
      <div className={classes.body}>
        {failed && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
        {!failed && !ready && <SkeletonRows rows={12} height={28} />}
        {!failed && ready && countable && all.length === 0 && (
          <EmptyState title={t('nobodyTitle')} text={t('nobodyText', { company: company?.name ?? '' })} />
        )}
        {!failed && ready && countable && all.length > 0 && (
          <>
            <section className={classes.case}>
              <div className={classes.head}>
                <h2 className={classes.title}>{t('byMonth', { year })}</h2>
              </div>
              <p className={own.formula}>{t(weighted ? 'formula.weighted' : 'formula.whole')}</p>
              <p className={own.formula}>{t('formula.rest')}</p>
              <div className={own.formula}>
                <Checkbox
                  checked={weighted}
                  label={t('weigh')}
                  onChange={(event) => setWeighted(event.currentTarget.checked)}
                />
              </div>
              <MonthChart months={months} />
              <table className={`${classes.lines} ${own.figures}`} aria-label={t('byMonth', { year })}>
                <thead>
                  <tr>
                    {(['month', 'people', 'percentage', 'frequency'] as const).map((id) => (
                      <th key={id} scope="col">
                        {t(`column.${id}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {months.map(({ month, people: counted, percentage, frequency }) => (
                    <tr key={month}>
                      <td>{monthName(month, format.language)}</td>
                      <td>{format.integer(counted)}</td>
                      <td>{percentage === null ? '' : `${hundredths(percentage)}%`}</td>
                      <td>{hundredths(frequency)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            {department === null && departments.some((one) => one.department !== null) && (
              <DepartmentTable year={year} departments={departments} hundredths={hundredths} />
            )}
            <LengthTable year={year} lengths={lengths} />
            <RunningTable running={running} />
          </>
        )}
      </div>
    </>
  );
}
