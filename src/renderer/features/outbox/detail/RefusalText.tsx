import { useTexts } from '../../../i18n/use-texts.js';
import { faultKey } from '../../changes/index.js';
import classes from './Lines.module.css';

/** The code in words, the server's own text as it came, and what now. */
export function RefusalText({ code, text }: { readonly code: number | null; readonly text: string }) {
  const t = useTexts('outbox');
  const tChanges = useTexts('changes');
  const known = faultKey(code);
  return (
    <div>
      {known !== null && <p>{tChanges(`fault.${known}`)}</p>}
      <p>
        {t('rows.served')} <q className={classes.quote}>{text}</q> {code !== null && t('rows.code', { code })}
      </p>
      <p>{t('rows.refusedNext')}</p>
    </div>
  );
}
