import { escapeText } from '../../contract/codec/escape.js';

/** One line of a report: element names in their order, with texts. */
export type Line = readonly (readonly [name: string, value: string | number])[];

const prolog = '<?xml version="1.0" encoding="utf-16"?>';

/**
 * A report as the API hands it out: XML in a text, whose prolog says utf-16 although the text travels as utf-8.
 * @param mark with a byte order mark before the prolog, as clients report of some answers
 */
export const wrapped = (root: string, mark: boolean): string => `${mark ? '\uFEFF' : ''}${prolog}\r\n${root}`;

/** A list of lines in a root. `head`: what stands before the list. */
export function listXml(
  root: string,
  list: string,
  item: string,
  lines: readonly Line[],
  { head = '', mark = false }: { readonly head?: string; readonly mark?: boolean } = {},
): string {
  const items = lines.map(
    (line) => `<${item}>${line.map(([name, value]) => element(name, String(value))).join('')}</${item}>`,
  );
  return wrapped(`<${root}>${head}<${list}>${items.join('')}</${list}></${root}>`, mark);
}

/** A list of employees. The name of the outermost element is not known; clients look for `list`, then `Employee`. */
export const reportXml = (list: string, lines: readonly Line[], mark: boolean): string =>
  listXml('Report', list, 'Employee', lines, { mark });

export const element = (name: string, value: string): string =>
  value === '' ? `<${name} />` : `<${name}>${escapeText(value)}</${name}>`;

/** Reports write decimals with a comma, and a dash where there is none. */
export const commaDecimal = (decimal: string | undefined): string => decimal?.replace('.', ',') ?? '-';

/** Money with a comma, as reports write it; a dash on the other side. */
export function money(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}
