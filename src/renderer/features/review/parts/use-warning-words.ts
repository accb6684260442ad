import { assertNever } from '../../../../shared/errors.js';
import type { ChangeSet, FieldChange, ReviewWarning, Step } from '../../../../shared/ipc/changes.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { goingLines, stepsOf } from '../model/warnings.js';

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
          steps.flatMap((step) => step.changedElsewhere),
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
      case 'fixed-stopped':
        return words(
          t('warning.fixedStopped', { count: steps.length }),
          t('warning.fixedStoppedText', { names: some(steps) }),
        );
      case 'start-removed':
        return words(
          t('warning.startRemoved', { count: steps.length }),
          t('warning.startRemovedText', { names: some(steps) }),
        );
      case 'start-stopped':
        return words(
          t('warning.startStopped', { count: steps.length }),
          t('warning.startStoppedText', { names: some(steps) }),
        );
      case 'negative':
        return words(t('warning.negative', { count: steps.length }), t('warning.negativeText', { names: some(steps) }));
      case 'jump':
        return words(t('warning.jump', { count: steps.length }), t('warning.jumpText', { names: some(steps) }));
      case 'first-use':
        return words(
          t('warning.firstUse', { subject: steps[0]?.subject ?? '' }),
          steps.every(({ employee }) => employee.id === null)
            ? t('warning.firstUseCompanyText')
            : t('warning.firstUseText', { names: peopleIn(steps) }),
        );
      case 'cleared': {
        const count = goingLines(steps);
        return steps.every(({ kind }) => kind === 'company-pay.clear')
          ? words(t('warning.clearedCompany', { count }), t('warning.clearedCompanyText'))
          : words(t('warning.cleared', { count }), t('warning.clearedText'));
      }
      case 'repeated':
        return words(t('warning.repeated'), t('warning.repeatedText'));
      case 'postal-code-country': {
        const postalCode = steps
          .flatMap(({ fields }) => fields.filter(({ field }) => field === 'postalCode').map(({ after }) => after ?? ''))
          .join(', ');
        return words(t('warning.postalCode', { name: names }), t('warning.postalCodeText', { postalCode }));
      }
      case 'no-way-back':
        if (steps.every(({ kind }) => kind === 'pay.end'))
          return words(t('warning.noWayBackEnd'), t('warning.noWayBackEndText'));
        if (steps.every(({ kind }) => kind === 'run.request'))
          return words(t('warning.noWayBackRun'), t('warning.noWayBackRunText'));
        return steps.every(({ kind }) => kind === 'company-pay.add')
          ? words(t('warning.noWayBackCompany'), t('warning.noWayBackCompanyText'))
          : words(t('warning.noWayBack'), t('warning.noWayBackText'));
      default:
        return assertNever(warning.kind);
    }
  };
}

/** A warning about hundreds of lines names the first few: the list beside it has them all. */
const namedAtMost = 5;

function some(steps: readonly Step[]): string {
  const named = steps.slice(0, namedAtMost).map(({ employee, subject }) => `${employee.name} (${subject})`);
  return steps.length > namedAtMost ? `${named.join('; ')}; …` : named.join('; ');
}

/** The same where all of them are of one code. */
const peopleIn = (steps: readonly Step[]): string =>
  [
    ...steps.slice(0, namedAtMost).map(({ employee }) => employee.name),
    ...(steps.length > namedAtMost ? ['…'] : []),
  ].join('; ');
