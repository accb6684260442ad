import { Radio } from '@mantine/core';
import { PercentReading } from '../../../../shared/ipc/absence.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Field } from '../../../ui/Field.js';
import classes from '../parts/Form.module.css';

interface ReadingFieldProps {
  /** How far somebody is still absent. */
  readonly percentage: number;
  readonly value: PercentReading;
  readonly onChange: (reading: PercentReading) => void;
}

/**
 * The reference does not say whether Nmbrs reads the number of a partial recovery as absent or as recovered. Both are
 * shown with the number that each would send; reading back shows which was right.
 */
export function ReadingField({ percentage, value, onChange }: ReadingFieldProps) {
  const t = useTexts('absence');
  const numbers = { absent: percentage, recovered: 100 - percentage };
  return (
    <Field id="absence-reading" label={t('partial.reading')} help={t('partial.readingHelp')}>
      <Radio.Group
        id="absence-reading"
        aria-label={t('partial.reading')}
        value={value}
        onChange={(chosen) => onChange(PercentReading.catch('absent').parse(chosen))}
      >
        <div className={classes.choices}>
          {PercentReading.options.map((reading) => (
            <Radio
              key={reading}
              value={reading}
              label={t(`partial.reads.${reading}`, { sent: numbers[reading], percentage })}
            />
          ))}
        </div>
      </Radio.Group>
    </Field>
  );
}
