import { basename } from 'node:path';
import { err, ok, type Result } from '../../shared/errors.js';
import type { Language } from '../../shared/ipc/app.js';
import type { ChangeSet, ReceiptFormat } from '../../shared/ipc/changes.js';
import type { Clock } from '../change-sets/ports.js';
import { toCsv } from './csv.js';
import type { Print } from './pdf/print.js';
import { receiptTable } from './pdf/receipt-table.js';
import { fileName } from './file-name.js';
import { periodText, receiptColumns, receiptRows, type ReceiptContext } from './receipt.js';
import { exportTexts } from './texts/index.js';
import { toXlsx } from './xlsx.js';

/** Asks a person where a file goes; the whole path, null when they cancelled. Nothing but this gives a path. */
export type ChooseFile = (proposal: {
  readonly name: string;
  /** The file's ending. */
  readonly format: ReceiptFormat | 'xml' | 'zip';
}) => Promise<string | null>;

/** Writes a file whole or not at all. */
export type Write = (path: string, bytes: Uint8Array) => Promise<Result<void>>;

export interface SaveReceiptParts {
  readonly choose: ChooseFile;
  readonly write: Write;
  readonly clock: Pick<Clock, 'now'>;
  /** Absent: this host makes no PDF. */
  readonly print?: Print | undefined;
}

export interface Receipt {
  readonly set: ChangeSet;
  readonly context: ReceiptContext;
  readonly language: Language;
  readonly format: ReceiptFormat;
}

/** Saves the receipt of a set that was sent. Answers the file's name without its folder; null when cancelled. */
export async function saveReceipt(
  { set, context, language, format }: Receipt,
  { choose, write, clock, print }: SaveReceiptParts,
): Promise<Result<{ name: string | null }>> {
  // A draft has no outcomes: a file of it would look like a receipt of something that never happened.
  if (set.state !== 'sending' && set.state !== 'settled') return err({ kind: 'wrong-state', state: set.state });
  if (format === 'pdf' && !print) return err({ kind: 'file-not-saved', detail: 'print' });
  const texts = exportTexts[language];
  const savedAt = clock.now();
  const name = fileName([texts.fileName, set.company.name, periodText(set.period), savedAt.slice(0, 10)], format);
  const path = await choose({ name, format });
  if (path === null) return ok({ name: null });
  const bytes =
    print && format === 'pdf'
      ? await print(receiptTable({ set, context, language }, savedAt))
      : ok(await bytesOf({ set, context, language, format }, savedAt));
  if (!bytes.ok) return bytes;
  const written = await write(path, bytes.data);
  return written.ok ? ok({ name: basename(path) }) : written;
}

async function bytesOf({ set, context, language, format }: Receipt, savedAt: string): Promise<Uint8Array> {
  const texts = exportTexts[language];
  if (format === 'json') {
    // For programs: the set as the app knows it, in the contract's own words, with whole evidence.
    const { connection, version } = context;
    return Buffer.from(`${JSON.stringify({ savedAt, version, connection, set }, null, 2)}\n`, 'utf8');
  }
  const heads = receiptColumns.map((column) => texts.column[column]);
  const rows = receiptRows(set, context, texts).map((row) => receiptColumns.map((column) => row[column]));
  return format === 'csv' ? toCsv(heads, rows) : toXlsx({ name: texts.sheet, heads, rows });
}
