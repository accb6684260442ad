import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { usualPlannedUpdate, WeeklyMoment } from '../../../shared/domain/weekly-moment.js';
import type { Settings } from '../../../shared/ipc/app.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Field } from '../../ui/Field.js';
import classes from './SettingsScreen.module.css';

interface SendingSectionProps {
  readonly settings: Settings;
  readonly onSave: (change: Partial<Settings>) => void;
}

const days = ['1', '2', '3', '4', '5', '6', '7'] as const;
const kept = ['90', '400', '800', '2600'] as const;

/** When nothing is sent because the vendor updates, and how long receipts stay. */
export function SendingSection({ settings, onSave }: SendingSectionProps) {
  const t = useTexts('settings');
  const { plannedUpdate, keepReceiptsDays } = settings;
  const moment = plannedUpdate ?? usualPlannedUpdate;
  const [time, setTime] = useState(moment.time);
  const isTime = WeeklyMoment.shape.time.safeParse(time).success;
  const choices = [...new Set([...kept, String(keepReceiptsDays)])].toSorted((a, b) => Number(a) - Number(b));
  return (
    <section className={classes.section}>
      <h2>{t('sending.title')}</h2>
      <Field id="planned-update" label={t('sending.update')}>
        <Checkbox
          id="planned-update"
          mt={6}
          size="sm"
          checked={plannedUpdate !== null}
          label={t('sending.updateOn')}
          onChange={(event) => onSave({ plannedUpdate: event.currentTarget.checked ? { ...moment, time } : null })}
        />
      </Field>
      {plannedUpdate && (
        <>
          <Field id="planned-day" label={t('sending.day')}>
            <NativeSelect
              id="planned-day"
              w={200}
              value={String(moment.day)}
              data={days.map((value) => ({ value, label: t(`sending.days.${value}`) }))}
              onChange={(event) => onSave({ plannedUpdate: { ...moment, day: Number(event.currentTarget.value) } })}
            />
          </Field>
          <Field id="planned-time" label={t('sending.time')} problem={isTime ? undefined : t('sending.timeWrong')}>
            <TextInput
              id="planned-time"
              w={200}
              value={time}
              aria-invalid={!isTime}
              aria-describedby="planned-time-note"
              onChange={(event) => setTime(event.currentTarget.value)}
              onBlur={() => isTime && time !== moment.time && onSave({ plannedUpdate: { ...moment, time } })}
            />
          </Field>
        </>
      )}
      <Field id="keep-receipts" label={t('sending.keep')}>
        <NativeSelect
          id="keep-receipts"
          w={200}
          value={String(keepReceiptsDays)}
          data={choices.map((value) => ({ value, label: t('sending.keepDays', { count: Number(value) }) }))}
          onChange={(event) => onSave({ keepReceiptsDays: Number(event.currentTarget.value) })}
        />
      </Field>
    </section>
  );
}
