import type { Language } from '../../ipc/app.js';
import type { RunnableReport } from '../catalogue.js';
import type { OtherReport } from '../other-reports.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { sv } from './sv.js';

/** Dutch is the source: the others must have its keys, no more, no fewer. */
export type ReportWords = typeof nl;

/** Words of reports for screens and for files alike: both must call a thing by one name. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { nl, en, sv };

export const reportName = (id: RunnableReport | OtherReport, language: Language): string =>
  reportWords[language].report[id];

/** Names of elements in words, whatever their capitals: clients report both `EmployeeID` and `EmployeeId`. */
const byElement = (words: ReportWords): ReadonlyMap<string, string> =>
  new Map(Object.entries(words.column).map(([element, word]) => [element.toLowerCase(), word]));

const columns = { nl: byElement(nl), en: byElement(en), sv: byElement(sv) } as const;

/**
 * A column in a person's words. An element that nobody named becomes its own name taken apart:
 * `GrossWageTotal` as `Gross wage total`.
 */
export function columnWord(element: string, language: Language): string {
  const known = columns[language].get(element.toLowerCase());
  if (known !== undefined) return known;
  const parts = element
    .replace(/[_.-]+/g, ' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .trim();
  if (parts === '') return element;
  const [first = '', ...rest] = parts.split(/\s+/);
  const lower = rest.map((part) => (/^\p{Lu}{2,}$/u.test(part) ? part : part.toLowerCase()));
  return [first.charAt(0).toUpperCase() + first.slice(1), ...lower].join(' ');
}

/** The head of a column: its word, with what is around it where two columns have one name. */
export function columnHead(
  { name, under }: { readonly name: string; readonly under: string },
  language: Language,
): string {
  const word = columnWord(name, language);
  return under === '' ? word : `${word} (${columnWord(under, language)})`;
}
