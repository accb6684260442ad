import type { AbsenceCase } from '../../../../shared/domain/absence.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import classes from './Person.module.css';

/** How far somebody was absent, span by span. */
export function CaseLines({ one }: { readonly one: AbsenceCase }) {
  const t = useTexts('absence');
  const format = useFormat();
  return (
    <table className={classes.lines}>
      <thead>
        <tr>
          <th scope="col">{t('line.from')}</th>
          <th scope="col">{t('line.until')}</th>
          <th scope="col">{t('line.percentage')}</th>
          <th scope="col">{t('line.reported')}</th>
        </tr>
      </thead>
      <tbody>
        {one.items.map((item) => (
          <tr key={item.id}>
            <td>{format.date(item.start)}</td>
            <td>{item.end === null ? t('list.runs') : format.date(item.end)}</td>
            <td>{`${item.percentage}%`}</td>
            <td>{item.reported === null ? '' : format.date(item.reported)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
