import { z } from 'zod';
import { StepId } from '../../../shared/domain/ids.js';
import { ProblemKind } from '../../../shared/imports/problems.js';
import { RecordKind } from '../../../shared/ipc/changes.js';
import { periodText } from '../../exports/receipt.js';
import type { OpenFile } from '../open-file.js';

/** One line of a file as it was when it was staged: enough to say later which line it was and what became of it. */
export const ReceiptLine = z.strictObject({
  /** From 1; the column from 0. */
  row: z.int().positive(),
  column: z.int().min(0),
  company: z.string(),
  /** As people read it: `2026-11`. */
  period: z.string(),
  number: z.string(),
  name: z.string(),
  /** Null: the line was left behind before it was known what it is about. */
  record: RecordKind.nullable(),
  /** Which one of them: a code. */
  subject: z.string(),
  /** As the file has it. */
  value: z.string(),
  /** The step that it became; null where `left` or `same` says why it became none. */
  stepId: StepId.nullable(),
  left: ProblemKind.nullable(),
  same: z.boolean(),
});
export type ReceiptLine = z.infer<typeof ReceiptLine>;

/** Line -> the step that it becomes; null: it stands there so already. Absent: it becomes nothing. */
export type LineSteps = ReadonlyMap<number, StepId | null>;

/** Longest text of a cell that is kept. */
const longest = 200;

/** Every line of a file that was checked, in its order. */
export function receiptLines({ outcome, mapping }: OpenFile, steps: LineSteps, valueField: string): ReceiptLine[] {
  const good = new Map((outcome?.good ?? []).map((line) => [line.at, line]));
  const valueColumn = mapping?.roles.findIndex(({ field }) => field === valueField) ?? 0;
  return (outcome?.lines ?? []).map((line) => {
    const taken = good.get(line.at);
    const cell = line.cells.get(valueField);
    const text = (field: string): string => (line.cells.get(field)?.text ?? '').slice(0, longest);
    const step = steps.get(line.at);
    return {
      row: line.row,
      column: cell?.column ?? line.columns.get(valueField) ?? Math.max(0, valueColumn),
      company: taken?.company.name ?? text('company'),
      period: taken ? periodText(taken.period) : text('period'),
      number: taken ? String(taken.person.number) : text('person'),
      name: taken?.person.name ?? '',
      record: taken?.meant.kind ?? null,
      subject: taken ? (taken.meant.cell.split(/[/:]/).at(-1) ?? '') : '',
      value: (cell?.text ?? '').slice(0, longest),
      stepId: step ?? null,
      left: outcome?.left.get(line.at) ?? null,
      same: step === null,
    };
  });
}
