import { basename } from 'node:path';
import { ok, type Result } from '../../shared/errors.js';
import type { SheetKind } from '../../shared/domain/registration.js';
import type { Language } from '../../shared/ipc/app.js';
import { CsvFigure, toCsv } from './csv.js';
import { fileName } from './file-name.js';
import { periodText } from './receipt.js';
import type { ChooseFile, Write } from './save-receipt.js';
import { type SheetCell, sheetTable, type SheetTableInput } from './sheet-table.js';
import { exportTexts } from './texts/index.js';
import { type Cell, decimalCell, toXlsx } from './xlsx.js';

export interface SaveSheetInput extends Omit<SheetTableInput, 'template'> {
  readonly kind: SheetKind;
  readonly format: SheetFormat;
  readonly language: Language;
}

/** `template`: the vendor's import sheet. */
export type SheetFormat = 'xlsx' | 'csv' | 'template';

/** Saves what was read of a sheet where a person says. Answers the file's name without its folder; null: cancelled. */
export async function saveSheet(
  input: SaveSheetInput,
  { choose, write }: { readonly choose: ChooseFile; readonly write: Write },
): Promise<Result<{ name: string | null }>> {
  const ending = input.format === 'csv' ? 'csv' : 'xlsx';
  const what = exportTexts[input.language].record[input.kind];
  const path = await choose({
    name: fileName([what, input.companyName, periodText(input.period)], ending),
    format: ending,
  });
  if (path === null) return ok({ name: null });
  const written = await write(path, await sheetBytes(input));
  return written.ok ? ok({ name: basename(path) }) : written;
}

/** The file itself. Amounts are numbers, and as long as they are. */
export async function sheetBytes(input: Omit<SaveSheetInput, 'kind'>): Promise<Uint8Array> {
  const { format, language } = input;
  const { heads, rows } = sheetTable({ ...input, template: format === 'template' });
  if (format === 'csv') {
    const sign = language === 'en' ? '.' : ',';
    return toCsv(
      heads,
      rows.map((row) => row.map((cell) => csvCell(cell, sign))),
    );
  }
  return toXlsx({ name: 'Import', heads, rows: rows.map((row) => row.map(xlsxCell)) });
}

function csvCell(cell: SheetCell, sign: ',' | '.'): string | number | CsvFigure {
  if ('amount' in cell) return new CsvFigure(cell.amount, sign);
  return 'number' in cell ? cell.number : cell.text;
}

function xlsxCell(cell: SheetCell): Cell {
  if ('amount' in cell) return decimalCell(cell.amount, Math.max(2, (cell.amount.split('.')[1] ?? '').length));
  return 'number' in cell ? cell.number : cell.text;
}
