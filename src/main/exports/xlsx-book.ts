import { Zip, ZipDeflate } from 'fflate';
import { escapeAttribute, escapeText } from '../../contract/codec/escape.js';
import type { Slices } from '../platform/slices.js';

/** A cell as the file has it: text, or a number with the way it is shown. */
export type BookCell =
  | { readonly text: string; readonly bold: boolean }
  | { readonly number: number; readonly format: string | null; readonly bold: boolean };

export interface BookSheet {
  readonly name: string;
  readonly widths: readonly number[];
  /** Their cells, taken when they are written. The first row stands still. */
  readonly rows: Iterable<readonly BookCell[]>;
}

/** Rows that are pressed together: some milliseconds of work. */
const rowsAtOnce = 100;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * An XLSX file (ECMA-376, SpreadsheetML), written some rows at a time: the package's own writer held up everything else for as
 * long as 200,000 rows take.
 */
export function* bookSlices(sheets: readonly BookSheet[]): Slices<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const begin = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 4 });
    zip.add(file);
    return file;
  };
  const put = (name: string, text: string): void => begin(name).push(Buffer.from(head + text, 'utf8'), true);
  const texts = new Map<string, number>();
  const styles = new Map<string, number>([['', 0]]);
  const indexIn = (map: Map<string, number>, key: string): number => {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, map.size);
    return map.size - 1;
  };
  const cellXml = (cell: BookCell, place: string): string => {
    const format = 'text' in cell ? '' : (cell.format ?? '');
    const style = indexIn(styles, format === '' && !cell.bold ? '' : `${cell.bold ? 'b' : ''}|${format}`);
    const s = ` r="${place}"${style === 0 ? '' : ` s="${style}"`}`;
    if ('number' in cell) return `<c${s}><v>${cell.number}</v></c>`;
    return cell.text === '' ? `<c${s}/>` : `<c${s} t="s"><v>${indexIn(texts, cell.text)}</v></c>`;
  };

  put('[Content_Types].xml', contentTypes(sheets.length));
  put('_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']]));
  put('xl/workbook.xml', workbookXml(sheets));
  put(
    'xl/_rels/workbook.xml.rels',
    relationsXml([
      ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  );
  for (const [at, sheet] of sheets.entries()) {
    const file = begin(`xl/worksheets/sheet${at + 1}.xml`);
    file.push(Buffer.from(head + sheetStart(sheet), 'utf8'));
    let text = '';
    let row = 0;
    for (const cells of sheet.rows) {
      row += 1;
      const written = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row}`));
      text += `<row r="${row}">${written.join('')}</row>`;
      if (row % rowsAtOnce !== 0) continue;
      file.push(Buffer.from(text, 'utf8'));
      text = '';
      yield;
    }
    file.push(Buffer.from(text, 'utf8'));
    file.push(Buffer.from('</sheetData></worksheet>', 'utf8'), true);
  }
  put('xl/styles.xml', stylesXml([...styles.keys()]));
  const shared = begin('xl/sharedStrings.xml');
  shared.push(Buffer.from(`${head}<sst xmlns="${main}" uniqueCount="${texts.size}">`, 'utf8'));
  let left = '';
  let count = 0;
  for (const text of texts.keys()) {
    left += `<si><t xml:space="preserve">${escapeText(text)}</t></si>`;
    count += 1;
    if (count % (rowsAtOnce * 10) !== 0) continue;
    shared.push(Buffer.from(left, 'utf8'));
    left = '';
    yield;
  }
  shared.push(Buffer.from(`${left}</sst>`, 'utf8'), true);
  zip.end();
  return Buffer.concat(pieces);
}

const contentTypes = (sheets: number): string =>
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
  Array.from(
    { length: sheets },
    (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${types}.worksheet+xml"/>`,
  ).join('') +
  `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`;

const relationsXml = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${packageRelations}">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbookXml = (sheets: readonly BookSheet[]): string =>
  `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
    .map(({ name }, at) => `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`;

const sheetStart = ({ widths }: BookSheet): string =>
  `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  (widths.length === 0
    ? ''
    : `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`) +
  '<sheetData>';

/** Every style that a cell has: plain or bold, with its own way of showing numbers. */
function stylesXml(keys: readonly string[]): string {
  const formats = [...new Set(keys.map((key) => key.split('|')[1] ?? '').filter((format) => format !== ''))];
  const idOf = (format: string): number => (format === '' ? 0 : 164 + formats.indexOf(format));
  const numFmts = formats.map(
    (format) => `<numFmt numFmtId="${idOf(format)}" formatCode="${escapeAttribute(format)}"/>`,
  );
  const xfs = keys.map((key) => {
    const [bold = '', format = ''] = key.split('|');
    return (
      `<xf numFmtId="${idOf(format)}" fontId="${bold === 'b' ? 1 : 0}" fillId="0" borderId="0" xfId="0"` +
      `${format === '' ? '' : ' applyNumberFormat="1"'}${bold === 'b' ? ' applyFont="1"' : ''}/>`
    );
  });
  const font = (bold: string): string => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  return (
    `<styleSheet xmlns="${main}">` +
    (formats.length === 0 ? '' : `<numFmts count="${formats.length}">${numFmts.join('')}</numFmts>`) +
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** 0 as A, 26 as AA. */
function letters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}
