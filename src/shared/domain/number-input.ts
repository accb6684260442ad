/**
 * Numbers as people here write them: `1.234,56`, `1,234.56`, `2:30`, `2u30`, `€ 12,50`, `7,5%`, `3-`, `(3)`. The operating system's
 * locale decides nothing. What can be read in two ways is not guessed.
 */
export type NumberInput =
  | { readonly kind: 'blank' }
  /** Decimal text as the wire has it. */
  | { readonly kind: 'amount'; readonly amount: string }
  /** `1.234`: a thousand and more, or one and a bit. */
  | { readonly kind: 'ambiguous'; readonly asThousands: string; readonly asDecimal: string }
  | { readonly kind: 'invalid'; readonly reason: 'formula' | 'not-a-number' | 'too-long' };

/** How a person answered for texts that can be read in two ways. */
export type Separator = 'thousands' | 'decimal';

const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g;
const minuses = /^[-\u2212\u2013]|[-\u2212\u2013]$/;
const mostDigits = 12;
const mostPlaces = 6;

/** Blank is not 0: it says nothing at all. */
export function readNumber(text: string, ambiguous?: Separator): NumberInput {
  const bare = text.trim();
  if (bare === '') return { kind: 'blank' };
  if (bare.startsWith('=')) return invalid('formula');
  let rest = bare
    .replace(/^(?:€|EUR)\s*/i, '')
    .replace(/\s*(?:€|EUR|%)$/i, '')
    .trim();
  // Bookkeepers write what goes off between brackets.
  const bracketed = /^\(([^()]*)\)$/.exec(rest)?.[1];
  const negative = bracketed !== undefined || minuses.test(rest);
  if (bracketed !== undefined) rest = bracketed.trim();
  else if (negative) rest = rest.replace(minuses, '').trim();
  else if (rest.startsWith('+')) rest = rest.slice(1).trim();
  rest = rest
    .replace(/^(?:€|EUR)\s*/i, '')
    .replace(/\s*(?:€|EUR|%)$/i, '')
    .trim();
  const hours = readHours(rest);
  if (hours !== null) return signed(hours, negative);
  const grouped = /^\d{1,3}(?:[\s\u00a0\u2007\u2009\u202f'’]\d{3})+(?=[.,]|$)/.test(rest);
  const plain = grouped ? rest.replace(spaces, '').replace(/['’]/g, '') : rest;
  if (!/^[\d.,]+$/.test(plain) || !/\d/.test(plain)) return invalid('not-a-number');
  return readSeparated(plain, negative, ambiguous);
}

function readSeparated(text: string, negative: boolean, ambiguous: Separator | undefined): NumberInput {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points === 0 && commas === 0) return signed(text, negative);
  if (points > 0 && commas > 0) {
    const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    const group = decimal === '.' ? ',' : '.';
    const [whole = '', places = '', ...more] = text.split(decimal);
    if (more.length > 0 || !isGrouped(whole, group) || places.includes(group)) return invalid('not-a-number');
    return signed(`${whole.split(group).join('')}.${places}`, negative);
  }
  const sign = points > 0 ? '.' : ',';
  const parts = text.split(sign);
  if (parts.length > 2) return isGrouped(text, sign) ? signed(parts.join(''), negative) : invalid('not-a-number');
  const [whole = '', places = ''] = parts;
  const asDecimal = `${whole === '' ? '0' : whole}.${places}`;
  // Exactly three digits behind one sign, and no zero before it: both readings are common.
  if (places.length === 3 && whole.length <= 3 && /^[1-9]/.test(whole)) {
    if (ambiguous === 'thousands') return signed(whole + places, negative);
    if (ambiguous === 'decimal') return signed(asDecimal, negative);
    const thousands = signed(whole + places, negative);
    const decimal = signed(asDecimal, negative);
    if (thousands.kind !== 'amount' || decimal.kind !== 'amount') return invalid('not-a-number');
    return { kind: 'ambiguous', asThousands: thousands.amount, asDecimal: decimal.amount };
  }
  return places === '' && whole === '' ? invalid('not-a-number') : signed(asDecimal, negative);
}

const isGrouped = (text: string, sign: string): boolean => {
  const [first = '', ...groups] = text.split(sign);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
};

/** `2:30`, `2u30`, `2h30`, `2u`: hours and minutes as decimal hours, to four places where minutes do not divide. Null: no time. */
function readHours(text: string): string | null {
  const match = /^(\d{1,4})\s*[:uUhH]\s*(\d{1,2})?$/.exec(text);
  if (!match) return null;
  const [, hours = '0', minutes = '0'] = match;
  const count = Number.parseInt(minutes, 10);
  if (count > 59 || (text.endsWith(':') && match[2] === undefined)) return null;
  // Ten-thousandths of an hour, in whole numbers.
  const part = Math.round((count * 10_000) / 60);
  return `${hours}.${String(part).padStart(4, '0')}`;
}

function signed(number: string, negative: boolean): NumberInput {
  const [whole = '', places = ''] = number.split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const rest = places.replace(/0+$/, '');
  if (digits.length > mostDigits || rest.length > mostPlaces) return invalid('too-long');
  const plain = rest === '' ? digits : `${digits}.${rest}`;
  return { kind: 'amount', amount: negative && plain !== '0' ? `-${plain}` : plain };
}

const invalid = (reason: 'formula' | 'not-a-number' | 'too-long'): NumberInput => ({ kind: 'invalid', reason });
