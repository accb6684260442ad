import { basename } from 'node:path';
import { problemWords } from '../../../shared/imports/words/index.js';
import { columnLetters } from '../../../shared/imports/table.js';
import { ok, type Result } from '../../../shared/errors.js';
import type { Language } from '../../../shared/ipc/app.js';
import type { EndedLine, LineEnd } from '../../../shared/ipc/imports.js';
import type { Clock } from '../../change-sets/ports.js';
import { toCsv } from '../../exports/csv.js';
import { fileName } from '../../exports/file-name.js';
import type { ChooseFile, Write } from '../../exports/save-receipt.js';
import { type ExportTexts, exportTexts } from '../../exports/texts/index.js';
import { toXlsx } from '../../exports/xlsx.js';
import { type ImportFileTexts, importFileTexts } from './texts.js';

export interface ImportReceiptParts {
  readonly language: Language;
  readonly choose: ChooseFile;
  readonly write: Write;
  readonly clock: Pick<Clock, 'now'>;
}

/** Every line of a file and its end, also of those that were left. Answers the new file's name; null when cancelled. */
export async function saveImportReceipt(
  file: { readonly name: string; readonly lines: readonly EndedLine[] },
  format: 'xlsx' | 'csv',
  { language, choose, write, clock }: ImportReceiptParts,
): Promise<Result<{ name: string | null }>> {
  const texts = importFileTexts[language];
  const name = fileName([texts.receipt, file.name.replace(/\.[^.]*$/, ''), clock.now().slice(0, 10)], format);
  const path = await choose({ name, format });
  if (path === null) return ok({ name: null });
  const { heads, rows } = receiptOf(file.lines, language);
  const bytes = format === 'csv' ? toCsv(heads, rows) : await toXlsx({ name: texts.receipt.slice(0, 31), heads, rows });
  const written = await write(path, bytes);
  return written.ok ? ok({ name: basename(path) }) : written;
}

/** One row a line, in the order of the file. */
export function receiptOf(
  lines: readonly EndedLine[],
  language: Language,
): { readonly heads: string[]; readonly rows: (string | number)[][] } {
  const texts = importFileTexts[language];
  const words = exportTexts[language];
  const { row, column, company, period, number, name, what, value, end, step, reason } = texts;
  const rows = lines.map((line): (string | number)[] => [
    line.row,
    columnLetters(line.column),
    line.company,
    line.period,
    /^[1-9]\d{0,11}$/.test(line.number) ? Number(line.number) : line.number,
    line.name,
    line.record === null ? '' : [words.record[line.record], line.subject].filter(Boolean).join(' '),
    line.value,
    line.change === null ? '' : words.change[line.change],
    [endWord(line.end, texts, words), line.notSent === null ? '' : words.notSent[line.notSent]]
      .filter(Boolean)
      .join(': '),
    line.why === null ? line.words : problemWords[language][line.why],
  ]);
  return { heads: [row, column, company, period, number, name, what, value, step, end, reason], rows };
}

function endWord(end: LineEnd, texts: ImportFileTexts, words: ExportTexts): string {
  switch (end) {
    case 'left':
      return texts.left;
    case 'same':
      return texts.same;
    case 'gone':
      return texts.deleted;
    case 'not-staged':
      return texts.notStaged;
    default:
      return words.status[end];
  }
}
