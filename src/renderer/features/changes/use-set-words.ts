import type { ChangeSetSummary, FieldChange, Step, StepKind } from '../../../shared/ipc/changes.js';
import { wasUnread } from '../../../shared/domain/unread-fields.js';
import { leaveValueWord, leaveValueWords } from '../../../shared/domain/leave-words.js';
import { useFormat } from '../../i18n/use-format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { absenceText, fieldText, isAbsence, isKnownField, isLeave, leaveText } from './model/field-text.js';
import { addressLine } from './model/address-line.js';
import { personalLine } from './model/personal-line.js';
import { totalOf } from './model/counts.js';
import { titleKey } from './model/set-title.js';

const genders = ['male', 'female', 'undefined'] as const;

/** Fields that say which record it is all by themselves. */
const wholeFields = ['amount', 'iban', 'days', 'runPeriod'] as const;

/** The words of change sets, in the language in force. */
export function useSetWords() {
  const t = useTexts('changes');
  const format = useFormat();
  const writing = {
    ...format,
    gender: (code: string): string => {
      const known = genders.find((gender) => gender === code);
      return known === undefined ? code : t(`gender.${known}`);
    },
    leave: (field: string, code: string) => leaveValueWord(leaveValueWords[format.language], field, code),
  };
  return {
    title: (set: Pick<ChangeSetSummary, 'kinds' | 'counts'>): string =>
      t(`title.${titleKey(set.kinds)}`, { count: totalOf(set.counts) }),
    place: (set: Pick<ChangeSetSummary, 'company' | 'period'>): string =>
      t('inPeriod', { company: set.company.name, period: format.shortPeriod(set.period) }),
    period: (set: Pick<ChangeSetSummary, 'period'>): string => t('period', { period: format.shortPeriod(set.period) }),
    field: (field: string): string => (isKnownField(field) ? t(`field.${field}`) : field),
    /** Null: nothing there. */
    value: (field: string, value: string | null): string | null => fieldText(field, value, writing),
    /** What stood there before a step; null: nothing. What cannot be read is said to be so. */
    before: (kind: StepKind, { field, before }: Pick<FieldChange, 'field' | 'before'>): string | null =>
      before === null && wasUnread(kind, field) ? t('unread') : fieldText(field, before, writing),
    /** A record on one line: an address as on an envelope, a registration by its amount, an account by its IBAN, a person's details one after another. */
    line: (values: Readonly<Record<string, string | null>>): string => {
      if (isAbsence(values)) return absenceText(values, writing);
      if (isLeave(values)) return leaveText(values, writing);
      const whole = wholeFields.find((field) => field in values);
      if (whole !== undefined) return fieldText(whole, values[whole] ?? null, writing) ?? '';
      return personalLine(values, writing) ?? addressLine(values, format.country);
    },
    /** What a step does and to which record. */
    what: ({ kind, record, subject }: Pick<Step, 'kind' | 'record' | 'subject'>): string =>
      [`${t(`kind.${kind}`)}, ${t(`record.${record}`).toLowerCase()}`, subject].filter(Boolean).join(' '),
  };
}
