import { useTexts } from '../../i18n/use-texts.js';
import { toAppError } from '../errors.js';
import { type ErrorWords, errorWords } from './words.js';

/** Words for whatever a query or command threw. */
export function useErrorWords(): (thrown: unknown) => ErrorWords {
  const t = useTexts('errors');
  return (thrown) => errorWords(toAppError(thrown), t);
}
