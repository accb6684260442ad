import { Button } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { Day } from '../../../../shared/domain/calendar.js';
import type { EmployeeId } from '../../../../shared/domain/ids.js';
import { useGo } from '../../../app/navigation.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FootBar } from '../../../ui/FootBar.js';
import { beginEntry } from '../parts/entry-start.js';
import { CalendarGrid, type CalendarPerson } from './CalendarGrid.js';
import type { AwayIndex } from './model/away.js';

interface CalendarDaysProps {
  readonly company: string;
  readonly people: readonly CalendarPerson[];
  readonly days: readonly Day[];
  readonly away: AwayIndex;
  readonly holidays: ReadonlyMap<Day, string>;
  readonly isWaiting: (employeeId: EmployeeId) => boolean;
  readonly today: Day;
  /** Changes when other people are looked at: the first of them is chosen then. */
  readonly looked: unknown;
}

/** The grid with the day that is chosen in it, and what can be entered there. The day is kept here: a key draws no more than this. */
export function CalendarDays(props: CalendarDaysProps) {
  const { company, people, days, away, holidays, isWaiting, today, looked } = props;
  const t = useTexts('calendar');
  const format = useFormat();
  const go = useGo();
  const [chosen, setChosen] = useState({ row: 0, column: 0, day: today, looked });
  // The same day while it is in view, otherwise the one in the same place.
  const place = days.indexOf(chosen.day);
  const at = {
    row: chosen.looked === looked ? chosen.row : 0,
    column: Math.min(place === -1 ? chosen.column : place, days.length - 1),
  };
  const person = people[Math.min(at.row, people.length - 1)];
  const day = CalendarDate.safeParse(days[at.column]).data;
  const enter = (screen: 'absenceReport' | 'leaveNew'): void => {
    if (!person || day === undefined) return;
    beginEntry({ employeeId: person.employeeId, day });
    void go[screen]();
  };

  // The same function while nothing changes: rows that are drawn already stay as they are.
  const goRef = useRef(go);
  useEffect(() => {
    goRef.current = go;
  });
  const open = useCallback(({ employeeId }: CalendarPerson) => void goRef.current.absencePerson(employeeId), []);

  return (
    <>
      <CalendarGrid
        label={t('grid', { company })}
        people={people}
        days={days}
        away={away}
        holidays={holidays}
        isWaiting={isWaiting}
        today={today}
        at={at}
        onAt={(next) => setChosen({ ...next, day: days[next.column] ?? today, looked })}
        onOpen={open}
      />
      {person && (
        <FootBar label={t('chosen')} left={<span>{`${person.name}, ${day ? format.date(day) : ''}`}</span>}>
          <Button onClick={() => enter('leaveNew')}>{t('enterLeave')}</Button>
          <Button onClick={() => enter('absenceReport')}>{t('reportSick')}</Button>
        </FootBar>
      )}
    </>
  );
}
