import { constants, deflateRawSync } from 'node:zlib';
import { zipOf, type ZipFile } from '../write/zip-writer.js';
import { workbookParts } from './workbook.js';

const block = 16 * 1024 * 1024;

/** A workbook of a few hundred kilobytes whose sheet, or list of texts, unpacks to so many megabytes of one text over and over. */
export function bomb(
  part: 'xl/worksheets/sheet1.xml' | 'xl/sharedStrings.xml',
  text: string,
  megabytes: number,
): Uint8Array {
  const one = Buffer.from(text.repeat(Math.ceil(block / text.length)));
  const packed = deflateRawSync(one, { finishFlush: constants.Z_FULL_FLUSH });
  // Blocks that were flushed whole can stand behind each other; an empty last one ends them.
  const end = deflateRawSync(new Uint8Array(0));
  const head = deflateRawSync(Buffer.from(part.includes('sheet1') ? '<worksheet><sheetData>' : '<sst>'), {
    finishFlush: constants.Z_FULL_FLUSH,
  });
  const count = Math.ceil((megabytes * 1024 * 1024) / one.length);
  const files: ZipFile[] = Object.entries(workbookParts('<sheetData/>')).map(([name, xml]) =>
    name === part
      ? {
          name,
          bytes: new Uint8Array(0),
          packed: Buffer.concat([head, ...Array.from({ length: count }, () => packed), end]),
        }
      : { name, bytes: Buffer.from(xml, 'utf8') },
  );
  return zipOf(files);
}
