import { groupedIban } from '../../../../../shared/domain/iban.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import classes from './Bank.module.css';

/** The order in which it is sent, because it decides whether anybody is ever without an account. `old`: the IBAN that goes. */
export function WhatHappens({ old }: { readonly old: string | undefined }) {
  const t = useTexts('employees');
  return (
    <div className={classes.steps}>
      <h3 className={classes.title}>{t('bank.steps')}</h3>
      <ol>
        <li>{t('bank.step.insert')}</li>
        <li>{t('bank.step.read')}</li>
        <li>{old === undefined ? t('bank.step.stay') : t('bank.step.remove', { iban: groupedIban(old) })}</li>
      </ol>
    </div>
  );
}
