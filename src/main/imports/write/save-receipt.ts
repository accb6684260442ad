import { basename } from 'node:path';
import { problemWords } from '../../../shared/imports/words/index.js';
import { columnLetters } from '../../../shared/imports/table.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { Language } from '../../../shared/ipc/app.js';
import type { ChangeSet } from '../../../shared/ipc/changes.js';
import type { ChangeSetId } from '../../../shared/domain/ids.js';
import type { Clock } from '../../change-sets/ports.js';
import { toCsv } from '../../exports/csv.js';
import { fileName } from '../../exports/file-name.js';
import { periodText } from '../../exports/receipt.js';
import type { ChooseFile, Write } from '../../exports/save-receipt.js';
import { exportTexts } from '../../exports/texts/index.js';
import { toXlsx } from '../../exports/xlsx.js';
import type { OpenFile } from '../open-file.js';
import { importFileTexts } from './texts.js';

export interface ImportReceiptParts {
  readonly language: Language;
  readonly set: (id: ChangeSetId) => Result<ChangeSet>;
  readonly choose: ChooseFile;
  readonly write: Write;
  readonly clock: Pick<Clock, 'now'>;
}

/** Every line of the file and its end, also of those that were left. Answers the file's name; null when cancelled. */
export async function saveImportReceipt(
  file: OpenFile | undefined,
  format: 'xlsx' | 'csv',
  { language, set, choose, write, clock }: ImportReceiptParts,
): Promise<Result<{ name: string | null }>> {
  if (!file) return err({ kind: 'not-found', what: 'file' });
  if (!file.outcome) return err({ kind: 'wrong-state', state: 'unchecked' });
  const texts = importFileTexts[language];
  const name = fileName([texts.receipt, file.name.replace(/\.[^.]*$/, ''), clock.now().slice(0, 10)], format);
  const path = await choose({ name, format });
  if (path === null) return ok({ name: null });
  const { heads, rows } = receiptOf(file, language, set);
  const bytes = format === 'csv' ? toCsv(heads, rows) : await toXlsx({ name: texts.receipt.slice(0, 31), heads, rows });
  const written = await write(path, bytes);
  return written.ok ? ok({ name: basename(path) }) : written;
}

/** One row a line, in the order of the file. */
export function receiptOf(
  file: OpenFile,
  language: Language,
  set: ImportReceiptParts['set'],
): { readonly heads: string[]; readonly rows: (string | number)[][] } {
  const texts = importFileTexts[language];
  const words = exportTexts[language];
  const { row, column, company, period, number, name, what, value, end, step, reason } = texts;
  const heads = [row, column, company, period, number, name, what, value, step, end, reason];
  const good = new Map((file.outcome?.good ?? []).map((line) => [line.at, line]));
  const steps = stepsOf(file, set);
  const rows = (file.outcome?.lines ?? []).map((line): (string | number)[] => {
    const taken = good.get(line.at);
    const cell = line.cells.get('amount');
    const why = file.outcome?.left.get(line.at);
    const staged = file.staged.get(line.at);
    const found = staged ? steps.get(staged.stepId) : undefined;
    const ended =
      why !== undefined
        ? texts.left
        : staged === undefined
          ? texts.notStaged
          : staged === null
            ? texts.same
            : found
              ? [words.status[found.status], found.notSent === null ? '' : words.notSent[found.notSent]]
                  .filter(Boolean)
                  .join(': ')
              : texts.deleted;
    return [
      line.row,
      columnLetters(cell?.column ?? line.columns.get('amount') ?? 0),
      taken?.company.name ?? line.cells.get('company')?.text ?? '',
      taken ? periodText(taken.period) : (line.cells.get('period')?.text ?? ''),
      taken?.person.number ?? line.cells.get('person')?.text ?? '',
      taken?.person.name ?? '',
      taken ? [words.record[taken.meant.kind], taken.meant.cell.split(/[/:]/).at(-1)].join(' ') : '',
      cell?.text ?? '',
      found ? words.change[found.kind] : '',
      ended,
      why === undefined ? (found?.refusal?.text ?? '') : problemWords[language][why],
    ];
  });
  return { heads, rows };
}

function stepsOf(file: OpenFile, set: ImportReceiptParts['set']): Map<string, ChangeSet['steps'][number]> {
  const steps = new Map<string, ChangeSet['steps'][number]>();
  for (const { setId } of file.sets) {
    const answer = set(setId);
    if (answer.ok) for (const step of answer.data.steps) steps.set(step.id, step);
  }
  return steps;
}
