import { useMemo, useState } from 'react';
import type { Day } from '../../../../shared/domain/calendar.js';
import { useGo } from '../../../app/navigation.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { RowGrid } from '../parts/RowGrid.js';
import type { CalendarPerson } from './CalendarGrid.js';
import type { AwayIndex } from './model/away.js';

interface AwayTableProps {
  readonly people: readonly CalendarPerson[];
  readonly away: AwayIndex;
  readonly from: Day;
  readonly until: Day;
  readonly written: (date: Day) => string;
}

const columns = ['number', 'name', 'what', 'from', 'until'] as const;

/** The same as the calendar in lines: who, what, from when until when. */
export function AwayTable({ people, away, from, until, written }: AwayTableProps) {
  const t = useTexts('calendar');
  const go = useGo();
  const [active, setActive] = useState<string | null>(null);
  const rows = useMemo(
    () =>
      people.flatMap((person) =>
        away.spans(person.employeeId, from, until).map((span) => ({
          ...person,
          ...span,
          key: `${person.employeeId}.${span.start}.${span.away.why}`,
        })),
      ),
    [people, away, from, until],
  );
  if (rows.length === 0) return <EmptyState title={t('noneTitle')} text={t('noneText')} />;
  return (
    <RowGrid
      label={t('view.table')}
      columns={columns.map((id) => ({ id, label: t(`column.${id}`) }))}
      template="68px minmax(160px, 1.4fr) minmax(160px, 1fr) 120px 120px"
      rows={rows}
      cells={(row) => [
        String(row.number),
        row.name,
        row.away.why === 'absence'
          ? t('cell.absence', { percentage: row.away.percentage })
          : t(row.away.pending ? 'cell.pending' : 'cell.leave'),
        written(row.start),
        row.end === null ? t('runs') : written(row.end),
      ]}
      activeKey={active}
      onActive={setActive}
      onOpen={({ employeeId, away: { why } }) =>
        void (why === 'absence' ? go.absencePerson(employeeId) : go.leavePerson(employeeId))
      }
    />
  );
}
