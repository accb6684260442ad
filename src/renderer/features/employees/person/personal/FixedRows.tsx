import type { PersonalInfo } from '../../../../../shared/ipc/employees.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Field } from '../../../../ui/Field.js';
import type { FixedField } from '../../model/personal-groups.js';
import classes from './Personal.module.css';
import { useFixedText } from './use-fixed-text.js';

/** What cannot be changed here stays in view, with why under the last. It goes back to Nmbrs as it was read. */
export function FixedRows({ info, fields }: { readonly info: PersonalInfo; readonly fields: readonly FixedField[] }) {
  const t = useTexts('employees');
  const tUi = useTexts('ui');
  const text = useFixedText();
  const shown = fields.filter((field) => field !== 'deceased' || info.deceased !== null);
  return shown.map((field, index) => (
    <Field
      key={field}
      id={`personal-${field}`}
      label={t(`personal.${field}`)}
      help={index === shown.length - 1 ? t('personalForm.fixed', { count: shown.length }) : undefined}
    >
      <span id={`personal-${field}`} className={classes.plain}>
        {text(info, field) || tUi('empty')}
      </span>
    </Field>
  ));
}
