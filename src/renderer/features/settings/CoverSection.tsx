import { NativeSelect } from '@mantine/core';
import type { Settings } from '../../../shared/ipc/app.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Field } from '../../ui/Field.js';
import classes from './SettingsScreen.module.css';

interface CoverSectionProps {
  readonly settings: Settings;
  readonly onSave: (change: Partial<Settings>) => void;
}

const usual = [5, 15, 30, 60];
const never = 'never';

/** After how long without input the screen is covered. */
export function CoverSection({ settings: { coverAfterMinutes }, onSave }: CoverSectionProps) {
  const t = useTexts('lock');
  const minutes = [...new Set([...usual, ...(coverAfterMinutes === null ? [] : [coverAfterMinutes])])];
  const choices = minutes
    .toSorted((a, b) => a - b)
    .map((count) => ({ value: String(count), label: t('setting.minutes', { count }) }));
  return (
    <section className={classes.section}>
      <h2>{t('setting.title')}</h2>
      <Field id="cover-after" label={t('setting.after')}>
        <NativeSelect
          id="cover-after"
          w={200}
          value={coverAfterMinutes === null ? never : String(coverAfterMinutes)}
          data={[...choices, { value: never, label: t('setting.never') }]}
          onChange={({ currentTarget: { value } }) =>
            onSave({ coverAfterMinutes: value === never ? null : Number(value) })
          }
        />
      </Field>
    </section>
  );
}
