import { escapeText } from '../../contract/codec/escape.js';

/** One line of a report: element names in their order, with texts. */
export type Line = readonly (readonly [name: string, value: string | number])[];

/**
 * The report as the API hands it out: XML in a text, whose prolog says utf-16 although the text travels as utf-8.
 * The name of the outermost element is not known; clients look for `list`, then `Employee`.
 * @param mark with a byte order mark before the prolog, as clients report of some answers
 */
export function reportXml(list: string, lines: readonly Line[], mark: boolean): string {
  const items = lines.map(
    (line) => `<Employee>${line.map(([name, value]) => element(name, String(value))).join('')}</Employee>`,
  );
  const prolog = '<?xml version="1.0" encoding="utf-16"?>';
  return `${mark ? '\uFEFF' : ''}${prolog}\r\n<Report><${list}>${items.join('')}</${list}></Report>`;
}

const element = (name: string, value: string): string =>
  value === '' ? `<${name} />` : `<${name}>${escapeText(value)}</${name}>`;

/** Reports write decimals with a comma, and a dash where there is none. */
export const commaDecimal = (decimal: string | undefined): string => decimal?.replace('.', ',') ?? '-';
