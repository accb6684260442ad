import Papa from 'papaparse';

/**
 * A cell that begins like this is run as a formula by Excel, LibreOffice and Google Sheets; papaparse puts an apostrophe
 * before it. Its own pattern misses a formula that is followed by a line end.
 */
const formula = /^\s*[=+\-@\t\r\n|%＝＋－＠]/u;

/** Semicolons and a byte order mark, as the Excel of Dutch and Swedish clerks expects; every cell in quotes. */
export function toCsv(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const text = Papa.unparse([[...heads], ...rows.map((row) => [...row])], {
    delimiter: ';',
    newline: '\r\n',
    quotes: true,
    escapeFormulae: formula,
  });
  return Buffer.from(`\uFEFF${text}\r\n`, 'utf8');
}
