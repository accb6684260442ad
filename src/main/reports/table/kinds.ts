import { CalendarDate } from '../../../shared/domain/calendar-date.js';
import type { ColumnKind } from '../../../shared/ipc/reports.js';
import { isPause, type Slices } from '../../platform/slices.js';

/** Which sign stands before the places. Reports of the API write a comma, its own decimals a point. */
export type Style = 'comma' | 'point';

const patterns: Readonly<Record<Style, RegExp>> = {
  comma: /^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d{1,10})?-?$/,
  point: /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,10})?-?$/,
};

/** Digits that name something: nobody adds them up. */
const naming =
  /(?:id|nr|number|nummer|no|code|guid|account|rekening|bsn|iban|bic|phone|mobile|telefoon|year|jaar|period|periode|run|week|month|maand|post ?code|level|scale|step|dossier)$/i;
/** Numbers that say something of one row alone. */
const relative = /percent|fte|rate|factor|tarief/i;
const longest = 15;

/** Plain decimal text of a number written in a style; null when it is none. A minus may stand behind. */
export function readDecimal(text: string, style: Style): string | null {
  if (!patterns[style].test(text) || (/^[-+]/.test(text) && text.endsWith('-'))) return null;
  const negative = text.startsWith('-') || text.endsWith('-');
  const bare = text.replace(/[-+]/g, '');
  const plain = style === 'comma' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  const [whole = '', places = ''] = plain.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  if (digits.length > longest) return null;
  const number = places === '' ? digits : `${digits}.${places}`;
  return negative && /[1-9]/.test(number) ? `-${number}` : number;
}

/** A day as `YYYY-MM-DD`, of the wire's midnight or of the Dutch `3-11-2026`. The wire's "no date" is the empty text. */
export function readDate(text: string): string | null {
  const wire = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00:00(?:\.0+)?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(text);
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})(?: 0?0:00(?::00)?)?$/.exec(text);
  const day = wire?.[1] ?? (dutch ? `${dutch[3]}-${two(dutch[2])}-${two(dutch[1])}` : null);
  if (day === null) return null;
  if (day === '0001-01-01') return '';
  return CalendarDate.safeParse(day).success ? day : null;
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/** What the document as a whole shows of its style, by numbers that can be read in one way alone; null: nothing. */
export function* styleOf(texts: Iterable<string>): Slices<Style | null> {
  let [commas, points] = [0, 0];
  let seen = 0;
  for (const text of texts) {
    seen += 1;
    if (isPause(seen)) yield;
    if (/^-?\d[\d.]*,\d{1,2}$/.test(text)) commas += 1;
    else if (/^-?\d[\d,]*\.\d{1,2}$/.test(text)) points += 1;
  }
  return commas === points ? null : commas > points ? 'comma' : 'point';
}

export interface Guess {
  readonly kind: ColumnKind;
  readonly style: Style;
}

/** What a column holds, by its name and its different texts (the empty one left out). */
export function guess(name: string, texts: readonly string[], documentStyle: Style | null): Guess {
  const style = columnStyle(texts, documentStyle);
  const plain = { kind: 'text', style: style ?? 'comma' } as const;
  if (texts.length === 0) return plain;
  if (texts.every((text) => readDate(text) !== null)) return { ...plain, kind: 'date' };
  if (style === null) return plain;
  const digitsAlone = texts.every((text) => /^\d+$/.test(text));
  if (digitsAlone && (naming.test(name) || texts.some((text) => /^0\d/.test(text)))) return { kind: 'code', style };
  return { kind: relative.test(name) ? 'number' : 'amount', style };
}

function columnStyle(texts: readonly string[], documentStyle: Style | null): Style | null {
  const [comma, point] = (['comma', 'point'] as const).map((style) =>
    texts.every((text) => readDecimal(text, style) !== null),
  );
  if (comma && point) return documentStyle ?? (texts.some((text) => text.includes('.')) ? 'point' : 'comma');
  return comma ? 'comma' : point ? 'point' : null;
}

/** A text as its kind has it: a plain decimal, a day, or as it came where it is not what the kind says. */
export function readAs(text: string, kind: ColumnKind, style: Style): string {
  if (kind === 'date') return readDate(text) ?? text;
  if (kind === 'amount' || kind === 'number') return readDecimal(text, style) ?? text;
  return text;
}

export const isDecimal = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);
