import type { PersonalInfo } from '../../../../../shared/ipc/employees.js';
import { useFormat } from '../../../../i18n/use-format.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import type { FixedField } from '../../model/personal-groups.js';

/** A field that is only read here, for people. A code without a known meaning is shown as the number it is. */
export function useFixedText(): (info: PersonalInfo, field: FixedField) => string {
  const t = useTexts('employees');
  const format = useFormat();
  return (info, field) => {
    switch (field) {
      case 'nationality':
        return info.nationalityCode === null ? '' : t('personal.nationalityCode', { code: info.nationalityCode });
      case 'deceased':
        return info.deceased ? format.date(info.deceased) : '';
      case 'nameUse':
      case 'maritalStatus':
        return info[field];
    }
  };
}
