import { Checkbox } from '@mantine/core';
import { useTexts } from '../../../i18n/use-texts.js';
import classes from './Many.module.css';

interface PickerProps<T> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: readonly T[]) => void;
}

/** A list of which one ticks some, or all. */
export function Picker<T extends string | number>({ label, options, chosen, onChoose }: PickerProps<T>) {
  const t = useTexts('reports');
  const all = options.length > 0 && chosen.length === options.length;
  return (
    <fieldset className={classes.picker}>
      <legend className={classes.legend}>{label}</legend>
      <Checkbox
        label={t('many.all')}
        checked={all}
        indeterminate={!all && chosen.length > 0}
        onChange={() => onChoose(all ? [] : options.map(({ value }) => value))}
      />
      <ul className={classes.options}>
        {options.map(({ value, label: word }) => (
          <li key={value}>
            <Checkbox
              label={word}
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChoose(event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
