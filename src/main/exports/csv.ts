import Papa from 'papaparse';

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

/** Semicolons and a byte order mark, as the Excel of Dutch and Swedish clerks expects; every cell in quotes. */
export function toCsv(
  heads: readonly string[],
  rows: readonly (readonly (string | number | CsvFigure)[])[],
): Uint8Array {
  const safe = (cell: string | number | CsvFigure): string => {
    const text = cell.toString();
    return typeof cell === 'string' ? guarded(text) : text;
  };
  const text = Papa.unparse([heads.map(safe), ...rows.map((row) => row.map(safe))], {
    delimiter: ';',
    newline: '\r\n',
    quotes: true,
  });
  return Buffer.from(`\uFEFF${text}\r\n`, 'utf8');
}
