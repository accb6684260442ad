import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { askWhen } from '../../../app/ask.js';
import { useGo } from '../../../app/navigation.js';
import { usePlace } from '../../../app/place/use-place.js';
import { useTellReadAt } from '../../../app/read-at.js';
import { useToday } from '../../../app/use-today.js';
import { monthName } from '../../../i18n/format.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SkeletonRows } from '../../../ui/SkeletonRows.js';
import { useEmployees } from '../../employees/index.js';
import { departmentsOf } from '../model/absence-rows.js';
import classes from '../person/Person.module.css';
import { absencesQuery } from '../queries.js';
import { classFigures, countedPeople, monthFigures, runningCases } from './figure-rows.js';
import own from './Figures.module.css';
import { MonthChart } from './MonthChart.js';

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
  const ready = items !== undefined && list?.cells.inService !== undefined && list.cells.partTime !== undefined;
  const all = useMemo(() => (ready ? countedPeople(list, items) : none), [ready, list, items]);
  const people = useMemo(
    () => (department === null ? all : all.filter((one) => one.department === department)),
    [all, department],
  );
  const months = useMemo(() => monthFigures(people, year, today, weighted), [people, year, today, weighted]);
  const lengths = useMemo(() => classFigures(people, year, today), [people, year, today]);
  const running = useMemo(() => runningCases(people, today), [people, today]);
  const failed = [query, absences].find((one) => one.isError && !one.data);
  const hundredths = (value: number | null): string =>
    value === null ? '' : format.figure(`${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`);
  const written = (date: string): string => {
    const parsed = CalendarDate.safeParse(date);
    return parsed.success ? format.date(parsed.data) : date;
  };

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
      </PageHead>
      <div className={classes.body}>
        {failed && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
        {!failed && !ready && <SkeletonRows rows={12} height={28} />}
        {!failed && ready && (
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
            <section className={classes.case}>
              <div className={classes.head}>
                <h2 className={classes.title}>{t('byLength', { year })}</h2>
              </div>
              <table className={`${classes.lines} ${own.figures}`} aria-label={t('byLength', { year })}>
                <thead>
                  <tr>
                    <th scope="col">{t('column.length')}</th>
                    <th scope="col">{t('column.cases')}</th>
                  </tr>
                </thead>
                <tbody>
                  {lengths.map(({ id, cases }) => (
                    <tr key={id}>
                      <td>{t(`length.${id}`)}</td>
                      <td>{format.integer(cases)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            <section className={classes.case}>
              <div className={classes.head}>
                <h2 className={classes.title}>{t('running')}</h2>
              </div>
              <p className={own.formula}>{t('runningNote')}</p>
              <table className={classes.lines} aria-label={t('running')}>
                <thead>
                  <tr>
                    {(['number', 'name', 'since', 'next', 'on'] as const).map((id) => (
                      <th key={id} scope="col">
                        {t(`column.${id}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {running.map(({ person, since, next }) => (
                    <tr key={person.employeeId}>
                      <td>{person.number}</td>
                      <td>{person.name}</td>
                      <td>{written(since)}</td>
                      <td>{next ? t(`step.${next.id}`) : t('allPast')}</td>
                      <td>{next && written(next.day)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </>
        )}
      </div>
    </>
  );
}
