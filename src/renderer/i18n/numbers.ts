import type { FormatterModule } from 'i18next';
import { Language } from '../../shared/ipc/app.js';
import { formatDecimal } from './format.js';

/** Holes whose number is a name: nobody writes the year 2.026. Every other number is an amount of something. */
export const namedByNumber: ReadonlySet<string> = new Set(['year', 'week', 'number', 'code', 'row', 'column']);

/**
 * What stands in a hole of a text. A number is written as this language writes it, thousands apart; which plural is meant i18next
 * has decided by the number itself. Whatever was written already stays as it is.
 */
export function holeText(value: unknown, hole: unknown, language: string | undefined): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Number.isFinite(value) && !isNamed(hole)
        ? formatDecimal(String(value), Language.catch('nl').parse(language))
        : String(value);
    case 'boolean':
    case 'bigint':
      return String(value);
    default:
      return '';
  }
}

const isNamed = (hole: unknown): boolean => typeof hole === 'string' && namedByNumber.has(hole);

/** Asked for every hole of every text. No text names a format of its own. */
export const numbersInHoles: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, _format, language, options) {
    const hole: unknown = options?.interpolationkey;
    return holeText(value, hole, language);
  },
};
