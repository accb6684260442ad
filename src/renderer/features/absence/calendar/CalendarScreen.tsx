import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useState } from 'react';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import { type HolidayCountry, publicHolidays } from '../../../../shared/domain/public-holidays.js';
import { askWhen } from '../../../app/ask.js';
import { leaveQuery, useLeaveSoFar } from '../../../app/leave-so-far.js';
import { usePlace } from '../../../app/place/use-place.js';
import { useTellReadAt } from '../../../app/read-at.js';
import { useToday } from '../../../app/use-today.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { fold } from '../../../model/fold.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { ErrorState } from '../../../ui/ErrorState.js';
import { icon, mark } from '../../../ui/Icon.js';
import { NoteLine } from '../../../ui/NoteLine.js';
import { PageHead } from '../../../ui/PageHead.js';
import { SkeletonRows } from '../../../ui/SkeletonRows.js';
import { Tabs } from '../../../ui/Tabs.js';
import { useEmployees } from '../../employees/index.js';
import { AbsenceFilters } from '../list/AbsenceFilters.js';
import classes from '../list/AbsenceListScreen.module.css';
import own from './CalendarGrid.module.css';
import { departmentsOf } from '../model/absence-rows.js';
import { LeaveReading } from '../parts/LeaveReading.js';
import { absencesQuery } from '../queries.js';
import { AwayTable } from './AwayTable.js';
import { CalendarDays } from './CalendarDays.js';
import type { CalendarPerson } from './CalendarGrid.js';
import { awayIndex } from './model/away.js';
import { moveSpan, spanDays, type SpanKind, spanStart } from './model/span.js';

const kinds = ['week', 'month', 'quarter'] as const;
const views = ['calendar', 'table'] as const;
const start = { search: '', department: null as string | null };

/** Who is away on which day: absence with its percentage, and leave. Kinds of either stay out of it. */
export function CalendarScreen() {
  const t = useTexts('calendar');
  const format = useFormat();
  const today = useToday();
  const { company } = usePlace();
  const [kind, setKind] = useState<SpanKind>('month');
  const [anchor, setAnchor] = useState<string>(today);
  const [view, setView] = useState<(typeof views)[number]>('calendar');
  const [country, setCountry] = useState<HolidayCountry>(format.language === 'sv' ? 'SE' : 'NL');
  const [filter, setFilter] = useState(start);
  const panel = useId();

  const days = useMemo(() => spanDays(kind, spanStart(kind, anchor)), [kind, anchor]);
  const [from, until] = [days[0] ?? anchor, days.at(-1) ?? anchor];
  // A week over New Year lies in two years, and leave is read a year at a time.
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const { query: people, list } = useEmployees(company?.id, ['department']);
  const absences = useQuery(askWhen(company?.id, absencesQuery));
  const companyId = company?.id;
  const first = useMemo(
    () => (companyId === undefined ? undefined : { companyId, year: firstYear }),
    [companyId, firstYear],
  );
  const last = useMemo(
    () => (companyId === undefined || lastYear === firstYear ? undefined : { companyId, year: lastYear }),
    [companyId, firstYear, lastYear],
  );
  // Absences first: they are one call, and leave is one a person.
  const isAbsenceRead = absences.data !== undefined;
  const leave = useQuery(askWhen(isAbsenceRead ? first : undefined, leaveQuery));
  const more = useQuery(askWhen(isAbsenceRead ? last : undefined, leaveQuery));
  const booked = useLeaveSoFar(first, leave.data);
  const bookedMore = useLeaveSoFar(last, more.data);
  useTellReadAt(leave.data?.readAt);

  const away = useMemo(
    () => awayIndex(absences.data?.items ?? [], [...booked.items, ...bookedMore.items]),
    [absences.data, booked.items, bookedMore.items],
  );
  const holidays = useMemo(() => {
    const years = new Set([firstYear, lastYear]);
    const all = [...years].flatMap((year) => publicHolidays(country, year));
    return new Map(all.map((holiday) => [holiday.day, t(`holiday.${holiday.name}`)]));
  }, [country, firstYear, lastYear, t]);
  const departments = useMemo(
    () =>
      list?.ids.map((_, row) => list.cells.department?.[row]).map((name) => (typeof name === 'string' ? name : null)),
    [list],
  );
  const shown = useMemo((): readonly CalendarPerson[] => {
    const words = fold(filter.search)
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    return (list?.ids ?? []).flatMap((employeeId, row) => {
      const [number, name] = [list?.numbers[row] ?? 0, list?.names[row] ?? ''];
      if (filter.department !== null && departments?.[row] !== filter.department) return [];
      const text = fold(`${number} ${name}`);
      return words.every((word) => text.includes(word)) ? [{ employeeId, number, name }] : [];
    });
  }, [list, departments, filter]);

  const failed = [people, absences].find((query) => query.isError && !query.data);
  const noLeave = [leave, more].find((query) => query.isError && !query.data);
  // Leave comes a person at a time: nobody waits for the last of ten thousand to see the first.
  const ready = list !== undefined && absences.data !== undefined;
  const isReading = leave.isFetching || more.isFetching;
  const unread = useMemo(
    () => new Set([leave.data, more.data].flatMap((year) => year?.unread ?? [])),
    [leave.data, more.data],
  );
  const isWaiting = (employeeId: EmployeeId): boolean =>
    unread.has(employeeId) ||
    (first !== undefined && !leave.data && !booked.people.has(employeeId)) ||
    (last !== undefined && !more.data && !bookedMore.people.has(employeeId));
  const written = (date: string): string => {
    const parsed = CalendarDate.safeParse(date);
    return parsed.success ? format.date(parsed.data) : date;
  };

  return (
    <>
      <PageHead title={t('title')} note={t('span', { from: written(from), until: written(until) })}>
        <SegmentedControl
          aria-label={t('kindLabel')}
          data={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
        />
        <Button aria-label={t('before')} onClick={() => setAnchor(moveSpan(kind, from, -1))}>
          <IconChevronLeft {...icon} />
        </Button>
        <Button onClick={() => setAnchor(today)}>{t('today')}</Button>
        <Button aria-label={t('after')} onClick={() => setAnchor(moveSpan(kind, from, 1))}>
          <IconChevronRight {...icon} />
        </Button>
      </PageHead>
      <Tabs
        label={t('views')}
        tabs={views.map((id) => ({ id, label: t(`view.${id}`) }))}
        current={view}
        onChange={setView}
        controls={panel}
      />
      <AbsenceFilters
        state={filter}
        departments={departmentsOf(departments?.map((department) => ({ department })) ?? [])}
        shown={ready ? t('people', { count: shown.length, shown: format.integer(shown.length) }) : ''}
        onChange={(part) => setFilter({ ...filter, ...part })}
      >
        <NativeSelect
          aria-label={t('countryLabel')}
          value={country}
          data={[
            { value: 'NL', label: t('country.NL') },
            { value: 'SE', label: t('country.SE') },
          ]}
          onChange={(event) => setCountry(event.currentTarget.value === 'SE' ? 'SE' : 'NL')}
        />
      </AbsenceFilters>
      <div className={own.note}>
        <NoteLine icon={<IconInfoCircle {...mark} stroke={1.6} />}>{t('legend')}</NoteLine>
      </div>
      {ready && (
        <LeaveReading
          company={company?.name ?? ''}
          years={[leave.data, more.data]}
          isReading={isReading}
          onGoOn={() => void Promise.all([leave, ...(last ? [more] : [])].map((query) => query.refetch()))}
        />
      )}
      {ready && noLeave && <ErrorState error={noLeave.error} onRetry={() => void noLeave.refetch()} shape="bar" />}
      <div id={panel} role="tabpanel" aria-label={t(`view.${view}`)} className={classes.panel}>
        {failed && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
        {!failed && !ready && <SkeletonRows rows={16} height={28} />}
        {!failed && ready && shown.length === 0 && (
          <EmptyState title={t('nobodyTitle')} text={t('nobodyText', { company: company?.name ?? '' })} />
        )}
        {!failed && ready && shown.length > 0 && view === 'calendar' && (
          <CalendarDays
            company={company?.name ?? ''}
            people={shown}
            days={days}
            away={away}
            holidays={holidays}
            isWaiting={isWaiting}
            today={today}
            looked={filter}
          />
        )}
        {!failed && ready && shown.length > 0 && view === 'table' && (
          <AwayTable people={shown} away={away} from={from} until={until} written={written} />
        )}
      </div>
    </>
  );
}
