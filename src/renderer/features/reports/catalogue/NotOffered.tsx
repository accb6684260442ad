import { otherReports } from '../../../../shared/reports/other-reports.js';
import { reportName } from '../../../../shared/reports/words/index.js';
import { useLanguage } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Calls } from './Calls.js';
import classes from './Reports.module.css';

/** A report that cannot be asked for, and why. */
export function NotOffered({ id }: { readonly id: string }) {
  const t = useTexts('reports');
  const language = useLanguage();
  const entry = otherReports.find((one) => one.id === id);
  if (!entry) return null;
  return (
    <section>
      <h2 className={classes.heading}>{reportName(entry.id, language)}</h2>
      <p className={classes.text}>{t(`because.${entry.because}`)}</p>
      <Calls methods={entry.methods} />
    </section>
  );
}
