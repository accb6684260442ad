import Papa from 'papaparse';
import { type CsvForm, usualCsv } from '../../shared/ipc/csv-form.js';
import { atOnce, type Slices } from '../platform/slices.js';
import { encodeText, textStart } from './encode-text.js';

/**
 * A cell that begins like this is run as a formula by Excel, LibreOffice and Google Sheets; an apostrophe
 * before it makes it text. Numbers are never run, and papaparse's own guard knows no numbers with a comma.
 */
const formula = /^\s*[=+\-@\t\r\n|%＝＋－＠]/u;

/** Text that no spreadsheet runs as a formula. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** An amount of our own, in the file's decimals: `-7,25`. A number is never run, so that it needs no apostrophe. */
export class CsvFigure {
  readonly #text: string;

  /** @param decimal plain decimal text with a point; anything else is a mistake of ours */
  constructor(decimal: string, sign: ',' | '.') {
    if (!/^-?\d+(\.\d+)?$/.test(decimal)) throw new Error('Not an amount');
    // Three decimals alone could be read as thousands.
    const whole = /\.\d{3}$/.test(decimal) ? `${decimal}0` : decimal;
    this.#text = whole.replace('.', sign);
  }

  toString(): string {
    return this.#text;
  }
}

export type CsvRow = readonly (string | number | CsvFigure)[];

/** Rows that are written together: some milliseconds of work. */
const rowsAtOnce = 250;

/** Semicolons and a byte order mark, as the Excel of Dutch and Swedish clerks expects; every cell in quotes. */
export const toCsv = (heads: readonly string[], rows: readonly CsvRow[]): Uint8Array => atOnce(csvSlices(heads, rows));

/** The same in slices, of rows that may be made while they are taken. */
export function* csvSlices(
  heads: readonly string[],
  rows: Iterable<CsvRow>,
  form: CsvForm = usualCsv,
): Slices<Uint8Array> {
  const pieces: Uint8Array[] = [encodeText(textStart(form), form)];
  let waiting: CsvRow[] = [heads];
  const put = (): void => {
    const text = Papa.unparse(
      waiting.map((row) => row.map(safe)),
      { delimiter: form.separator, newline: '\r\n', quotes: true },
    );
    pieces.push(encodeText(`${text}\r\n`, form));
    waiting = [];
  };
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length < rowsAtOnce) continue;
    put();
    yield;
  }
  if (waiting.length > 0) put();
  return Buffer.concat(pieces);
}

function safe(cell: string | number | CsvFigure): string {
  const text = cell.toString();
  return typeof cell === 'string' ? guarded(text) : text;
}
