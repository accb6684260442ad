import { useTexts } from '../../../i18n/use-texts.js';
import classes from './Reports.module.css';

/** The calls behind a report, for who gives a user the right to them. */
export function Calls({ methods }: { readonly methods: readonly string[] }) {
  const t = useTexts('reports');
  return (
    <details className={classes.calls}>
      <summary>{t('calls')}</summary>
      <ul>
        {methods.map((method) => (
          <li key={method}>{method}</li>
        ))}
      </ul>
    </details>
  );
}
