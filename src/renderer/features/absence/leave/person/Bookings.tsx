import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CompanyId, EmployeeId, LeaveId } from '../../../../../shared/domain/ids.js';
import type { LeaveItem } from '../../../../../shared/domain/leave.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { EmptyState } from '../../../../ui/EmptyState.js';
import { ErrorState } from '../../../../ui/ErrorState.js';
import type { EmployeeList } from '../../../employees/index.js';
import classes from '../../person/Person.module.css';
import { LeaveForm } from '../form/LeaveForm.js';
import { useStageLeave } from '../queries.js';
import { useLeaveWords } from '../use-leave-words.js';

interface BookingsProps {
  readonly of: { readonly companyId: CompanyId; readonly employeeId: EmployeeId; readonly year: number };
  readonly list: EmployeeList;
  readonly items: readonly LeaveItem[];
}

/** Each booking of the year, with the ways to change it or take it away. */
export function Bookings({ of, list, items }: BookingsProps) {
  const t = useTexts('leave');
  const format = useFormat();
  const words = useLeaveWords();
  const stage = useStageLeave();
  const [changing, setChanging] = useState<LeaveId | null>(null);
  const item = items.find(({ id }) => id === changing);
  if (items.length === 0)
    return <EmptyState title={t('person.noneTitle')} text={t('person.noneText', { year: of.year })} />;
  const about = (one: LeaveItem): string =>
    t('person.booking', { from: format.date(one.start), type: words.type(one.type) });
  return (
    <section className={classes.case}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('person.bookings', { year: of.year })}</h2>
      </div>
      <table className={classes.lines} aria-label={t('person.bookings', { year: of.year })}>
        <thead>
          <tr>
            {(['type', 'start', 'end', 'hours', 'status'] as const).map((id) => (
              <th key={id} scope="col" className={id === 'hours' ? classes.figure : undefined}>
                {t(`column.${id}`)}
              </th>
            ))}
            <th scope="col">{t('form.description')}</th>
            <th scope="col">
              <span className="ld-visually-hidden">{t('person.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={one.id}>
              <td>{words.type(one.type)}</td>
              <td>{format.date(one.start)}</td>
              <td>{format.date(one.end)}</td>
              <td className={classes.figure}>{words.hours(one)}</td>
              <td>{words.status(one)}</td>
              <td className={classes.wrap}>{one.description}</td>
              <td>
                <Button
                  variant="subtle"
                  className={classes.show ?? ''}
                  aria-label={`${t('person.change')}, ${about(one)}`}
                  onClick={() => setChanging(one.id)}
                >
                  {t('person.change')}
                </Button>{' '}
                <Button
                  variant="subtle"
                  className={classes.show ?? ''}
                  aria-label={`${t('person.remove')}, ${about(one)}`}
                  aria-disabled={stage.isPending}
                  onClick={() => {
                    if (!stage.isPending)
                      stage.mutate({ act: 'remove', ...of, year: Number(one.start.slice(0, 4)), leaveId: one.id });
                  }}
                >
                  {t('person.remove')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {stage.isError && <ErrorState error={stage.error} shape="bar" />}
      {(stage.data?.refused.length ?? 0) > 0 && <p className={classes.error}>{t('problem.gone')}</p>}
      {item && (
        <div className={classes.formPlace}>
          <LeaveForm
            key={item.id}
            companyId={of.companyId}
            list={list}
            people={[of.employeeId]}
            day={null}
            item={item}
            onDone={() => setChanging(null)}
          />
        </div>
      )}
    </section>
  );
}
