import type { LineEnd } from '../../../../shared/ipc/imports.js';
import { useTexts } from '../../../i18n/use-texts.js';

/** What became of a line, in a word or two: the outbox's own words for what was sent. */
export function useEndWord(): (end: LineEnd) => string {
  const t = useTexts('imports');
  const tUi = useTexts('ui');
  return (end) => {
    switch (end) {
      case 'left':
      case 'same':
      case 'gone':
        return t(`end.${end}`);
      case 'not-staged':
        return t('end.notStaged');
      case 'not-sent':
        return tUi('status.notSent');
      default:
        return tUi(`status.${end}`);
    }
  };
}
