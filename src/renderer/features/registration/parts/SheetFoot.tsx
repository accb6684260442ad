import { IconAlertCircle, IconTriangleFilled } from '@tabler/icons-react';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { mark } from '../../../ui/Icon.js';
import type { Sums } from '../../../grid/engine/sums.js';
import type { SheetState } from '../sheet-store.js';
import classes from './Registration.module.css';

interface SheetFootProps {
  readonly changed: number;
  readonly invalid: number;
  /** Of the chosen cells; null: they are too many to add up at every key. */
  readonly sums: Sums | null;
  readonly keeps: SheetState['keeps'];
}

/** Counts of the sheet left, of the selection right. */
export function SheetFoot({ changed, invalid, sums, keeps }: SheetFootProps) {
  const t = useTexts('registration');
  const format = useFormat();
  return (
    <section className={classes.foot} aria-label={t('foot.label')}>
      {changed > 0 && (
        <span className={classes.count} data-tone="accent">
          <IconTriangleFilled size={10} aria-hidden />
          {t('foot.changed', { count: changed })}
        </span>
      )}
      {invalid > 0 && (
        <span className={classes.count} data-tone="err">
          <IconAlertCircle {...mark} aria-hidden />
          {t('foot.invalid', { count: invalid })}
        </span>
      )}
      {keeps === 'failed' && <span className={classes.problem}>{t('keepFailed')}</span>}
      {changed === 0 && invalid === 0 && (keeps === 'yes' || keeps === 'no') && (
        <span className={classes.quiet}>{t(keeps === 'yes' ? 'keptText' : 'leaveText')}</span>
      )}
      <span className={classes.sums}>
        <span>{t('foot.selection')}</span>
        {sums === null && <span>{t('foot.many')}</span>}
        {sums !== null && (
          <>
            <span>
              {t('foot.count')} <b>{format.integer(sums.count)}</b>
            </span>
            <span>
              {t('foot.sum')} <b>{format.figure(sums.sum)}</b>
            </span>
          </>
        )}
        {sums !== null && sums.average !== null && (
          <span>
            {t('foot.average')} <b>{format.figure(sums.average)}</b>
          </span>
        )}
      </span>
    </section>
  );
}
