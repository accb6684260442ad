import type { AbsenceProblem } from '../../../../shared/domain/absence-checks.js';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DateField } from '../../../ui/DateField.js';
import { Field } from '../../../ui/Field.js';
import classes from './Form.module.css';

interface DateRowProps {
  readonly id: string;
  readonly label: string;
  readonly value: CalendarDate | null;
  readonly problem?: AbsenceProblem | undefined;
  readonly help?: string | undefined;
  readonly first?: boolean;
  readonly onChange: (date: CalendarDate | null) => void;
}

/** A date of a form, with what is wrong with it or what follows from it. */
export function DateRow({ id, label, value, problem, help, first = false, onChange }: DateRowProps) {
  const t = useTexts('absence');
  return (
    <Field id={id} label={label} problem={problem && t(`problem.${problem}`)} help={help}>
      <div className={classes.date}>
        <DateField id={id} value={value} first={first} onChange={onChange} />
      </div>
    </Field>
  );
}
