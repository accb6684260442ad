import type { LeaveBalance } from '../../../../../shared/domain/leave.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import classes from '../../person/Person.module.css';
import { useLeaveWords } from '../use-leave-words.js';

/** What is left of each kind. The API names no year, and the page says so. */
export function Balances({ balances }: { readonly balances: readonly LeaveBalance[] }) {
  const t = useTexts('leave');
  const format = useFormat();
  const words = useLeaveWords();
  return (
    <section className={classes.case}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('balance.title')}</h2>
      </div>
      <table className={classes.lines} aria-label={t('balance.title')}>
        <thead>
          <tr>
            <th scope="col">{t('column.type')}</th>
            <th scope="col" className={classes.figure}>
              {t('balance.opening')}
            </th>
            <th scope="col" className={classes.figure}>
              {t('balance.current')}
            </th>
          </tr>
        </thead>
        <tbody>
          {balances.map(({ type, opening, current }) => (
            <tr key={type}>
              <td>{words.type(type)}</td>
              <td className={classes.figure}>{format.decimal(opening)}</td>
              <td className={classes.figure}>{format.decimal(current)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.spell}>{t('balance.noYear')}</p>
    </section>
  );
}
