import { IconAlertCircle } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import type { CompanyId, EmployeeId } from '../../../../../shared/domain/ids.js';
import { leaveOn, type LeaveItem, type LeaveValues } from '../../../../../shared/domain/leave.js';
import { leftOver } from '../../../../../shared/domain/leave-hours.js';
import type { LeaveRefusal } from '../../../../../shared/ipc/leave.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { mark } from '../../../../ui/Icon.js';
import type { EmployeeList } from '../../../employees/index.js';
import classes from '../../report/Report.module.css';
import { personLeaveQuery } from '../queries.js';
import { useLeaveWords } from '../use-leave-words.js';

/** Of so many people the balance is read while somebody types: five calls each. */
const mostRead = 12;

interface LeaveEffectsProps {
  readonly companyId: CompanyId;
  readonly list: EmployeeList;
  readonly people: readonly EmployeeId[];
  readonly item: LeaveItem | null;
  /** Null while something is wrong with it. */
  readonly values: LeaveValues | null;
  readonly refused: readonly LeaveRefusal[];
}

/** What the booking leaves over of each one's balance, and which days they have off already. */
export function LeaveEffects({ companyId, list, people, item, values, refused }: LeaveEffectsProps) {
  const t = useTexts('leave');
  const format = useFormat();
  const words = useLeaveWords();
  const read = people.slice(0, mostRead);
  const year = values ? Number(values.start.slice(0, 4)) : null;
  const answers = useQueries({
    queries: year === null ? [] : read.map((employeeId) => personLeaveQuery({ companyId, employeeId, year })),
  });
  const problems = new Map(refused.map(({ employeeId, problem }) => [employeeId, problem]));
  if (!values) return <p className={classes.remark}>{t('effect.incomplete')}</p>;
  const lines = people.flatMap((employeeId, at) => {
    const known = answers[at]?.data;
    const problem = problems.get(employeeId);
    const balance = known?.balances.find(({ type }) => type === values.type);
    if (!balance && problem === undefined) return [];
    const left = balance && leftOver(balance.current, values, item?.type === values.type ? item : null);
    const others = known ? leaveOn(known.items, values, item?.id ?? null) : [];
    return [{ employeeId, problem, balance, left, others }];
  });
  return (
    <>
      <ul className={classes.people} aria-label={t('effect.label')}>
        {lines.map(({ employeeId, problem, balance, left, others }) => (
          <li key={employeeId} className={classes.person}>
            <span className={classes.name}>{list.names[list.ids.indexOf(employeeId)] ?? ''}</span>
            {balance && left !== undefined && (
              <span className={left.startsWith('-') ? classes.problem : classes.remark}>
                {t('effect.left', {
                  type: words.type(values.type),
                  now: format.decimal(balance.current),
                  left: format.decimal(left),
                })}
              </span>
            )}
            {others.map((other) => (
              <span key={other.id} className={classes.problem}>
                <IconAlertCircle {...mark} />
                {t('effect.overlap', { from: format.date(other.start), until: format.date(other.end) })}
              </span>
            ))}
            {problem !== undefined && (
              <span className={classes.problem} role="alert">
                <IconAlertCircle {...mark} />
                {t(`problem.${problem}`)}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className={classes.remark}>
        {people.length > mostRead ? t('effect.tooMany', { count: mostRead }) : t('effect.reading')}
      </p>
    </>
  );
}
