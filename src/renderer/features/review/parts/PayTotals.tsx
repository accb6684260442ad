import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { payTotals } from '../model/pay-totals.js';
import classes from './Aside.module.css';

/** What a registration adds up to, by code. Nothing when the set has no lines of one. */
export function PayTotals({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('review');
  const format = useFormat();
  const totals = payTotals(set.steps);
  if (totals.length === 0) return null;
  return (
    <section>
      <h2 className={classes.title}>{t('totals.title')}</h2>
      <ul>
        {totals.map(({ subject, lines, difference }) => (
          <li key={subject} className={classes.item}>
            <p>
              {subject}:{' '}
              <b>{difference.startsWith('-') ? format.figure(difference) : `+${format.figure(difference)}`}</b>
            </p>
            <p className={classes.text}>{t('totals.lines', { count: lines })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
