import type { Builtin } from '../types.js';

/** Texts that are neither number nor boolean stay texts; `string` keeps its spaces, the others lose those at their ends. */
export type ScalarType = Builtin | 'unknown';

const builtins: ReadonlySet<string> = new Set<Builtin>([
  'int',
  'long',
  'short',
  'boolean',
  'string',
  'decimal',
  'double',
  'dateTime',
  'base64Binary',
  'unsignedByte',
  'guid',
]);

export function isBuiltin(type: string): type is Builtin {
  return builtins.has(type);
}

const ranges = { int: [-2_147_483_648, 2_147_483_647], short: [-32_768, 32_767], unsignedByte: [0, 255] } as const;

export function isInRange(type: keyof typeof ranges, value: number): boolean {
  const [low, high] = ranges[type];
  return Number.isInteger(value) && value >= low && value <= high;
}

/** XML Schema: spaces around a number, a date and so on mean nothing. */
function trimmed(text: string): string {
  const last = text.length - 1;
  return last >= 0 && (text.charCodeAt(0) <= 32 || text.charCodeAt(last) <= 32) ? text.trim() : text;
}

const wholeNumber = /^[+-]?\d{1,18}$/;

/** By hand, not by pattern: a large answer holds a million numbers. */
function plainDigits(text: string): number {
  if (text.length === 0 || text.length > 9) return -1;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function readWhole(type: keyof typeof ranges, text: string): number | undefined {
  const plain = plainDigits(text);
  if (plain >= 0 && type === 'int') return plain;
  const digits = trimmed(text);
  if (!wholeNumber.test(digits)) return undefined;
  // `+ 0`: "-0" is zero.
  const value = Number(digits) + 0;
  return isInRange(type, value) ? value : undefined;
}

function readBoolean(text: string): boolean | undefined {
  const word = trimmed(text);
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : undefined;
}

/** Text on the wire -> value; undefined when it is not of the type. Decimals and dates are not checked: they stay text. */
export function readScalar(type: ScalarType, text: string): string | number | boolean | undefined {
  switch (type) {
    case 'string':
    case 'unknown':
      return text;
    case 'int':
    case 'short':
    case 'unsignedByte':
      return readWhole(type, text);
    case 'boolean':
      return readBoolean(text);
    case 'long':
      return wholeNumber.test(trimmed(text)) || /^[+-]?\d{19}$/.test(trimmed(text)) ? trimmed(text) : undefined;
    default:
      return trimmed(text);
  }
}
