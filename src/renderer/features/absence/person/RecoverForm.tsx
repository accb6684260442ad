import { useState } from 'react';
import { checkRecovery, lastDayBefore } from '../../../../shared/domain/absence-checks.js';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { useToday } from '../../../app/use-today.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { CaseForm, type CaseEntryProps } from './CaseForm.js';

/** Asks for the first day back, which people know; shows the last day absent, which is what Nmbrs is told. */
export function RecoverForm({ of, one, service, onDone }: CaseEntryProps) {
  const t = useTexts('absence');
  const format = useFormat();
  const today = useToday();
  const [firstDayBack, setFirstDayBack] = useState<CalendarDate | null>(null);
  const [reported, setReported] = useState<CalendarDate | null>(today);
  const last = firstDayBack === null ? null : CalendarDate.parse(lastDayBefore(firstDayBack));
  return (
    <CaseForm
      title={t('recover.title')}
      date={{
        id: 'absence-back',
        label: t('recover.firstDayBack'),
        value: firstDayBack,
        onChange: setFirstDayBack,
        help: last === null ? undefined : t('recover.lastDay', { date: format.date(last) }),
      }}
      reported={{ label: t('recover.reported'), value: reported, onChange: setReported }}
      problem={checkRecovery({ firstDayBack, reported }, one, service)}
      input={
        firstDayBack === null || reported === null
          ? null
          : { act: 'recover', ...of, absenceId: one.last.id, firstDayBack, reported }
      }
      onDone={onDone}
    />
  );
}
