import writeExcelFile, { type SheetData } from 'write-excel-file/node';

export interface XlsxSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Control characters that XML 1.0 cannot hold: Excel calls a file with one of them damaged. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Excel takes no longer text in a cell. */
const longest = 32_767;

/** One sheet with a standing head. Text is written as text, so that nothing in it is ever a formula. */
export function toXlsx({ name, heads, rows }: XlsxSheet): Promise<Uint8Array> {
  const data: SheetData = [
    heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) =>
        typeof value === 'number'
          ? { value, type: Number }
          : { value: value.replace(unwritable, '\uFFFD').slice(0, longest), type: String },
      ),
    ),
  ];
  const columns = heads.map((head, at) => ({ width: widthOf(head, rows, at) }));
  return writeExcelFile(data, { sheet: name, stickyRowsCount: 1, columns }).toBuffer();
}

/** In characters, by the first rows: wide enough to read, never wider than half a screen. */
const widthOf = (head: string, rows: XlsxSheet['rows'], at: number): number =>
  Math.min(48, Math.max(head.length, ...rows.slice(0, 200).map((row) => String(row[at] ?? '').length)) + 2);
