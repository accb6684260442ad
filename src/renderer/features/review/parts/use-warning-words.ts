import { assertNever } from '../../../../shared/errors.js';
import type { ChangeSet, FieldChange, ReviewWarning } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { stepsOf } from '../model/warnings.js';

interface WarningWords {
  readonly title: string;
  readonly text: string;
  /** What somebody else changed, where main could tell. */
  readonly fields: readonly FieldChange[];
}

/** A warning of this set as a title and what it means. */
export function useWarningWords(set: ChangeSet): (warning: ReviewWarning) => WarningWords {
  const t = useTexts('review');
  const format = useFormat();
  const period = format.shortPeriod(set.period);
  return (warning) => {
    const steps = stepsOf(set, warning);
    const names = steps.map(({ employee }) => employee.name).join('; ');
    const words = (title: string, text: string, fields: readonly FieldChange[] = []): WarningWords => ({
      title,
      text,
      fields,
    });
    switch (warning.kind) {
      case 'before-image-changed':
        return words(
          t('warning.changed', { name: names }),
          t('warning.changedText'),
          steps.flatMap((step) => step.changedElsewhere ?? []),
        );
      case 'already-so':
        return words(t('warning.alreadySo', { name: names }), t('warning.alreadySoText'));
      case 'earlier-period':
        return words(t('warning.period', { period }), '');
      case 'future-period': {
        const current = set.currentPeriod ? format.shortPeriod(set.currentPeriod) : '';
        return words(t('warning.future', { period }), t('warning.futureText', { current }));
      }
      case 'history-rewritten':
        return words(t('warning.history', { count: steps.length }), t('warning.historyText', { names }));
      case 'postal-code-country': {
        const postalCode = steps
          .flatMap(({ fields }) => fields.filter(({ field }) => field === 'postalCode').map(({ after }) => after ?? ''))
          .join(', ');
        return words(t('warning.postalCode', { name: names }), t('warning.postalCodeText', { postalCode }));
      }
      case 'no-way-back':
        return words(t('warning.noWayBack'), t('warning.noWayBackText'));
      default:
        return assertNever(warning.kind);
    }
  };
}
