import { daysColumns, type SheetKind } from '../../../../shared/domain/registration.js';
import type { Step } from '../../../../shared/ipc/changes.js';
import { type CellKey, cellKey, type Value } from '../../../grid/engine/edits.js';
import type { SheetCell } from './cells.js';
import { sameAmount } from './same-amount.js';

/** What became of a cell that was sent. `kept`: it stayed at home. Of several lines in one cell, the one to look at first. */
export interface SentCell {
  readonly state: 'sent' | 'sending' | 'kept' | 'refused' | 'unknown';
  /** What was to stand there; null: nothing. */
  readonly amount: Value;
  /** The server's own words, where it refused. */
  readonly words: string;
  /** It arrived while its set is still under way, and the sheet is read again only after that. */
  readonly ahead: boolean;
  /** How much of the cell the amount is: all of it, all of it where nothing stood, or one line of several. */
  readonly fills: 'cell' | 'empty-cell' | 'part';
}

export type SentCells = ReadonlyMap<CellKey, SentCell>;

/**
 * Whether the mark still tells of the cell as it stands: not once somebody types in it again, and an amount that arrived is not
 * confirmed where a read shows another one since.
 */
export function tellsOf({ state, amount, ahead }: SentCell, cell: SheetCell): boolean {
  if (cell.state === 'changed' || cell.state === 'invalid') return false;
  if (ahead) return true;
  const one = cell.state === 'plain' && cell.lines.length < 2;
  return !(one && state === 'sent' && amount !== null && !sameAmount(amount, cell.value));
}

/** What stands in the cell by now although no read has shown it; undefined: as it was read. */
export function aheadOf({ ahead, amount, fills }: SentCell, { value }: SheetCell): Value | undefined {
  return ahead && (fills === 'cell' || (fills === 'empty-cell' && value === null)) ? amount : undefined;
}

/** From the one that needs nobody to the one that needs a person most. */
const urgency: readonly SentCell['state'][] = ['sent', 'sending', 'kept', 'refused', 'unknown'];

/** The cells of one sheet that a set is about. `underWay`: calls of it are still going out. */
export function sentCells(steps: readonly Step[], kind: SheetKind, underWay = false): SentCells {
  const cells = new Map<CellKey, SentCell>();
  for (const step of steps) {
    if (step.record !== kind || step.employee.id === null) continue;
    for (const { column, amount } of columnsOf(step)) {
      const key = cellKey(step.employee.id, column);
      const state = stateOf(step);
      const known = cells.get(key);
      const cell: SentCell = {
        state,
        amount,
        words: step.refusal?.text ?? '',
        ahead: underWay && state === 'sent',
        fills: fillsOf(step, known),
      };
      // Of a stop and the new line behind it, what comes counts.
      if (!known || urgency.indexOf(cell.state) >= urgency.indexOf(known.state)) cells.set(key, cell);
    }
  }
  return cells;
}

/** A stop and the new line behind it make the cell what the new line is; a line that comes beside another does not. */
function fillsOf({ kind }: Step, known: SentCell | undefined): SentCell['fills'] {
  if (known) return known.amount === null && known.fills === 'cell' ? 'cell' : 'part';
  return kind === 'pay.add' ? 'empty-cell' : 'cell';
}

function stateOf({ status, notSent }: Step): SentCell['state'] {
  switch (status) {
    case 'planned':
    case 'sent':
      return 'sending';
    case 'confirmed':
    case 'present':
    case 'accepted':
      return 'sent';
    case 'refused':
      return 'refused';
    case 'uncertain':
      return 'unknown';
    case 'not-sent':
      return notSent === 'already-so' ? 'sent' : 'kept';
  }
}

/** A line's code stands before its name; a step of days names its columns. */
function columnsOf({ subject, fields }: Step): { readonly column: number; readonly amount: Value }[] {
  const code = /^\d+/.exec(subject)?.[0];
  if (code !== undefined) {
    const amount = fields.find(({ field }) => field === 'amount')?.after ?? null;
    return [{ column: Number(code), amount }];
  }
  return fields.flatMap(({ field, after }) =>
    field === 'days' || field === 'plusMinus' ? [{ column: daysColumns[field], amount: after }] : [],
  );
}
