import type { FormatterModule } from 'i18next';
import { Language } from '../../shared/ipc/app.js';
import { formatDecimal } from './format.js';

/** Holes whose number is a name: nobody writes the year 2.026. Every other number is an amount of something. */
export const namedByNumber: ReadonlySet<string> = new Set(['year', 'week', 'number', 'code', 'row', 'column']);

/**
 * What stands in a hole of a text. A number is written as this language writes it, thousands apart; which plural is meant i18next
 * has decided by the number itself. Whatever was written already stays as it is.
 */
export function holeText(value: unknown, hole: string | undefined, language: string | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return JSON.stringify(value);
  if (!Number.isFinite(value) || (hole !== undefined && namedByNumber.has(hole))) return String(value);
  return formatDecimal(String(value), Language.catch('nl').parse(language));
}

/** Asked for every hole of every text. No text names a format of its own. */
export const numbersInHoles: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language, options) => {
    const hole: unknown = options?.interpolationkey;
    return holeText(value, typeof hole === 'string' ? hole : undefined, language);
  },
};
