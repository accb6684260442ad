import type { Employment, Schedule } from '../../../../../shared/ipc/employment.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DataList, DataRow } from '../../../../ui/DataList.js';
import { Group } from '../Group.js';
import classes from './Employment.module.css';
import { PartView } from './PartView.js';

const days = ['0', '1', '2', '3', '4', '5', '6'] as const;

/** Hours a day in the period in view. Two weeks that are the same are shown as one. */
export function ScheduleGroup({ part }: { readonly part: Employment['schedule'] }) {
  const t = useTexts('employees');
  return (
    <Group title={t('employment.schedule')}>
      <PartView part={part} isEmpty={(schedule) => schedule === null}>
        {(schedule) => schedule && <ScheduleRows schedule={schedule} />}
      </PartView>
    </Group>
  );
}

function ScheduleRows({ schedule }: { readonly schedule: Schedule }) {
  const t = useTexts('employees');
  const format = useFormat();
  const { first, second, parttimePercentage, since } = schedule;
  const same = first.every((hours, day) => hours === second[day]);
  const weeks = same ? [first] : [first, second];
  return (
    <>
      <table className={classes.week}>
        <thead>
          <tr>
            <td />
            {days.map((day) => (
              <th key={day} scope="col">
                {t(`employment.day.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((hours, week) => (
            <tr key={week}>
              <th scope="row">{t('employment.week', { week: same ? '1, 2' : String(week + 1) })}</th>
              {days.map((day) => (
                <td key={day}>{format.decimal(hours[Number(day)] ?? '')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <DataList>
        <DataRow label={t('employment.parttime')}>
          {t('employment.percentage', { percentage: format.decimal(parttimePercentage) })}
        </DataRow>
        <DataRow label={t('employment.since')}>{since && format.date(since)}</DataRow>
      </DataList>
    </>
  );
}
