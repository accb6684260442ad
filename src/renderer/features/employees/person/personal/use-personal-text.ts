import { useMemo } from 'react';
import { CalendarDate } from '../../../../../shared/domain/calendar-date.js';
import { Gender, type PersonalField } from '../../../../../shared/domain/personal-data.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';

/** A field's value for people: a day as dates are written, a country and gender in words; a code that is not known as it is. */
export function usePersonalText(): (field: PersonalField, value: string) => string {
  const t = useTexts('employees');
  const format = useFormat();
  return useMemo(
    () => (field, value) => {
      if (field === 'countryOfBirth') return value === '' ? '' : format.country(value);
      if (field === 'birthday') {
        const day = CalendarDate.safeParse(value);
        return day.success ? format.date(day.data) : value;
      }
      const gender = field === 'gender' ? Gender.safeParse(value) : undefined;
      return gender?.success ? t(`personalForm.gender.${gender.data}`) : value;
    },
    [format, t],
  );
}
