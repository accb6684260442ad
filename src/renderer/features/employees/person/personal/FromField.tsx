import type { Period } from '../../../../../shared/domain/period.js';
import { relationTo } from '../../../../app/place/period-menu.js';
import { usePlace } from '../../../../app/place/use-place.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Field } from '../../../../ui/Field.js';
import classes from './Personal.module.css';

/** From when on the changes hold: the period in view. */
export function FromField({ period }: { readonly period: Period }) {
  const t = useTexts('employees');
  const format = useFormat();
  const current = usePlace().companyPeriod?.current;
  return (
    <Field
      id="personal-from"
      label={t('personalForm.from')}
      help={t(`personalForm.fromHelp.${current ? relationTo(period, current) : 'current'}`)}
    >
      <span id="personal-from" className={classes.plain}>
        {format.period(period)}
      </span>
    </Field>
  );
}
