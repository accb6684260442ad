import { basename } from 'node:path';
import { columnLetters } from '../../../shared/imports/table.js';
import { problemWords } from '../../../shared/imports/words/index.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { Language } from '../../../shared/ipc/app.js';
import { toCsv } from '../../exports/csv.js';
import { fileName } from '../../exports/file-name.js';
import type { ChooseFile, Write } from '../../exports/save-receipt.js';
import type { OpenFile } from '../open-file.js';
import { markWorkbook } from './mark-workbook.js';
import { importFileTexts } from './texts.js';

export interface SaveCorrectedParts {
  readonly language: Language;
  readonly choose: ChooseFile;
  readonly write: Write;
}

/** The file itself to hand back: a workbook with its faulty cells marked and told; a CSV with a column of reasons behind it. */
export async function saveCorrected(
  file: OpenFile | undefined,
  { language, choose, write }: SaveCorrectedParts,
): Promise<Result<{ name: string | null }>> {
  if (!file) return err({ kind: 'not-found', what: 'file' });
  const { book, mapping, outcome } = file;
  if (!book || !mapping || !outcome) return err({ kind: 'wrong-state', state: 'unchecked' });
  const stem = file.name.replace(/\.[^.]*$/, '');
  const name = fileName([stem, importFileTexts[language].corrected], book.format);
  const path = await choose({ name, format: book.format });
  if (path === null) return ok({ name: null });
  const bytes =
    book.format === 'xlsx'
      ? await markWorkbook(file.bytes, mapping.table, reasonsByCell(outcome.problems, language))
      : markedCsv(file, language);
  const written = await write(path, bytes);
  return written.ok ? ok({ name: basename(path) }) : written;
}

type Problems = NonNullable<OpenFile['outcome']>['problems'];

/** A problem of a whole row stands in its first cell. */
export function reasonsByCell(problems: Problems, language: Language): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const { kind, row, column } of problems) {
    const ref = `${columnLetters(Math.max(0, column))}${row}`;
    const words = problemWords[language][kind];
    const known = reasons.get(ref);
    if (known === undefined) reasons.set(ref, words);
    else if (!known.includes(words)) reasons.set(ref, `${known}\n${words}`);
  }
  return reasons;
}

function markedCsv({ book, mapping, outcome }: OpenFile, language: Language): Uint8Array {
  const table = book?.tables[mapping?.table ?? 0];
  const byRow = new Map<number, string[]>();
  for (const { kind, row, column } of outcome?.problems ?? []) {
    const reasons = byRow.get(row) ?? [];
    byRow.set(row, [...reasons, `${columnLetters(Math.max(0, column))}${row}: ${problemWords[language][kind]}`]);
  }
  const width = table?.width ?? 0;
  const rows = (table?.rows ?? []).map(({ row, cells }) => {
    const texts = Array.from({ length: width }, () => '');
    for (const { column, text } of cells) texts[column] = text;
    return [...texts, row === mapping?.headRow ? importFileTexts[language].reason : (byRow.get(row)?.join(' ') ?? '')];
  });
  const [head = [], ...rest] = rows;
  return toCsv(head, rest);
}
