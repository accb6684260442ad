import { IconLockOpen } from '@tabler/icons-react';
import type { ChangeSet } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { icon } from '../../../ui/Icon.js';
import { isConsented } from '../model/warnings.js';
import classes from './Aside.module.css';
import { Tick } from './Tick.js';

interface ConsentProps {
  readonly set: ChangeSet;
  readonly earlier: NonNullable<ChangeSet['earlierPeriod']>;
  readonly onAgree: (on: boolean) => void;
}

/** An earlier period: what changing it sets off, and the consent that goes into the receipt. */
export function Consent({ set, earlier, onAgree }: ConsentProps) {
  const t = useTexts('review');
  const format = useFormat();
  const period = format.period(set.period);
  const short = format.shortPeriod(set.period);
  return (
    <section className={classes.block}>
      <h2 className={classes.blockTitle}>
        <IconLockOpen {...icon} />
        {t('consent.title', { period })}
      </h2>
      <p className={classes.blockText}>
        {earlier.unprotected ? t('consent.unprotected', { period: short }) : t('consent.guarded')}
      </p>
      {earlier.previousYear && (
        <p className={classes.blockText}>{t('consent.previousYear', { year: set.period.year })}</p>
      )}
      <div className={classes.agree}>
        <Tick checked={isConsented(set)} onChange={onAgree} label={t('consent.agree', { period: short })} />
      </div>
    </section>
  );
}
