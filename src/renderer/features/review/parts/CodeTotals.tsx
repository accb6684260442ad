import { useQuery } from '@tanstack/react-query';
import { daysColumns } from '../../../../shared/domain/registration.js';
import type { ComparedCode, Comparison } from '../../../../shared/ipc/comparison.js';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Spinner } from '../../../ui/Spinner.js';
import { comparisonQuery } from '../../../app/live.js';
import { percentAgainst } from '../model/against-previous.js';
import aside from './Aside.module.css';
import classes from './CodeTotals.module.css';

/** What each code adds up to, over the people of this set: now, afterwards, and in the period before. */
export function CodeTotals({ set }: { readonly set: ChangeSet }) {
  const t = useTexts('review');
  const format = useFormat();
  const { data } = useQuery(comparisonQuery(set.id));
  if (!data || data.codes.length === 0) return null;
  const previous = format.shortPeriod(data.previous);
  return (
    <section>
      <h2 className={aside.title}>
        {t('totals.title')}
        <span className={aside.count}>{t(`totals.${holders(data.codes)}`)}</span>
      </h2>
      <div className={classes.frame}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('totals.code')}</th>
              <th scope="col">{t('totals.now')}</th>
              <th scope="col">{t('totals.after')}</th>
              <th scope="col">{previous}</th>
              <th scope="col">{t('totals.difference')}</th>
            </tr>
          </thead>
          <tbody>
            {data.codes.map((code) => (
              <CodeRow key={`${code.record}/${code.code}`} code={code} complete={data.state === 'complete'} />
            ))}
          </tbody>
        </table>
      </div>
      <Reading comparison={data} previous={previous} />
    </section>
  );
}

function CodeRow({ code, complete }: { readonly code: ComparedCode; readonly complete: boolean }) {
  const t = useTexts('review');
  const changes = useTexts('changes');
  const format = useFormat();
  const percent = percentAgainst(code.previous, code.after);
  return (
    <tr>
      <th scope="row">
        {code.subject || changes(code.code === daysColumns.plusMinus ? 'field.plusMinus' : 'field.days')}
        <span className={classes.kind}>
          {[changes(`record.${code.record}`), t('totals.lines', { count: code.lines })].join(', ')}
        </span>
      </th>
      <td>{format.figure(code.before)}</td>
      <td className={classes.after}>{format.figure(code.after)}</td>
      <td>{code.previous === null ? <Unknown /> : format.figure(code.previous)}</td>
      <td>{percent === null ? complete ? t('totals.noBase') : <Unknown /> : signed(percent, format.decimal)}</td>
    </tr>
  );
}

/** How far the reading is, or why there is no more of it. Nothing once all of it is there. */
function Reading({ comparison, previous }: { readonly comparison: Comparison; readonly previous: string }) {
  const t = useTexts('review');
  const format = useFormat();
  const { state, done, total, unread } = comparison;
  const counts = { period: previous, done: format.integer(done), total: format.integer(total) };
  if (state === 'complete')
    return unread === 0 ? null : (
      <p className={classes.note}>
        {holders(comparison.codes) === 'ofCompany'
          ? t('totals.failed', counts)
          : t('totals.unread', { period: previous, count: unread })}
      </p>
    );
  return (
    <p className={classes.note} role="status">
      {state === 'reading' && <Spinner />}
      {t(`totals.${state}`, counts)}
    </p>
  );
}

/** Whose the figures are. */
function holders(codes: readonly ComparedCode[]): 'ofSet' | 'ofCompany' | 'ofBoth' {
  const own = codes.filter(({ record }) => record.startsWith('company-')).length;
  return own === 0 ? 'ofSet' : own === codes.length ? 'ofCompany' : 'ofBoth';
}

const Unknown = () => <span aria-hidden="true">{'\u2026'}</span>;

const signed = (percent: string, decimal: (amount: string) => string): string =>
  `${percent.startsWith('+') ? `+${decimal(percent.slice(1))}` : decimal(percent)}\u00A0%`;
