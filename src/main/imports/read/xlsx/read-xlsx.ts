import type { Book, Table } from '../../../../shared/imports/table.js';
import type { ReadLimits } from '../limits.js';
import { FileRefused } from '../refused.js';
import { Zip } from '../zip.js';
import { SharedStringsReader } from './shared-strings.js';
import { SheetReader } from './sheet.js';
import { StylesReader } from './styles.js';
import { RelationsReader, resolveTarget, WorkbookReader } from './workbook.js';
import { readPart } from './xml.js';

/** Where the parts of a workbook lie in its ZIP. Sheets in their order; those of a chart alone have no cells and are left out. */
export interface WorkbookParts {
  readonly dates: 1900 | 1904;
  readonly styles: string | null;
  readonly texts: string | null;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly target: string }[];
}

/** Throws `FileRefused` for what is no workbook that we read. */
export async function openWorkbook(zip: Zip, limits: ReadLimits): Promise<WorkbookParts> {
  if (zip.names.some((name) => name.endsWith('vbaproject.bin'))) throw new FileRefused('macros');
  const top = await relations(zip, '_rels/.rels', limits);
  const main = resolveTarget('', top.byKind.get('officeDocument') ?? 'xl/workbook.xml');
  if (main.endsWith('.bin')) throw new FileRefused('binary-excel');
  if (!zip.has(main)) throw new FileRefused('not-a-table');
  const folder = main.split('/').slice(0, -1).join('/');
  const file = main.split('/').at(-1) ?? '';
  const workbook = new WorkbookReader();
  await readPart(zip.read(main, limits.texts), workbook);
  if (workbook.sheets.length > limits.sheets) throw new FileRefused('too-many-rows');
  const parts = await relations(zip, `${folder === '' ? '' : `${folder}/`}_rels/${file}.rels`, limits);
  return {
    dates: workbook.dates,
    styles: resolved(folder, parts.byKind.get('styles')),
    texts: resolved(folder, parts.byKind.get('sharedStrings')),
    sheets: workbook.sheets.flatMap(({ name, relation, hidden }) => {
      const target = resolved(folder, parts.byId.get(relation));
      return target === null || !zip.has(target) || /chartsheets|dialogsheets/.test(target)
        ? []
        : [{ name, hidden, target }];
    }),
  };
}

/** Every sheet of a workbook with values. Throws `FileRefused`. */
export async function readXlsx(bytes: Uint8Array, limits: ReadLimits): Promise<Book> {
  const zip = new Zip(bytes);
  const workbook = await openWorkbook(zip, limits);
  const styles = new StylesReader();
  const texts = new SharedStringsReader(limits);
  await readIfThere(zip, workbook.styles, limits.texts, styles);
  await readIfThere(zip, workbook.texts, limits.unpacked, texts);
  const taken = { rows: 0, cells: 0 };
  const tables: Table[] = [];
  for (const { name, hidden, target } of workbook.sheets) {
    const sheet = new SheetReader({
      name,
      hidden,
      texts: texts.texts,
      meanings: styles.meanings,
      dates: workbook.dates,
      limits,
      taken,
    });
    await readPart(zip.read(target, limits.unpacked), sheet);
    tables.push(sheet.table());
  }
  if (tables.every(({ rows }) => rows.length === 0)) throw new FileRefused('empty');
  return { format: 'xlsx', tables, csv: null };
}

const resolved = (folder: string, target: string | undefined): string | null =>
  target === undefined ? null : resolveTarget(folder, target);

async function relations(zip: Zip, name: string, limits: ReadLimits): Promise<RelationsReader> {
  const reader = new RelationsReader();
  await readIfThere(zip, name, limits.texts, reader);
  return reader;
}

async function readIfThere(
  zip: Zip,
  name: string | null,
  most: number,
  reader: Parameters<typeof readPart>[1],
): Promise<void> {
  if (name !== null && zip.has(name)) await readPart(zip.read(name, most), reader);
}
